package dailypapers.audit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page once and notes its links, its ids and its canonical address. */
final class HtmlReader {
  private static final Set<String> LINKING =
      Set.of("href", "src", "action", "formaction", "poster");

  private final Notes notes;

  HtmlReader(Notes notes) {
    this.notes = notes;
  }

  void read(String html) {
    Document page = Jsoup.parse(html);
    page.forEach(this::element);
    List<String> canonical = page.head().select("link[rel=canonical]").eachAttr("href");
    if (!notes.file().equals("404.html")) {
      canonical(canonical);
    }
  }

  private void element(Element element) {
    String tag = element.normalName();
    if (tag.equals("base")) {
      notes.fault("a <base> changes where every link leads");
    } else if (tag.equals("meta")) {
      meta(element.attr("content"));
    } else if (element.attributesSize() > 0 && !isCanonical(element)) {
      for (Attribute attribute : element.attributes()) {
        attribute(tag, attribute);
      }
    }
  }

  private void attribute(String tag, Attribute attribute) {
    String name = attribute.getKey();
    if (LINKING.contains(name)) {
      notes.link(attribute.getValue());
    } else if (name.equals("id")) {
      notes.id(attribute.getValue());
    }
  }

  /** Such as {@code og:url} and {@code og:image}; other metadata is text. */
  private void meta(String content) {
    if (notes.isOfThisSite(content)) {
      notes.link(content);
    }
  }

  private static boolean isCanonical(Element element) {
    return element.normalName().equals("link") && element.attr("rel").equals("canonical");
  }

  /** Equal to the page's own address, hence no two pages share one. */
  private void canonical(List<String> found) {
    if (found.size() != 1) {
      notes.fault("has " + found.size() + " canonical addresses, not one");
    } else if (!ascii(found.get(0)).equals(notes.address().toASCIIString())) {
      notes.fault("canonical address \"" + found.get(0) + "\" is not its own: " + notes.address());
    }
  }

  /** The same address may be written {@code /모델/} or {@code /%EB%AA%A8%EB%8D%B8/}. */
  static String ascii(String address) {
    try {
      return new URI(address).toASCIIString();
    } catch (URISyntaxException e) {
      return address;
    }
  }
}
