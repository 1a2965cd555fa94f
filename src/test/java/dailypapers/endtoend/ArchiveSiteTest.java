package dailypapers.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.testing.Bakery;
import dailypapers.testing.Commands;
import dailypapers.testing.NuChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Thirteen papers about the end of a year. The build itself refuses a link that leads nowhere, so
 * that what is linked here is there.
 */
@DisplayName("The pages of the archive")
class ArchiveSiteTest {
  private static final String PAPER =
      """
      ---
      type: paper
      date: %s
      id: "%s"
      title: "Title of %s"
      authors: [%s]
      organization: "%s"
      votes: %d
      tags: [agents%s]
      ---
      문장.

      ## Abstract

      Words of the abstract.
      """;

  @TempDir static Path folder;
  private static Bakery bakery;

  @BeforeAll
  static void build() throws IOException {
    bakery = new Bakery(folder);
    String yml = Files.readString(folder.resolve("site.yml"));
    bakery.write(
        "site.yml",
        yml.replace(
            "synonyms: [\"agents\"]",
            "synonyms: [agents], description: { ko: \"스스로 일하는 프로그램.\" }"));
    for (int i = 0; i < 13; i++) {
      String date = i < 11 ? "2024-12-30" : i == 11 ? "2024-12-27" : "2025-01-02";
      String id = "2412.%05d".formatted(i);
      String authors = "\"Ada Lovelace\", \"José García\", \"Once Only%d\"".formatted(i);
      String path = "content/papers/%s/%s.md".formatted(date.replace('-', '/'), id);
      String tag = i < 3 ? ", robotics" : "";
      bakery.write(path, PAPER.formatted(date, id, id, authors, "Engine & Co.", i, tag));
    }
    Commands.run(
        "build",
        "--site",
        folder.resolve("site.yml").toString(),
        "--content",
        folder.resolve("content").toString(),
        "--templates",
        "templates",
        "--assets",
        "assets",
        "--output",
        bakery.site().toString());
  }

  @Test
  @DisplayName("are valid HTML to the Nu checker, without a warning")
  void html() {
    NuChecker.Judgement judgement = new NuChecker().judge(bakery.site());

    assertThat(judgement.errors()).isEmpty();
    assertThat(judgement.warnings()).isEmpty();
  }

  @Test
  @DisplayName("show of a week across two years the most-voted papers, the days and the months")
  void week() {
    Document week = page("2025/w01");

    assertThat(week.select("h1").text()).isEqualTo("2025년 1주");
    assertThat(week.select(".ranked li")).hasSize(10);
    assertThat(week.select(".ranked li a").first().text()).isEqualTo("Title of 2412.00012");
    assertThat(week.select(".day h2 time").eachAttr("datetime"))
        .containsExactly("2025-01-02", "2024-12-30");
    assertThat(week.select(".page-head a").eachAttr("href"))
        .containsExactly("/repo/2024/12/", "/repo/2025/01/", "/repo/2024/w52/");
  }

  @Test
  @DisplayName(
      "show of a month a calendar in which each day with papers is a link with their number")
  void calendar() {
    Document month = page("2024/12");
    Element day = month.selectFirst("td a[href=/repo/2024/12/30/]");

    assertThat(month.select(".calendar caption").text()).isEqualTo("2024년 12월");
    assertThat(month.select(".calendar td a")).hasSize(2);
    assertThat(day.select("time").attr("datetime")).isEqualTo("2024-12-30");
    assertThat(day.select(".papers .spoken").text()).isEqualTo("논문 11편");
    assertThat(month.select(".calendar th[scope=row] a").eachAttr("href"))
        .containsExactly("/repo/2024/w52/", "/repo/2025/w01/");
    assertThat(month.select(".calendar th[scope=col]")).hasSize(8);
  }

  @Test
  @DisplayName("lead from the archive to years, and from a year to its months and weeks")
  void years() {
    assertThat(page("archive").select(".year a").eachAttr("href"))
        .containsExactly("/repo/2025/", "/repo/2024/");
    assertThat(page("archive").select(".ways a").eachAttr("href"))
        .containsExactly(
            "/repo/tags/",
            "/repo/authors/",
            "/repo/organizations/",
            "/repo/trends/",
            "/repo/statistics/");
    assertThat(page("2024").select(".weeks a").eachAttr("href"))
        .containsExactly("/repo/2025/w01/", "/repo/2024/w52/");
    assertThat(page("2024").select(".month h3 a").eachAttr("href"))
        .containsExactly("/repo/2024/12/");
  }

  @Test
  @DisplayName(
      "say of a tag since when it is used, with which others, and what the site says of it")
  void tag() {
    String head = page("tags/agents").select(".page-head").text();

    assertThat(head).contains("스스로 일하는 프로그램.", "2024년 12월 27일부터", "robotics 3", "논문 13편");
  }

  @Test
  @DisplayName("have one for each name with two papers, and say that names are spellings only")
  void names() {
    Document authors = page("authors");
    List<String> links = authors.select(".tag-list a").eachAttr("href");

    assertThat(links).hasSize(2).first().isEqualTo("/repo/authors/ada-lovelace/");
    assertThat(links.get(1)).matches("/repo/authors/jose-garcia-[0-9a-f]{10}/");
    assertThat(page(links.get(1).replace("/repo/", "")).select("h1").text())
        .isEqualTo("José García");
    assertThat(page("authors/ada-lovelace").select(".lines li")).hasSize(13);
    assertThat(page("authors/ada-lovelace").text()).contains("이름의 철자로만");
    assertThat(page("organizations").select(".tag-list a").text()).isEqualTo("Engine & Co.");
  }

  @Test
  @DisplayName("draw the share of each tag, with the same numbers in words and in a table")
  void trends() {
    Document trends = page("trends");
    Element chart = trends.select("figure").get(1);

    assertThat(chart.select("svg").attr("role")).isEqualTo("img");
    assertThat(chart.select("svg").attr("aria-label")).contains("robotics");
    assertThat(trends.getElementById(chart.select("svg").attr("aria-describedby")).text())
        .isEqualTo("2024년 12월 25% (12편 중 3편)");
    assertThat(chart.select("rect")).hasSize(1);
    assertThat(trends.select("tbody tr").get(1).text()).isEqualTo("robotics 325% 00% 3");
  }

  @Test
  @DisplayName("count the papers, the days and what the summaries are based on")
  void statistics() {
    Document statistics = page("statistics");

    assertThat(statistics.select(".facts div").eachText())
        .containsExactly("논문 13", "호 3", "저자 이름 15", "소속 이름 1", "태그 2");
    assertThat(statistics.select("tfoot tr").text()).isEqualTo("모두 13 3 5 3 60.0%");
    assertThat(statistics.select("tr").eachText())
        .contains("사람이 쓴 요약 13 100.0%", "요약 없음 0 0.0%", "검사 안 함 13 100.0%");
  }

  private static Document page(String folder) {
    return Jsoup.parse(bakery.page(folder.replaceFirst("/$", "") + "/index.html"));
  }
}
