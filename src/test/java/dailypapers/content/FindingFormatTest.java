package dailypapers.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dailypapers.check.Finding.Severity;
import dailypapers.content.ContentJudge.Judged;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Findings are printed")
class FindingFormatTest {
  private static final Judged JUDGED =
      new Judged(
          3,
          List.of(
              new ContentFinding(
                  "papers/a,b 표.md",
                  7,
                  Severity.FAULT,
                  "number",
                  "12%",
                  "number (tldr): 12%\n100%"),
              new ContentFinding("papers/a,b 표.md", 9, Severity.DOUBT, "form", "", "form: hm"),
              new ContentFinding(
                  "papers/c.md", 1, Severity.NOTE, "number", "3", "number: who knows"),
              ContentFinding.ofFile("papers/d.md", 2, "no front matter; add it")));

  private static JsonNode json(FindingFormat format, Judged judged) throws JsonProcessingException {
    return new ObjectMapper().readTree(String.join("\n", format.lines(judged, "my content")));
  }

  @Test
  @DisplayName("as lines for people, without notes")
  void text() {
    assertThat(FindingFormat.TEXT.lines(JUDGED, "content/"))
        .containsExactly(
            "content/papers/a,b 표.md:7: error: number (tldr): 12%\n100%",
            "content/papers/a,b 표.md:9: warning: form: hm",
            "content/papers/d.md:2: error: no front matter; add it");
    assertThat(FindingFormat.TEXT.lines(JUDGED, "")).element(2).asString().startsWith("papers/");
  }

  @Test
  @DisplayName("as workflow commands in which nothing ends too early")
  void github() {
    assertThat(FindingFormat.GITHUB.lines(JUDGED, "C:content"))
        .containsExactly(
            "::error file=C%3Acontent/papers/a%2Cb 표.md,line=7,title=daily-papers number::number"
                + " (tldr): 12%25%0A100%25",
            "::warning file=C%3Acontent/papers/a%2Cb 표.md,line=9,title=daily-papers form::form: hm",
            "::error file=C%3Acontent/papers/d.md,line=2,title=daily-papers file::no front matter;"
                + " add it");
  }

  @Test
  @DisplayName("as one JSON object with all findings")
  void json() throws JsonProcessingException {
    JsonNode root = json(FindingFormat.JSON, JUDGED);

    assertThat(root.get("files").intValue()).isEqualTo(3);
    assertThat(root.get("errors").intValue()).isEqualTo(2);
    assertThat(root.get("warnings").intValue()).isEqualTo(1);
    assertThat(root.get("findings")).hasSize(4);
    assertThat(root.get("findings").get(0).toString())
        .isEqualTo(
            "{\"file\":\"my content/papers/a,b 표.md\",\"line\":7,\"severity\":\"error\","
                + "\"check\":\"number\",\"quote\":\"12%\",\"message\":\"number (tldr): 12%\\n100%\"}");
  }

  @Test
  @DisplayName("as SARIF with a rule for each check and relative addresses")
  void sarif() throws JsonProcessingException {
    JsonNode log = json(FindingFormat.SARIF, JUDGED);

    assertThat(log.get("version").textValue()).isEqualTo("2.1.0");
    assertThat(log.get("$schema").textValue()).endsWith("/sarif-2.1.0.json");
    JsonNode driver = log.at("/runs/0/tool/driver");
    assertThat(driver.get("name").textValue()).isEqualTo("daily-papers");
    assertThat(driver.get("rules").findValuesAsText("id"))
        .containsExactly("number", "form", "file");
    JsonNode results = log.at("/runs/0/results");
    assertThat(results.findValuesAsText("ruleIndex")).containsExactly("0", "1", "0", "2");
    assertThat(results.findValuesAsText("level"))
        .containsExactly("error", "warning", "note", "error");
    JsonNode place = results.get(0).at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").textValue())
        .isEqualTo("my%20content/papers/a,b%20%ED%91%9C.md");
    assertThat(place.at("/region/startLine").intValue()).isEqualTo(7);
    assertThat(results.get(0).at("/message/text").textValue()).startsWith("number (tldr)");
  }

  @Test
  @DisplayName("also where there are none")
  void none() throws JsonProcessingException {
    Judged judged = new Judged(0, List.of());

    assertThat(FindingFormat.TEXT.lines(judged, "content")).isEmpty();
    assertThat(FindingFormat.GITHUB.lines(judged, "content")).isEmpty();
    assertThat(json(FindingFormat.JSON, judged).get("findings").isArray()).isTrue();
    assertThat(json(FindingFormat.SARIF, judged).at("/runs/0/results").isArray()).isTrue();
    assertThat(json(FindingFormat.SARIF, judged).at("/runs/0/tool/driver/rules").isArray())
        .isTrue();
  }
}
