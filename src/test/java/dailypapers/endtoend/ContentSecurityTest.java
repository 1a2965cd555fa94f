package dailypapers.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.testing.DemoSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("Every page of the site")
class ContentSecurityTest {
  private static final String POLICY = "meta[http-equiv=Content-Security-Policy]";

  @RegisterExtension static final DemoSite SITE = new DemoSite();

  private static Map<Path, Document> pages() throws IOException {
    Map<Path, Document> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SITE.root())) {
      for (Path file : files.filter(each -> each.toString().endsWith(".html")).toList()) {
        pages.put(file, Jsoup.parse(Files.readString(file)));
      }
    }
    assertThat(pages).hasSizeGreaterThan(60);
    return pages;
  }

  @Test
  @DisplayName("lets a browser run and load the site's own files only, and nothing inline")
  void policy() throws IOException {
    for (Map.Entry<Path, Document> page : pages().entrySet()) {
      List<Element> policies = page.getValue().select(POLICY);
      assertThat(policies).as(page.getKey().toString()).hasSize(1);
      Map<String, String> rules = rules(policies.get(0).attr("content"));
      assertThat(rules)
          .containsEntry("script-src", "'self'")
          .containsEntry("style-src-attr", "'none'")
          .containsEntry("img-src", "'self'")
          .containsEntry("connect-src", "'self'")
          .containsEntry("form-action", "'self'")
          .containsKeys("font-src", "media-src", "object-src", "frame-src", "worker-src")
          .containsEntry("base-uri", "'none'")
          // Readers may put in style sheets of their own.
          .doesNotContainKeys("default-src", "style-src", "style-src-elem");
      assertThat(rules.values()).as(page.getKey().toString()).containsOnly("'self'", "'none'");
    }
  }

  @Test
  @DisplayName("says so before anything that a browser could run or load")
  void policyFirst() throws IOException {
    for (Map.Entry<Path, Document> page : pages().entrySet()) {
      List<Element> head = page.getValue().head().children();
      assertThat(head.get(0).hasAttr("charset")).as(page.getKey().toString()).isTrue();
      assertThat(head.get(1).is(POLICY)).as(page.getKey().toString()).isTrue();
    }
  }

  @Test
  @DisplayName("holds nothing that this forbids: no inline script or style, nothing from elsewhere")
  void nothingForbidden() throws IOException {
    for (Map.Entry<Path, Document> page : pages().entrySet()) {
      List<String> forbidden = new ArrayList<>();
      for (Element element : page.getValue().getAllElements()) {
        boolean inline = element.is("script:not([src]):not([type=application/ld+json]), style");
        boolean elsewhere =
            element.is("[src]:not([src^=/]), [src^=//], base, object, embed, iframe");
        boolean linked = element.is("link[rel~=(?i)stylesheet|icon|manifest]:not([href^=/])");
        if (inline
            || elsewhere
            || linked
            || element.attributes().asList().stream().anyMatch(ContentSecurityTest::acts)) {
          forbidden.add(element.outerHtml());
        }
      }
      assertThat(forbidden).as(page.getKey().toString()).isEmpty();
    }
  }

  private static boolean acts(Attribute attribute) {
    return attribute.getKey().equals("style") || attribute.getKey().startsWith("on");
  }

  private static Map<String, String> rules(String policy) {
    Map<String, String> rules = new TreeMap<>();
    Arrays.stream(policy.split(";\\s*"))
        .map(rule -> rule.split(" ", 2))
        .forEach(rule -> rules.put(rule[0], rule[1]));
    return rules;
  }
}
