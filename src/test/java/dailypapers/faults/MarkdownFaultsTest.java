package dailypapers.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.cli.LoomPapers;
import dailypapers.cli.Run;
import dailypapers.cli.TestSite;
import dailypapers.testing.JsonFeeds;
import dailypapers.testing.RomeFeeds;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@FaultGroup(letter = 'D', title = "Front matter and Markdown")
@DisplayName("D. Front matter and Markdown")
class MarkdownFaultsTest {
  private static final String ABSTRACT = "## Abstract\n\nWe weave a small engine.\n";

  @TempDir Path folder;
  private TestSite site;
  private Pages pages;

  @BeforeEach
  void makeSite() {
    site = new TestSite(folder);
    pages = new Pages(site);
  }

  /** Writes a day of one paper with these values, as the API lists it, and runs {@code daily}. */
  private void daily(String id, String title, String abstractText) {
    ObjectNode item = LoomPapers.item(1, 1);
    ObjectNode paper = (ObjectNode) item.path("paper");
    String whole = abstractText + " " + paper.path("summary").asText();
    paper.put("id", id).put("title", title).put("summary", whole);
    site.write("days/2026-07-31.json", ascii(item));
    Run run =
        site.run(
            "daily",
            "--date",
            "2026-07-31",
            "--source",
            "dir:" + site.path("days"),
            "--summarizer",
            "extract");
    run.assertDone();
  }

  /** A lone surrogate can be written as an escape only. */
  private static String ascii(ObjectNode item) {
    try {
      return JsonMapper.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build()
          .writeValueAsString(List.of(item));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F53 an id such as 2606.12340, quoted or not → keeps its zero on the way to the feed")
  void lastZero() {
    daily("2607.12340", "T", "We weave a small engine.");
    site.write(
        "content/papers/2026/07/31/2606.12340.md",
        TestSite.PAPER.replace("\"2607.00001\"", "2606.12340"));
    pages.build();

    assertThat(site.read("content/papers/2026/07/31/2607.12340.md")).contains("id: \"2607.12340\"");
    for (String id : List.of("2606.12340", "2607.12340")) {
      Document page = pages.page("papers/" + id + "/index.html");
      assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/papers/" + id + "/");
      assertThat(page.select("a[href=https://arxiv.org/abs/" + id + "]")).isNotEmpty();
      assertThat(site.read("built/feed.json")).contains("papers/" + id + "\"");
    }
  }

  @Test
  @Tag("fault")
  @DisplayName("F54 the words no, yes, null, 012, 1e3 and dates → stay the text that they are")
  void wordsOfYaml() {
    site.paper(
        Pages.titled(
            "no", "authors: [yes, null, 2024-01-01, 012, 1e3, ~]\norganization: off\n", ABSTRACT));
    pages.build();

    Document page = pages.page(Pages.PAPER);
    assertThat(page.select("h1").text()).isEqualTo("no");
    assertThat(page.select("meta[name=citation_author]").eachAttr("content"))
        .containsExactly("yes", "null", "2024-01-01", "012", "1e3", "~");
    assertThat(page.text()).contains("off");
  }

  @Test
  @Tag("fault")
  @DisplayName("F55 a key that stands twice → refused, naming file and both lines")
  void duplicateKeys() {
    pages.assertRefused(
        Pages.paper("title: \"Another\"\n", ABSTRACT),
        "duplicate key \"title\"",
        6,
        "it stands in line 5 already");
    pages.assertRefused(
        Pages.paper("links:\n  code: https://a.example\n  code: https://b.example\n", ABSTRACT),
        "duplicate key \"code\"",
        8,
        "it stands in line 7 already");
  }

  @Test
  @Tag("fault")
  @Timeout(120)
  @DisplayName("F56 an alias bomb, nesting over 1,000, a file over 3 MB → refused, not unfolded")
  void bombs() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    pages.assertRefused(
        Pages.paper(bomb.toString(), ABSTRACT),
        "a YAML anchor, alias or tag: \"&a0\"",
        6,
        "put the value");
    String deep = "tags: " + "[".repeat(100_000) + "]".repeat(100_000) + "\n";
    pages.assertRefused(
        Pages.paper(deep, ABSTRACT), "more than 100 levels of YAML", 6, "nest less deeply");
    String large = TestSite.PAPER + "word ".repeat(600_001);
    pages.assertRefused(large, "more than 3 MB", 1, "a file of this kind has a few kilobytes");
  }

  @Test
  @Tag("fault")
  @DisplayName("F57 a second document, no front matter, one without end → refused with the line")
  void documents() {
    pages.assertRefused("# A small engine\n", "no front matter", 1, "the first line must be");
    pages.assertRefused("", "no front matter", 1, "the first line must be exactly ---");
    pages.assertRefused("---\ntype: paper\n", "front matter without end", 1, "add a line that is");
    pages.assertRefused(
        Pages.paper("--- # second\ntitle: T\n", ABSTRACT),
        "a second YAML document begins",
        6,
        "remove the line with ---");
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F58 control characters, lone surrogates → removed, the words stay; refused in a key by hand")
  void invisible() {
    String dirt = "\u0000\u0001\u0007\u001B\uFFFE\uD83D";
    daily("2607.00002", "Dir" + dirt + "ty", "We weave" + dirt + " a small engine of threads.");
    site.paper(
        Pages.titled(
            "\"By hand\"",
            "",
            "한\u0001 문장\u009F이다&#1;&#xFFFF;.\n\n" + ABSTRACT.replace("small", "sm\u0002all")));
    Map<String, String> files = pages.build();

    assertThat(pages.page("papers/2607.00002/index.html").select("h1").text()).isEqualTo("Dirty");
    assertThat(pages.page(Pages.PAPER).text()).contains("By hand", "한 문장이다", "small engine");
    files.forEach(
        (name, text) -> {
          if (!name.matches(".*\\.(bin|png|ico)")) {
            assertThat(text)
                .as(name)
                .matches("[\\t\\n\\r\\x20-\\x7E\\xA0-\\uFFFC\\x{10000}-\\x{10FFFF}]*");
          }
        });
    assertThat(RomeFeeds.read(site.path("built/feed.xml")).getEntries()).hasSize(2);
    assertThat(JsonFeeds.read(site.path("built/feed.json")).path("items")).hasSize(2);
    pages.assertRefused(
        Pages.titled("\"By\\x07 hand\"", "", ABSTRACT),
        "an invisible control character (U+0007)",
        5,
        "delete the line and type it again");
  }

  @Test
  @Tag("fault")
  @DisplayName("F59 a line --- inside title, abstract or body → text, and the file is whole")
  void dashes() {
    daily("2607.00002", "a --- b\n---\nc", "We weave.\n---\ntitle: Other\n---\nAnd more.");
    site.paper(Pages.titled("\"--- x\"", "", "한 문장이다.\n\n---\n\ntitle: Other\n\n---\n" + ABSTRACT));
    Map<String, String> before = pages.build();

    Document page = pages.page("papers/2607.00002/index.html");
    assertThat(page.select("h1").text()).isEqualTo("a --- b --- c");
    assertThat(page.text()).contains("title: Other", "And more.");
    assertThat(pages.page(Pages.PAPER).select("h1").text()).isEqualTo("--- x");
    assertThat(pages.page(Pages.PAPER).text()).contains("title: Other", "We weave a small engine.");
    daily("2607.00002", "a --- b\n---\nc", "We weave.\n---\ntitle: Other\n---\nAnd more.");
    assertThat(pages.build()).as("written and read again").isEqualTo(before);
  }

  @Test
  @Tag("fault")
  @DisplayName("F60 **강화학습(RL)**을 → bold in the page and in the feed, without asterisks")
  void koreanBold() {
    site.paper(
        Pages.paper(
            "", "**강화학습(RL)**을 쓴다.\n\n## 성능\n\n- **\"정렬\"**은 *빠름(1.5배)*이다.\n\n" + ABSTRACT));
    pages.build();

    Document page = pages.page(Pages.PAPER);
    assertThat(page.select("article strong").eachText()).containsExactly("강화학습(RL)", "\"정렬\"");
    assertThat(page.select("article em").eachText()).containsExactly("빠름(1.5배)");
    assertThat(page.text()).contains("강화학습(RL)을 쓴다.").doesNotContain("*");
    assertThat(JsonFeeds.read(site.path("built/feed.json")).at("/items/0/content_html").asText())
        .contains("<strong>강화학습(RL)</strong>을");
  }

  @Test
  @Tag("fault")
  @DisplayName("F61 ${…}, <#…> and <@…> in content → text on every page, never executed")
  void templateCode() {
    String code = "${site.title} ${1+1} <#list> <@layout.page/> [=7*7] #{3} ${\"x\"?new()}";
    site.paper(
        Pages.titled(
            "'" + code + "'",
            "authors: ['" + code + "']\norganization: '" + code + "'\n",
            code + "\n\n## 성능\n\n- " + code + "\n\n## Abstract\n\n" + code + "\n"));
    pages.build();

    Document page = pages.page(Pages.PAPER);
    String shown = code.replace("\"x\"", "\"x\"");
    assertThat(page.select("h1").text()).isEqualTo(shown);
    assertThat(page.select("article p").eachText()).contains(shown);
    assertThat(page.select("article li").eachText()).contains(shown);
    assertThat(page.select("meta[name=citation_author]").attr("content")).isEqualTo(shown);
    assertThat(pages.page("index.html").text()).contains(shown);
    assertThat(RomeFeeds.read(site.path("built/feed.xml")).getEntries().get(0).getTitle())
        .isEqualTo(shown);
  }
}
