package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dailypapers.testing.Bakery;
import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The state of the archive")
class StatusTest {
  private static final String ABSTRACT = "## Abstract\n\nWe present an engine.\n";

  @TempDir Path folder;
  private Bakery bakery;

  @BeforeEach
  void site() {
    bakery = new Bakery(folder);
    for (int i = 0; i < 9; i++) {
      written("2406.1879" + i, "2024-06-1" + i, "2024-06-1" + i + "T09:0" + i + ":00Z");
    }
    bakery.paper("2406.18799", "2024-06-18", "None", ABSTRACT);
    bakery.write("content/withheld/2024/06/18/2406.18799.md", "a draft that nobody reads");
    bakery.write("content/withheld/2024/06/10/2406.18790.md", "another");
    bakery.bake();
  }

  @Test
  @DisplayName("counts what was found, summarized and withheld, of the last seven editions and all")
  void json() throws IOException {
    JsonNode status = new ObjectMapper().readTree(bakery.page("status.json"));

    assertThat(status.path("last-run").asText()).isEqualTo("2024-06-18T09:08:00Z");
    assertThat(status.path("editions").asInt()).isEqualTo(9);
    assertThat(status.path("papers").asInt()).isEqualTo(10);
    assertThat(status.path("summarized").asInt()).isEqualTo(9);
    assertThat(status.path("abstract-only").asInt()).isEqualTo(1);
    assertThat(status.path("withheld").asInt()).isEqualTo(2);
    assertThat(status.path("days")).hasSize(7);
    assertThat(status.path("days").get(0))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"date": "2024-06-18", "page": "https://owner.example/repo/2024/06/18/",
                     "found": 2, "summarized": 1, "abstract-only": 1, "withheld": 1}
                    """));
    assertThat(status.path("days").get(6).path("date").asText()).isEqualTo("2024-06-12");
  }

  @Test
  @DisplayName("stands in words at the foot of the home page, as a link at that of every page")
  void footer() {
    assertThat(Jsoup.parse(bakery.page("index.html")).select("footer .status").text())
        .isEqualTo("마지막 실행: 2024-06-18 09:08 UTC · 6월 18일 (화) 논문 2편 가운데 요약 1편, 초록만 1편, 보류한 요약 1편");
    assertThat(
            Jsoup.parse(bakery.page("papers/2406.18790/index.html"))
                .select("footer a[href*=status]")
                .eachAttr("href"))
        .containsExactly("/repo/status.json");
  }

  @Test
  @DisplayName("of no papers says so")
  void empty() throws IOException {
    Bakery none = new Bakery(folder.resolve("none"));
    none.bake();
    JsonNode status = new ObjectMapper().readTree(none.page("status.json"));

    assertThat(status.path("last-run").isNull()).isTrue();
    assertThat(status.path("papers").asInt()).isZero();
    assertThat(status.path("days")).isEmpty();
  }

  private void written(String id, String date, String time) {
    bakery.write(
        "content/papers/" + date.replace('-', '/') + "/" + id + ".md",
        ("---\ntype: paper\ndate: %s\nid: \"%s\"\ntitle: \"T\"\n"
                    + "summary: { by: some-model, written: %s, verdict: faithful }\n---\n한 문장이다.\n\n")
                .formatted(date, id, time)
            + ABSTRACT);
  }
}
