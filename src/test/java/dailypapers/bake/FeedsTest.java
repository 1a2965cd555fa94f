package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import dailypapers.audit.SiteAudit;
import dailypapers.testing.Bakery;
import dailypapers.testing.JsonFeeds;
import dailypapers.testing.RomeFeeds;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The feeds")
class FeedsTest {
  private static final String BODY =
      """
      한 문장 요약이다. [^1]

      ## 무엇이 새로운가
      - 주장이다. [^1]

      [^1]: "words of the paper" ([S3.p2](https://arxiv.org/html/2406.18790#S3.p2))

      ## Abstract

      We present an engine.
      """;

  private static final String ABSTRACT_ALONE = "## Abstract\n\nWe present an engine.\n";

  @TempDir Path folder;
  private Bakery bakery;

  @BeforeEach
  void site() {
    bakery = new Bakery(folder);
  }

  @Test
  @DisplayName("are the same items in Atom and in JSON, for the site and for each tag")
  void sameItems() {
    for (int i = 0; i < 3; i++) {
      bakery.paper("2406.1879" + i, "2024-06-2" + i, "Title \"" + i + "\" </b> & more", BODY);
    }
    bakery.bake();

    for (String name : List.of("feed", "tags/agents/feed")) {
      SyndFeed atom = atom(name + ".xml");
      JsonNode json = json(name + ".json");
      assertThat(texts(json, "id"))
          .containsExactly(
              "tag:owner.example,2024:papers/2406.18792",
              "tag:owner.example,2024:papers/2406.18791",
              "tag:owner.example,2024:papers/2406.18790")
          .isEqualTo(atom.getEntries().stream().map(SyndEntry::getUri).toList());
      assertThat(texts(json, "title"))
          .contains("Title \"2\" </b> & more")
          .isEqualTo(atom.getEntries().stream().map(SyndEntry::getTitle).toList());
      assertThat(texts(json, "content_html"))
          .isEqualTo(
              atom.getEntries().stream()
                  .map(item -> item.getContents().get(0).getValue())
                  .toList());
      assertThat(json.path("title").asText()).isEqualTo(atom.getTitle());
      assertThat(json.path("feed_url").asText())
          .isEqualTo("https://owner.example/repo/" + name + ".json");
    }
  }

  @Test
  @DisplayName("link nothing but by complete addresses")
  void completeAddresses() {
    String more = "한 [여기](/there) [저기](../x) [거기](#S3) [밖](https://a.example/). [^1]";
    bakery.paper("2406.18790", "2024-06-28", "T", BODY.replace("한 문장 요약이다. [^1]", more));
    bakery.bake();

    for (String html : texts(json("feed.json"), "content_html")) {
      assertThat(Jsoup.parse(html).select("[href], [src]"))
          .isNotEmpty()
          .allSatisfy(
              link -> assertThat(link.attr("href") + link.attr("src")).startsWith("https://"));
    }
  }

  @Test
  @Tag("fault")
  @DisplayName("hold no character that XML forbids, however it came into a file")
  void controlCharacters() {
    String body =
        BODY.replace("요약이다", "요약\u0001\u000B\uFFFE이다&#1;&#x8;&#xFFFF;&#xD800;")
            .replace("주장이다", "주장&#11;이다")
            .replace("an engine", "an\u0007 engine&#2;");
    bakery.paper("2406.18790", "2024-06-28", "T", body);
    bakery.paper("2406.18791", "2024-06-28", "T", ABSTRACT_ALONE.replace("an", "an&#1;"));
    bakery.bake();

    for (String name : List.of("feed.xml", "tags/agents/feed.xml")) {
      assertThat(atom(name).getEntries()).hasSize(2);
      assertThat(bakery.page(name)).contains("요약").matches("[\\t\\n\\r\\x20-\\uFFFD]*");
    }
    assertThat(texts(json("feed.json"), "content_html"))
        .allMatch(html -> html.matches("[\\t\\n\\r\\x20-\\uFFFD]*"));
    assertThat(new SiteAudit(bakery.site(), URI.create("https://owner.example/repo/")).faults())
        .isEmpty();
  }

  @Test
  @Tag("fault")
  @DisplayName("keep the earlier papers on a day of abstracts alone, and on a day without any")
  void badDay() {
    for (int i = 0; i < 60; i++) {
      bakery.paper("2406.%05d".formatted(i), "2024-06-%02d".formatted(1 + i / 6), "T" + i, BODY);
    }
    bakery.bake();
    List<String> before = ids("feed.xml");
    bakery.paper("2406.20000", "2024-06-20", "Late", ABSTRACT_ALONE);
    bakery.bake();

    assertThat(before).hasSize(54);
    assertThat(ids("feed.xml"))
        .hasSize(55)
        .startsWith("tag:owner.example,2024:papers/2406.20000")
        .containsAll(before);
    assertThat(texts(json("feed.json"), "content_html").get(0)).contains("We present an engine.");
  }

  @Test
  @DisplayName("say when a summary was written, never when the site was built")
  void updated() {
    written("2406.18790", "2024-06-28", "2024-06-29T10:00:00Z");
    written("2406.18791", "2024-06-28", "2024-06-27T22:00:00Z");
    bakery.paper("2406.18792", "2024-06-28", "By hand", BODY);
    bakery.bake();

    assertThat(texts(json("feed.json"), "date_modified"))
        .containsExactly("2024-06-29T10:00:00Z", "2024-06-28T00:00:00Z", "2024-06-28T00:00:00Z");
    assertThat(texts(json("feed.json"), "date_published")).containsOnly("2024-06-28T00:00:00Z");
    assertThat(atom("feed.xml").getPublishedDate().toInstant())
        .isEqualTo(Instant.parse("2024-06-29T10:00:00Z"));
  }

  @Test
  @DisplayName("have an item for each week that is over, with its ten most-voted papers in full")
  void weeks() {
    for (int i = 0; i < 12; i++) {
      bakery.paper("2406.%05d".formatted(i), "2024-06-%02d".formatted(24 + i % 5), "T" + i, BODY);
    }
    bakery.paper("2407.00001", "2024-07-01", "Monday", BODY);
    bakery.bake();
    assertThat(atom("weekly.xml").getEntries()).as("votes of Friday may change").isEmpty();

    bakery.paper("2407.00002", "2024-07-02", "Tuesday", BODY);
    bakery.bake();

    SyndEntry week = atom("weekly.xml").getEntries().get(0);
    assertThat(atom("weekly.xml").getEntries()).hasSize(1);
    assertThat(week.getUri()).isEqualTo("tag:owner.example,2024:weeks/2024-w26");
    assertThat(week.getTitle()).isEqualTo("2024년 6월 24일–6월 30일 주간 논문");
    assertThat(week.getUpdatedDate().toInstant()).isEqualTo(Instant.parse("2024-07-01T00:00:00Z"));
    String html = week.getContents().get(0).getValue();
    assertThat(Jsoup.parse(html).select("h2 a")).hasSize(10);
    assertThat(Jsoup.parse(html).select("h3")).hasSize(10);
    assertThat(texts(json("weekly.json"), "content_html")).containsExactly(html);
    assertThat(texts(json("weekly.json"), "id")).containsExactly(week.getUri());
  }

  @Test
  @DisplayName("are announced on every page, and those of a tag on its page")
  void announced() {
    bakery.paper("2406.18790", "2024-06-28", "T", BODY);
    bakery.bake();

    List<String> everywhere =
        List.of("/repo/feed.xml", "/repo/feed.json", "/repo/weekly.xml", "/repo/weekly.json");
    assertThat(announced("index.html")).isEqualTo(everywhere);
    assertThat(announced("papers/2406.18790/index.html")).isEqualTo(everywhere);
    assertThat(announced("tags/agents/index.html"))
        .containsAll(everywhere)
        .contains("/repo/tags/agents/feed.xml", "/repo/tags/agents/feed.json");
  }

  @Test
  @DisplayName("are left out where site.yml does, without a link to what is not there")
  void leftOut() {
    bakery.paper("2406.18790", "2024-06-28", "T", BODY);
    bakery.write(
        "site.yml",
        """
        site: { title: "T", description: "D", url: "https://owner.example/repo/" }
        built-in-pages: [home, paper, bibtex, edition, month, tag, tag-feed, tags, archive, about, feed, api-index, api-edition, sitemap, robots, "404"]
        """);
    bakery.bake();

    assertThat(announced("index.html")).containsExactly("/repo/feed.xml");
    assertThat(new SiteAudit(bakery.site(), URI.create("https://owner.example/repo/")).faults())
        .isEmpty();
  }

  private List<String> announced(String page) {
    return Jsoup.parse(bakery.page(page))
        .select("link[rel=alternate][type~=atom|feed.json]")
        .eachAttr("href");
  }

  private void written(String id, String date, String time) {
    bakery.write(
        "content/papers/" + date.replace('-', '/') + "/" + id + ".md",
        """
        ---
        type: paper
        date: %s
        id: "%s"
        title: "T"
        summary:
          by: some-model
          written: %s
          verdict: faithful
        ---
        """
                .formatted(date, id, time)
            + BODY);
  }

  private SyndFeed atom(String name) {
    return RomeFeeds.read(bakery.site().resolve(name));
  }

  private JsonNode json(String name) {
    return JsonFeeds.read(bakery.site().resolve(name));
  }

  private List<String> ids(String feed) {
    return atom(feed).getEntries().stream().map(SyndEntry::getUri).toList();
  }

  private static List<String> texts(JsonNode feed, String name) {
    List<String> texts = new ArrayList<>();
    feed.path("items").forEach(item -> texts.add(item.path(name).asText()));
    return texts;
  }
}
