package dailypapers.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.cli.Run;
import dailypapers.cli.TestSite;
import dailypapers.testing.Bakery;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A site as its readers get it, and the content file that the tests of its faults spoil. */
final class Pages {
  static final String PAPER = "papers/2607.00001/index.html";
  static final String FILE = "content/papers/2026/07/31/2607.00001.md";

  private final TestSite site;

  Pages(TestSite site) {
    this.site = site;
  }

  /** The paper of {@link TestSite#PAPER} with further lines of front matter and another body. */
  static String paper(String matter, String body) {
    return TestSite.PAPER.substring(0, TestSite.PAPER.indexOf("---\n##")) + matter + "---\n" + body;
  }

  /** The same with another title, as YAML writes it. */
  static String titled(String title, String matter, String body) {
    return paper(matter, body).replace("title: \"A small engine\"", "title: " + title);
  }

  /** A page of the built site. */
  Document page(String name) {
    return Jsoup.parse(site.read("built/" + name));
  }

  /** Every file of the built site. */
  Map<String, String> built() {
    return Bakery.files(site.path("built"));
  }

  /** Builds, which must succeed, and returns every file. */
  Map<String, String> build() {
    site.build().assertFine();
    return built();
  }

  /**
   * What markup the pages hold: the name of each with the elements and attributes on it. What text
   * stands there makes no difference, unless the text became markup.
   */
  static Set<String> markup(Map<String, String> files) {
    Set<String> markup = new TreeSet<>();
    files.forEach(
        (name, text) -> {
          if (name.endsWith(".html")) {
            for (Element element : Jsoup.parse(text).getAllElements()) {
              String tag = name + ": <" + element.tagName();
              markup.add(tag + ">");
              element.attributes().forEach(each -> markup.add(tag + " " + each.getKey() + ">"));
            }
          }
        });
    return markup;
  }

  /**
   * Builds a good site, then puts this text in the place of its content file: the build must refuse
   * it by its file and line, and leave the text and the site that stood there as they were.
   */
  void assertRefused(String text, String problem, int line, String hint) {
    site.paper(TestSite.PAPER);
    Map<String, String> before = build();
    Path file = site.paper(text);

    Run run = site.build();

    run.assertError(4, problem, file + ":" + line + "\n", hint);
    assertThat(site.read(FILE)).isEqualTo(text);
    assertThat(built()).isEqualTo(before);
  }
}
