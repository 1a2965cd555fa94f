package dailypapers.random;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Walks over HTML and names whatever is not known to be harmless: elements, attributes, addresses,
 * scripts that are not the site's own.
 */
public final class SafeHtml {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What Markdown may become. */
  private static final Set<String> TEXT =
      words(
          """
          p br em strong code pre ul ol li h2 h3 h4 h5 h6 blockquote a hr table thead tbody tr th td
          details summary""");

  /** What templates add. */
  private static final Set<String> PAGE =
      words(
          """
          html head meta title link script body header footer nav main article section div span svg
          path rect button time dl dt dd h1 figure figcaption caption tfoot""");

  private static final Set<String> TEXT_ATTRIBUTES = words("href rel lang class start");

  private static final Set<String> PAGE_ATTRIBUTES =
      words(
          """
          href rel lang class start id type name content property charset media sizes title src role
          viewBox d x y width height rx fill datetime hidden aria-hidden aria-label aria-labelledby
          aria-describedby aria-current aria-pressed http-equiv tabindex scope""");

  /** The whole address: what a browser would take for a path here is none. */
  private static final Pattern ELSEWHERE = Pattern.compile("(?s)https://[^/?#\\\\\\s]+.*");

  private final Set<String> elements;
  private final Set<String> attributes;
  private final String base;

  private SafeHtml(Set<String> elements, Set<String> attributes, String base) {
    this.elements = elements;
    this.attributes = attributes;
    this.base = base;
  }

  /** For a summary, which links to other sites alone. */
  public static SafeHtml ofSummary() {
    return new SafeHtml(TEXT, TEXT_ATTRIBUTES, "");
  }

  /**
   * For a page.
   *
   * @param base the path below which the site lies, such as {@code /repo/}
   */
  public static SafeHtml ofPage(String base) {
    List<String> all = new ArrayList<>(TEXT);
    all.addAll(PAGE);
    return new SafeHtml(Set.copyOf(all), PAGE_ATTRIBUTES, base);
  }

  /** What is wrong below, and with, an element; empty if nothing is. */
  public List<String> faults(Element root) {
    List<String> faults = new ArrayList<>();
    for (Element element : root.getAllElements()) {
      if (!elements.contains(element.tagName())) {
        faults.add("element " + element.tagName());
      }
      for (Attribute attribute : element.attributes()) {
        judge(element, attribute, faults);
      }
      if (element.tagName().equals("script")) {
        judgeScript(element, faults);
      }
    }
    return faults;
  }

  private void judge(Element element, Attribute attribute, List<String> faults) {
    String name = attribute.getKey();
    String value = attribute.getValue();
    boolean isPolicy = value.equals("Content-Security-Policy");
    boolean isKnown = attributes.contains(name) || !base.isEmpty() && name.matches("data-[a-z]+");
    if (!isKnown || name.equals("http-equiv") && !isPolicy) {
      faults.add("attribute " + name + " of " + element.tagName());
    }
    if (name.equals("href") && !isLink(value) || name.equals("src") && !value.startsWith(base)) {
      faults.add("address " + value);
    }
  }

  private boolean isLink(String value) {
    boolean isHere = !base.isEmpty() && (value.startsWith("#") || value.startsWith(base));
    return isHere || ELSEWHERE.matcher(value).matches();
  }

  private void judgeScript(Element script, List<String> faults) {
    if (!script.hasAttr("src")) {
      try {
        boolean isData = script.attr("type").equals("application/ld+json");
        if (!isData || !JSON.readTree(script.data()).isObject()) {
          faults.add("script " + script);
        }
      } catch (JsonProcessingException e) {
        faults.add("data " + script);
      }
    }
  }

  private static Set<String> words(String text) {
    return Set.of(text.split("\\s+"));
  }
}
