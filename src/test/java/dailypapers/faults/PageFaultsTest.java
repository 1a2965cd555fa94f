package dailypapers.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import dailypapers.cli.TestSite;
import dailypapers.testing.JsonFeeds;
import dailypapers.testing.RomeFeeds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FaultGroup(letter = 'E', title = "Pages")
@DisplayName("E. Pages")
class PageFaultsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ABSTRACT = "## Abstract\n\nWe weave a small engine.\n";
  private static final String FEEDS = "feed";

  @TempDir Path folder;
  private TestSite site;
  private Pages pages;

  @BeforeEach
  void makeSite() {
    site = new TestSite(folder);
    pages = new Pages(site);
  }

  /** A paper in which this text stands wherever a text can stand. */
  private void everywhere(String text) {
    String quoted = "'" + text.replace("'", "''") + "'";
    String matter =
        "authors: [" + quoted + "]\norganization: " + quoted + "\ntags: [optimization]\n";
    String evidence =
        "\n[^1]: \"" + text + " and so on\" ([abstract](https://arxiv.org/abs/1))\n\n";
    site.paper(
        Pages.titled(
            quoted,
            matter,
            text
                + " [^1]\n\n## 성능\n\n- "
                + text
                + " [^1]\n"
                + evidence
                + "## Abstract\n\n"
                + text
                + "\n"));
  }

  @Test
  @Tag("fault")
  @DisplayName("F62 <script>, onerror, svg and other markup in any text → inert, shown as words")
  void markup() {
    everywhere("harmless words");
    Map<String, String> harmless = pages.build();
    for (String evil :
        List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "\"'><iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
            "</title></textarea><object data=x></object><base href=https://evil.example/>",
            "<details open ontoggle=alert(1)><a href=https://evil.example style=top:0>x</a>",
            "<math><mtext></p><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=alert(1)&gt;\">")) {
      everywhere(evil);
      Map<String, String> files = pages.build();

      assertThat(Pages.markup(harmless)).as(evil).containsAll(Pages.markup(files));
      assertThat(pages.page(Pages.PAPER).select("h1").text()).isEqualTo(evil);
      assertThat(pages.page(Pages.PAPER).select("article p").eachText()).contains(evil);
      for (JsonNode item : JsonFeeds.read(site.path("built/feed.json")).path("items")) {
        Document inFeed = Jsoup.parseBodyFragment(item.path("content_html").asText());
        assertThat(inFeed.select("script, img, svg, iframe, object, base, style, [style]"))
            .isEmpty();
      }
    }
  }

  @Test
  @Tag("fault")
  @DisplayName("F63 javascript:, data:, vbscript: and //host links → dropped, the words stay")
  void links() {
    List<String> evil =
        List.of(
            "javascript:alert(1)",
            "JaVaScRiPt&colon;alert(1)",
            "&#106;avascript:alert(1)",
            "java&Tab;script:alert(1)",
            "data:text/html;base64,PHNjcmlwdD4=",
            "vbscript:x",
            "//evil.example/x",
            "/\\evil.example",
            "http://evil.example/",
            "file:///etc/passwd");
    StringBuilder body = new StringBuilder("한 문장이다.\n\n## 성능\n\n- [좋은 말](https://good.example/)\n");
    evil.forEach(address -> body.append("- [나쁜 말](").append(address).append(")\n"));
    evil.forEach(address -> body.append("- [다른 말][x").append(evil.indexOf(address)).append("]\n"));
    body.append("- <javascript:alert(1)> ![그림](https://evil.example/pixel.png)\n\n");
    evil.forEach(address -> body.append("[x" + evil.indexOf(address) + "]: " + address + "\n"));
    body.append('\n');
    site.paper(Pages.paper("", body + ABSTRACT));
    pages.build();

    Document page = pages.page(Pages.PAPER);
    assertThat(
            page.select("li:contains(좋은 말) a, li:contains(나쁜 말) a, li:contains(다른 말) a")
                .eachAttr("href"))
        .containsExactly("https://good.example/");
    assertThat(page.select("article").text().split("(나쁜|다른) 말", -1)).hasSize(2 * evil.size() + 1);
    assertThat(page.select("article img")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(address -> address.matches("(https://|/papers/|#).*"));
    for (String link : List.of("'javascript:alert(1)'", "//evil.example/x", "'data:text/html,x'")) {
      pages.assertRefused(
          Pages.paper("links:\n  code: " + link + "\n", ABSTRACT),
          "wrong value for links.code",
          7,
          "links.code must be an address that begins with https://");
    }
  }

  @Test
  @Tag("fault")
  @DisplayName("F64 </script> in what JSON-LD holds → escaped, the data reads back as it was")
  void endOfScript() throws IOException {
    String title = "</script><script>alert(1)</script><!-- <script> \\u003c \"]]>";
    everywhere(title);
    pages.build();

    Document page = pages.page(Pages.PAPER);
    List<Element> data = page.select("script[type=application/ld+json]");
    assertThat(data).hasSize(1);
    assertThat(data.get(0).data()).doesNotContain("<");
    JsonNode about = JSON.readTree(data.get(0).data()).path("about");
    assertThat(about.path("headline").asText()).isEqualTo(title);
    assertThat(about.at("/author/0/name").asText()).isEqualTo(title);
    assertThat(page.select("script:not([src]):not([type=application/ld+json])")).isEmpty();
  }

  @Test
  @Tag("fault")
  @DisplayName("F65 control characters in what feeds hold → stripped, feed readers read on")
  void controlCharactersInFeeds() {
    String dirty = "요약\u0001\u000B\uFFFE이다&#1;&#x8;&#xFFFF;&#xD800;.";
    site.paper(
        Pages.paper(
            "tags: [optimization]\n",
            dirty + "\n\n" + ABSTRACT.replace("small", "sm\u0007all&#2;")));
    pages.build();

    for (String name : List.of("feed", "tags/optimization/feed")) {
      List<SyndEntry> entries = RomeFeeds.read(site.path("built/" + name + ".xml")).getEntries();
      JsonNode items = JsonFeeds.read(site.path("built/" + name + ".json")).path("items");
      String html = entries.get(0).getContents().get(0).getValue();
      assertThat(html).contains("요약이다").matches("[\\t\\n\\r\\x20-\\x7E\\xA0-\\uFFFD]*");
      assertThat(items.at("/0/content_html").asText()).isEqualTo(html);
    }
  }

  @Test
  @Tag("fault")
  @DisplayName("F66 & < > \" in titles → the same characters in every page, feed and data file")
  void specialCharacters() throws IOException {
    String title = "A & B < C > D \"E\" 'F' &amp; &lt;b&gt; ]]> </title>";
    everywhere(title);
    Map<String, String> files = pages.build();

    Document page = pages.page(Pages.PAPER);
    assertThat(page.title()).startsWith(title);
    assertThat(page.select("h1").text()).isEqualTo(title);
    assertThat(page.select("meta[property=og:title]").attr("content")).startsWith(title);
    assertThat(page.select("meta[name=citation_title]").attr("content")).isEqualTo(title);
    for (String other :
        List.of("index.html", "2026/07/31/index.html", "tags/optimization/index.html")) {
      assertThat(pages.page(other).select("a[href$=/papers/2607.00001/]").eachText())
          .as(other)
          .contains(title);
    }
    for (String name : List.of(FEEDS, "tags/optimization/feed")) {
      assertThat(RomeFeeds.read(site.path("built/" + name + ".xml")).getEntries().get(0).getTitle())
          .isEqualTo(title);
      assertThat(JsonFeeds.read(site.path("built/" + name + ".json")).at("/items/0/title").asText())
          .isEqualTo(title);
    }
    assertThat(JSON.readTree(files.get("api/2026-07-31.json")).findValuesAsText("title"))
        .contains(title);
    assertThat(files.get("papers/2607.00001.bib")).contains("A \\& B");
  }

  @Test
  @Tag("fault")
  @DisplayName("F67 a site below /repo/ → every address of every page and file begins with it")
  void basePath() throws IOException {
    site.edit("site.yml", "https://example.org/papers/", "https://owner.example/repo/");
    everywhere("words");
    Map<String, String> files = pages.build();

    files.forEach(
        (name, text) -> {
          if (name.endsWith(".html")) {
            for (Element element : Jsoup.parse(text).select("[href], [src], [action]")) {
              String address = element.attr("href") + element.attr("src") + element.attr("action");
              assertThat(address).as(name).matches("(https://|/repo/|#).*");
            }
          }
          assertThat(text.replace("/repo/", "")).as(name).doesNotContain("\"/papers/", "\"/css/");
        });
    JsonNode manifest = JSON.readTree(files.get("manifest.webmanifest"));
    assertThat(manifest.path("start_url").asText()).isEqualTo("/repo/");
    assertThat(files.get("sitemap.xml")).contains("<loc>https://owner.example/repo/papers/");
    assertThat(files.get("robots.txt")).contains("https://owner.example/repo/sitemap.xml");
    assertThat(RomeFeeds.read(site.path("built/feed.xml")).getEntries().get(0).getLink())
        .isEqualTo("https://owner.example/repo/papers/2607.00001/");
  }
}
