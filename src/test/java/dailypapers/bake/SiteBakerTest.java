package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.testing.Bakery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The bake")
class SiteBakerTest {
  private static final String BODY =
      """
      한 문장 요약이다.

      ## 무엇이 새로운가
      - 주장이다.

      ## Abstract

      We present an engine that weaves algebraic patterns.
      """;

  @TempDir Path folder;
  private Bakery bakery;

  @BeforeEach
  void site() {
    bakery = new Bakery(folder);
  }

  @Test
  @DisplayName("makes every page that a site has, below the base path")
  void pages() {
    bakery.paper("2406.18790", "2024-06-28", "Weaving", BODY);
    bakery.paper("2407.00001", "2024-07-01", "Knitting", BODY);

    BakeReport report = bakery.bake();

    assertThat(report.editions()).isEqualTo(2);
    assertThat(report.papers()).isEqualTo(2);
    assertThat(Bakery.files(bakery.site()))
        .containsKeys(
            "index.html",
            "papers/2406.18790/index.html",
            "2024/06/28/index.html",
            "2024/06/index.html",
            "2024/07/01/index.html",
            "tags/index.html",
            "tags/agents/index.html",
            "tags/agents/feed.xml",
            "archive/index.html",
            "about/index.html",
            "search/index.html",
            "search/index.json",
            "feed.xml",
            "feed.json",
            "tags/agents/feed.json",
            "weekly.xml",
            "weekly.json",
            "status.json",
            "sitemap.xml",
            "robots.txt",
            "404.html");
    Document home = Jsoup.parse(bakery.page("index.html"));
    assertThat(home.select("a[href=/repo/papers/2407.00001/]").text()).isEqualTo("Knitting");
    assertThat(home.select("a[href=/repo/2024/06/28/]")).isNotEmpty();
    assertThat(home.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://owner.example/repo/");
  }

  @Test
  @DisplayName(
      "leaves out the pages that site.yml does not name, and gives a paper an edition's address")
  void chosenPages() {
    bakery.paper("2406.18790", "2024-06-28", "Weaving", BODY);
    bakery.write("templates/plain.ftl", "${page.address}");
    bakery.write(
        "site.yml",
        """
        site: { title: "Test Papers", description: "A site of a test.", url: "https://owner.example/" }
        built-in-pages: [robots]
        pages:
          note: { for: paper, template: plain.ftl, path: "/{year}-{month}-{day}/{id}.txt" }
        """);

    bakery.bake();

    assertThat(Bakery.files(bakery.site()))
        .containsEntry("2024-06-28/2406.18790.txt", "/2024-06-28/2406.18790.txt")
        .containsKey("robots.txt")
        .doesNotContainKeys("index.html", "papers/2406.18790/index.html", "feed.xml")
        .doesNotContainKeys("search/index.html", "search/index.json");
  }

  @Test
  @DisplayName("writes nothing the second time, and the same bytes into an empty folder")
  void deterministic() throws IOException {
    bakery.paper("2406.18790", "2024-06-28", "Weaving", BODY);
    bakery.bake();
    Map<String, String> first = Bakery.files(bakery.site());

    assertThat(bakery.bake().changed()).isZero();
    Files.move(bakery.site(), folder.resolve("first"));
    bakery.bake();
    assertThat(Bakery.files(bakery.site())).isEqualTo(first);
  }

  @Test
  @DisplayName("removes the pages of a paper whose file was deleted")
  void deleted() throws IOException {
    bakery.paper("2407.00001", "2024-07-01", "Knitting", BODY);
    Path paper = bakery.paper("2406.18790", "2024-06-28", "Weaving", BODY);
    bakery.bake();
    Files.delete(paper);

    assertThat(bakery.bake().removed())
        .isEqualTo(6); // paper and edition, each for people and for programs, week and month
    assertThat(bakery.site().resolve("papers/2406.18790")).doesNotExist();
    assertThat(Bakery.files(bakery.site()).values()).noneMatch(text -> text.contains("2406.18790"));
  }

  @Test
  @DisplayName("renders no draft and nothing that was withheld")
  void drafts() {
    String draft =
        "---\ntype: paper\nstatus: draft\ndate: 2024-06-28\nid: \"%s\"\ntitle: \"Secret\"\n---\n"
            + BODY;
    bakery.write("content/papers/2024/06/28/2406.18790.md", draft.formatted("2406.18790"));
    bakery.write("content/withheld/2024/06/28/2406.18791.md", draft.formatted("2406.18791"));

    assertThat(bakery.bake().papers()).isZero();
    assertThat(Bakery.files(bakery.site()).values()).noneMatch(text -> text.contains("Secret"));
  }

  @Test
  @Tag("fault")
  @DisplayName("F71 of no papers is a site of its own")
  void empty() {
    assertThat(bakery.bake().editions()).isZero();
    assertThat(Jsoup.parse(bakery.page("index.html")).select("h1").text()).isNotEmpty();
    assertThat(bakery.page("feed.xml")).contains("<feed");
  }

  @Test
  @Tag("fault")
  @DisplayName("F61 shows template code in content as text")
  void templateCode() {
    bakery.paper(
        "2406.18790",
        "2024-06-28",
        "${site.title} <#if x>",
        "${1+1} <@layout/> 요약이다.\n\n## Abstract\n\n${2+2} <#list>\n");
    bakery.bake();

    assertThat(Jsoup.parse(bakery.page("papers/2406.18790/index.html")).text())
        .contains("${site.title} <#if x>", "${1+1} <@layout/> 요약이다.", "${2+2} <#list>");
  }

  @Test
  @Tag("fault")
  @DisplayName("F64 F66 escapes what is special to HTML, XML and JSON everywhere")
  void escaping() {
    String title = "</script><script>alert(1)</script> & \"quotes\" <think> ]]>";
    bakery.paper("2406.18790", "2024-06-28", title, BODY);
    bakery.bake();

    for (String page :
        new String[] {
          "index.html",
          "papers/2406.18790/index.html",
          "2024/06/28/index.html",
          "tags/agents/index.html"
        }) {
      Document document = Jsoup.parse(bakery.page(page));
      assertThat(document.text()).as(page).contains(title);
      assertThat(document.select("script:not([type=application/ld+json], [src^=/repo/js/])"))
          .as(page)
          .isEmpty();
    }
    Document feed = Jsoup.parse(bakery.page("feed.xml"), org.jsoup.parser.Parser.xmlParser());
    assertThat(feed.select("entry > title").text()).contains(title);
  }

  @Test
  @Tag("fault")
  @DisplayName("F69 names a broken content file with its line and bakes nothing")
  void brokenContent() {
    Path paper =
        bakery.write(
            "content/papers/2024/06/28/2406.18790.md", "---\ntype: paper\ntype: paper\n---\n");

    assertThatExceptionOfType(DailyPapersException.class)
        .isThrownBy(bakery::bake)
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ExitCode.CONTENT))
        .satisfies(e -> assertThat(e.where()).isEqualTo(paper + ":3"));
  }

  @Test
  @DisplayName("names both files of a paper that stands in two editions")
  void twice() {
    bakery.paper("2406.18790", "2024-06-28", "Weaving", BODY);
    bakery.paper("2406.18790", "2024-07-01", "Weaving", BODY);

    assertThatExceptionOfType(DailyPapersException.class)
        .isThrownBy(bakery::bake)
        .satisfies(
            e ->
                assertThat(e.where())
                    .contains("2024/06/28/2406.18790.md", "2024/07/01/2406.18790.md"));
  }

  @Test
  @Tag("fault")
  @DisplayName("F70 names the template and line of an error, and leaves no page with it")
  void brokenTemplate() {
    Path template =
        bakery.write(
            "templates/about.ftl", "<#ftl output_format=\"HTML\">\n<p>${site.titel}</p>\n");

    assertThatExceptionOfType(DailyPapersException.class)
        .isThrownBy(bakery::bake)
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ExitCode.TEMPLATE))
        .satisfies(e -> assertThat(e.where()).isEqualTo(template + ":2"))
        .satisfies(e -> assertThat(e.problem()).contains("titel"));
    assertThat(bakery.site().resolve("about/index.html")).doesNotExist();
  }

  @Test
  @DisplayName("names the line of a template that does not parse, and a template that is not there")
  void unparsable() throws IOException {
    Path template = bakery.write("templates/about.ftl", "<#ftl output_format=\"HTML\">\n\n<#if x>");
    assertThatExceptionOfType(DailyPapersException.class)
        .isThrownBy(bakery::bake)
        .satisfies(e -> assertThat(e.where()).startsWith(template + ":"));

    Files.delete(template);
    assertThatExceptionOfType(DailyPapersException.class)
        .isThrownBy(bakery::bake)
        .satisfies(e -> assertThat(e.problem()).isEqualTo("there is no template \"about.ftl\""))
        .satisfies(e -> assertThat(e.where()).isEqualTo(template.toString()));
  }

  @Test
  @DisplayName("tells a template that cannot be read from one that is wrong")
  void unreadableTemplate() throws IOException {
    Path template = bakery.write("templates/about.ftl", "");
    Files.delete(template);
    Files.createDirectory(template);

    assertThatExceptionOfType(DailyPapersException.class)
        .isThrownBy(bakery::bake)
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ExitCode.FILES))
        .satisfies(e -> assertThat(e.where()).isEqualTo(template.toString()));
  }

  @Test
  @DisplayName("lets no template make objects of Java classes")
  void templateClasses() {
    bakery.write("templates/about.ftl", "${'freemarker.template.utility.Execute'?new()('id')}\n");

    assertThatExceptionOfType(DailyPapersException.class)
        .isThrownBy(bakery::bake)
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ExitCode.TEMPLATE))
        .satisfies(e -> assertThat(e.problem()).contains("not allowed"));
  }

  @Test
  @DisplayName(
      "links a style sheet by its content, so that no browser shows new pages in an old style")
  void assetHash() {
    bakery.bake();
    String before =
        Jsoup.parse(bakery.page("index.html")).select("link[href*=/css/site.css]").attr("href");
    bakery.write("assets/css/site.css", "body { color: black }");
    bakery.bake();
    String after =
        Jsoup.parse(bakery.page("index.html")).select("link[href*=/css/site.css]").attr("href");

    assertThat(before).matches("/repo/css/site\\.css\\?v=[0-9a-f]{8}");
    assertThat(after).matches("/repo/css/site\\.css\\?v=[0-9a-f]{8}").isNotEqualTo(before);
    assertThat(bakery.page("css/site.css")).isEqualTo("body { color: black }");
  }

  @Test
  @DisplayName("adds an output by one template and one line of site.yml")
  void extraPage() {
    bakery.paper("2406.18790", "2024-06-28", "Weaving", BODY);
    bakery.write(
        "templates/papers.txt.ftl",
        "<#ftl output_format=\"plainText\"><#list archive.entries() as e>${e.paper.id} </#list>");
    bakery.write("templates/bib.ftl", "<#ftl output_format=\"plainText\">@misc{${entry.paper.id}}");
    bakery.write(
        "site.yml",
        """
        site: { title: "T", description: "D", url: "https://owner.example/" }
        pages:
          list: { for: site, template: papers.txt.ftl, path: "/papers.txt" }
          bib: { for: paper, template: bib.ftl, path: "/papers/{id}/paper.bib" }
        """);
    bakery.bake();

    assertThat(bakery.page("papers.txt")).isEqualTo("2406.18790 ");
    assertThat(bakery.page("papers/2406.18790/paper.bib")).isEqualTo("@misc{2406.18790}");
  }

  @Test
  @DisplayName("speaks English where site.yml says so")
  void english() {
    bakery.paper("2406.18790", "2024-06-28", "Weaving", BODY);
    bakery.write(
        "site.yml",
        "site: { title: \"T\", description: \"D\", url: \"https://owner.example/\", language: en }\n");
    bakery.bake();

    Document home = Jsoup.parse(bakery.page("index.html"));
    assertThat(home.select("html").attr("lang")).isEqualTo("en");
    assertThat(home.select("h1").text()).contains("June 28, 2024");
  }
}
