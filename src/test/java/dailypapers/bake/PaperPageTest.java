package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dailypapers.paper.Sha256;
import dailypapers.testing.Bakery;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A paper's page tells of its summary")
class PaperPageTest {
  private static final String SUMMARY =
      "한 문장. [^1]\n\n## 성능\n- 빠르다. [^1]\n\n[^1]: \"it is fast, and how\" ([abstract](https://arxiv.org/abs/2406.18790))\n\n";
  private static final String TITLE = "Weaving & \"50% of\" 강화? #1 <b>";

  @TempDir Path folder;
  private Bakery bakery;

  @BeforeEach
  void bakery() {
    bakery = new Bakery(folder);
  }

  private Document page(String provenance, String summary) {
    bakery.write(
        "content/papers/2024/06/28/2406.18790.md",
        """
        ---
        type: paper
        date: 2024-06-28
        id: "2406.18790"
        title: '%s'
        %s---
        %s## Abstract

        It is fast, and how.
        """
            .formatted(TITLE, provenance, summary));
    bakery.bake();
    return Jsoup.parse(bakery.page("papers/2406.18790/index.html"));
  }

  private static String by(String by, String text, String verdict, String body) {
    return """
    summary:
      by: "%s"
      text: %s
      written: 2026-07-30T09:10:11Z
      body-sha256: "%s"
      verdict: %s
    """
        .formatted(by, text, Sha256.of(body), verdict);
  }

  /** What the list at the foot of the page says, by its labels. */
  private static Map<String, String> facts(Document page) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (Element fact : page.select(".provenance dl > div")) {
      facts.put(fact.select("dt").text(), fact.select("dd").text());
    }
    return facts;
  }

  @Test
  @DisplayName("which model wrote it, when, from what, and what the check said")
  void model() {
    Document page = page(by("gpt-4o-mini", "full-text", "faithful", SUMMARY), SUMMARY);

    assertThat(facts(page))
        .containsEntry("쓴 이", "gpt-4o-mini (언어 모델)")
        .containsEntry("읽은 글", "본문")
        .containsEntry("쓴 때", "2026-07-30 09:10 UTC")
        .doesNotContainKey("수정")
        .hasEntrySatisfying("검사", said -> assertThat(said).startsWith("통과"));
    assertThat(page.select("article .badge").eachText()).containsExactly("근거: 본문", "검사 통과");
  }

  @Test
  @DisplayName("that it is an extract of the abstract")
  void extract() {
    assertThat(facts(page(by("extract", "abstract", "faithful", SUMMARY), SUMMARY)))
        .containsEntry("쓴 이", "자동 발췌 (새로 쓰지 않음)")
        .containsEntry("읽은 글", "초록");
  }

  @Test
  @DisplayName("that a person has edited it, and that nobody checked the edit")
  void edited() {
    Document page = page(by("gpt-4o-mini", "abstract", "faithful", "before"), SUMMARY);

    assertThat(facts(page))
        .containsEntry("쓴 이", "gpt-4o-mini (언어 모델)")
        .containsEntry("수정", "사람이 고쳤습니다. 고친 글은 검사하지 않았습니다.")
        .hasEntrySatisfying("검사", said -> assertThat(said).startsWith("안 함"));
    assertThat(page.select("article .badge").eachText()).contains("사람이 고침", "검사 안 함");
  }

  @Test
  @DisplayName("that a person wrote it by hand, once and not as an edit besides")
  void byHand() {
    Document page = page("", SUMMARY);

    assertThat(facts(page))
        .containsEntry("쓴 이", "사람")
        .containsKey("검사")
        .doesNotContainKeys("수정", "읽은 글", "쓴 때");
    assertThat(page.select("article .badge").eachText()).containsExactly("사람이 씀", "검사 안 함");
  }

  @Test
  @DisplayName("that a person wrote it where the program had found none to show")
  void byHandAfterNone() {
    Document page = page(by("none", "abstract", "withheld", ""), SUMMARY);

    assertThat(facts(page)).containsEntry("쓴 이", "사람").doesNotContainKeys("수정", "쓴 때");
  }

  @Test
  @DisplayName("that it was taken over, and what it was compared with, not what its writer read")
  void imported() {
    Document page = page(by("import", "abstract", "doubtful", SUMMARY), SUMMARY);

    assertThat(facts(page))
        .containsEntry("쓴 이", "불러온 요약 (이전 요약집)")
        .containsEntry("대조한 글", "초록")
        .containsEntry("불러온 때", "2026-07-30 09:10 UTC")
        .doesNotContainKey("읽은 글");
    assertThat(page.select("article .badge").eachText()).containsExactly("불러온 요약", "확인 필요");
    assertThat(page.select(".note.loud").text()).contains("확인하지 못한");
  }

  @Test
  @DisplayName("that there is none, without a word of who wrote it")
  void none() {
    assertThat(facts(page(by("none", "abstract", "withheld", ""), "")))
        .containsOnlyKeys("검사", "초록");
  }

  @Test
  @DisplayName("that an extract was edited, and no longer that these are the paper's own sentences")
  void editedExtract() {
    Document page = page(by("extract", "abstract", "faithful", "before"), SUMMARY);

    assertThat(page.select("article .badge").eachText())
        .containsExactly("근거: 초록", "검사 안 함", "사람이 고침");
    assertThat(page.select(".summary[lang=en], .note")).isEmpty();
  }

  @Test
  @DisplayName("to machines: a summary is an article of the site's about the authors' article")
  void linkedData() throws IOException {
    JsonNode page = json(page(by("gpt-4o-mini", "full-text", "faithful", SUMMARY), SUMMARY));

    assertThat(page.path("@type").asText()).isEqualTo("Article");
    assertThat(page.path("author").path("name").asText()).isEqualTo("Test Papers");
    assertThat(page.path("datePublished").asText()).isEqualTo("2024-06-28");
    assertThat(page.path("dateModified").asText()).isEqualTo("2026-07-30T09:10:11Z");
    assertThat(page.path("about").path("@type").asText()).isEqualTo("ScholarlyArticle");
    assertThat(page.path("about").path("headline").asText()).isEqualTo(TITLE);
  }

  @Test
  @DisplayName("to machines: of the authors' own sentences the site is no author")
  void linkedDataOfExtract() throws IOException {
    JsonNode page = json(page(by("extract", "abstract", "faithful", SUMMARY), SUMMARY));

    assertThat(page.path("@type").asText()).isEqualTo("WebPage");
    assertThat(page.has("author")).isFalse();
    assertThat(page.path("about").path("@type").asText()).isEqualTo("ScholarlyArticle");
  }

  private static JsonNode json(Document page) throws IOException {
    return new ObjectMapper().readTree(page.select("script[type=application/ld+json]").html());
  }

  @Test
  @DisplayName("to those who share it: its dates and its tags")
  void openGraph() {
    Document page = page("tags: [agents]\n" + by("m", "abstract", "faithful", SUMMARY), SUMMARY);

    assertThat(page.select("meta[property=article:published_time]").attr("content"))
        .isEqualTo("2024-06-28");
    assertThat(page.select("meta[property=article:modified_time]").attr("content"))
        .isEqualTo("2026-07-30T09:10:11Z");
    assertThat(page.select("meta[property=article:tag]").eachAttr("content"))
        .containsExactly("에이전트");
  }

  @Test
  @DisplayName("with buttons that stay hidden without their script, and a picture as a mere link")
  void buttons() {
    Document page = page("links: { thumbnail: \"https://images.example/p.png\" }\n", SUMMARY);

    assertThat(page.select("main button")).hasSize(2).allMatch(button -> button.hasAttr("hidden"));
    assertThat(page.select("[role=status]")).hasSize(2).allMatch(told -> told.text().isEmpty());
    assertThat(page.select(".elsewhere a").last().attr("href"))
        .isEqualTo("https://images.example/p.png");
    assertThat(page.select("img")).isEmpty();
  }

  @ParameterizedTest(name = "of {0} authors, {1} are folded")
  @CsvSource({"10, 0", "11, 3"})
  @DisplayName("all of few authors, without a fold for one or two")
  void fewAuthors(int authors, int folded) {
    String names =
        IntStream.range(0, authors)
            .mapToObj(i -> "\"Given" + i + " Family" + i + "\"")
            .collect(Collectors.joining(", ", "authors: [", "]\n"));
    Document page = page(names, SUMMARY);

    assertThat(page.select(".authors details").text().split("Family", -1)).hasSize(folded + 1);
    assertThat(page.select(".authors").text().split("Family", -1)).hasSize(authors + 1);
  }

  @Test
  @DisplayName("of hundreds of authors: the first, the others folded, and none of them thrice")
  void manyAuthors() {
    String names =
        IntStream.range(0, 664)
            .mapToObj(i -> "\"Given" + i + " Family" + i + "\"")
            .collect(Collectors.joining(", ", "authors: [", "]\n"));
    Document page = page(names, SUMMARY);

    assertThat(page.select(".authors summary").text()).contains("656");
    assertThat(page.select("meta[name=citation_author]")).hasSize(664);
    assertThat(page.html().split("Given300 Family300", -1)).hasSize(3);
    assertThat(page.select(".cite pre")).isEmpty();
    assertThat(page.select(".cite a").attr("href")).endsWith("/papers/2406.18790.bib");
  }

  @Test
  @DisplayName("where to improve it: GitHub's page for its file, on the branch of site.yml")
  void edit() {
    bakery.write(
        "site.yml",
        """
        site: { title: T, description: D, url: "https://owner.example/repo/", branch: site/main,
                repository: "https://github.com/owner/repo/" }
        """);
    Element link = page("", SUMMARY).select(".actions a").first();

    assertThat(link.text()).isEqualTo("이 요약 고치기");
    assertThat(link.attr("href"))
        .isEqualTo(
            "https://github.com/owner/repo/edit/site/main/content/papers/2024/06/28/2406.18790.md");
  }

  @Test
  @DisplayName("where to report a problem: an issue that names paper, page and file already")
  void report() {
    Element link = page("", SUMMARY).select(".actions a").get(1);
    URI address = URI.create(link.attr("href"));
    String[] query = address.getRawQuery().split("&");

    assertThat(link.text()).isEqualTo("문제 신고");
    assertThat(address.toString()).startsWith("https://github.com/owner/repo/issues/new?");
    assertThat(address.toString()).matches("[!-~]+").doesNotContain("+");
    assertThat(query).hasSize(2);
    assertThat(decoded(query[0])).isEqualTo("title=[2406.18790] " + TITLE);
    assertThat(decoded(query[1]))
        .startsWith(
            """
            body=논문: https://arxiv.org/abs/2406.18790
            페이지: https://owner.example/repo/papers/2406.18790/
            파일: content/papers/2024/06/28/2406.18790.md

            """);
  }

  @Test
  @DisplayName("and offers neither where the site has no repository")
  void noRepository() {
    bakery.write(
        "site.yml", "site: { title: T, description: D, url: \"https://owner.example/repo/\" }\n");

    assertThat(page("", SUMMARY).select(".actions")).isEmpty();
  }

  private static String decoded(String parameter) {
    return URLDecoder.decode(parameter, StandardCharsets.UTF_8);
  }
}
