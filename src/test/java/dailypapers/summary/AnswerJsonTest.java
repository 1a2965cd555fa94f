package dailypapers.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerJsonTest {
  private static final String GOOD =
      """
      {"tldr": {"quote": "the words", "text": "한 문장."},
       "whats_new": [{"quote": "new words", "text": "새롭다."}],
       "technical_details": [],
       "performance_highlights": [{"quote": "fast words", "text": "빠르다."}],
       "tags": ["agents", "unheard-of", "agents"],
       "note": "dropped"}
      """;

  private final AnswerJson json = new AnswerJson(Set.of("agents", "vision"));

  private Summary read(String answer) {
    return json.read(answer, "a-model", Optional.of("3f9c1a"), "2607.00001");
  }

  private DailyPapersException error(String answer) {
    return catchThrowableOfType(DailyPapersException.class, () -> read(answer));
  }

  @Test
  @DisplayName("A whole answer becomes a summary, each claim with its quote")
  void whole() {
    Summary summary = read(GOOD);

    assertThat(summary.by()).isEqualTo("a-model");
    assertThat(summary.prompt()).contains("3f9c1a");
    assertThat(summary.tldr())
        .isEqualTo(new Claim("한 문장.", List.of(new Evidence("the words", ""))));
    assertThat(summary.sections())
        .containsOnlyKeys(Section.WHATS_NEW, Section.PERFORMANCE_HIGHLIGHTS);
    assertThat(summary.claims(Section.PERFORMANCE_HIGHLIGHTS))
        .containsExactly(new Claim("빠르다.", List.of(new Evidence("fast words", ""))));
  }

  @Test
  @DisplayName("Tags outside the vocabulary, and repeated ones, are dropped")
  void tags() {
    assertThat(read(GOOD).tags()).containsExactly("agents");
  }

  @ParameterizedTest
  @Tag("fault")
  @DisplayName("F15 a missing, blank or wrong-typed field is refused and named")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"tldr\": {\"quote\": \"the words\", \"text\": \"한 문장.\"}, | `` | tldr is missing",
        "{\"quote\": \"the words\", \"text\": \"한 문장.\"} | \"x\" | tldr is not an object",
        "\"quote\": \"the words\", | `` | tldr.quote is missing",
        "\"the words\" | null | tldr.quote is not text",
        "한 문장. | ` ` | tldr.text is blank",
        "\"technical_details\": [], | `` | technical_details is missing",
        "\"technical_details\": [] | \"technical_details\": {} | technical_details is not a list",
        "{\"quote\": \"new words\", \"text\": \"새롭다.\"} | \"x\" | whats_new[0] is not an object",
        "\"새롭다.\" | 7 | whats_new[0].text is not text",
        "\"unheard-of\" | 7 | tags[1] is not text",
        "\"tags\" | \"labels\" | tags is missing",
        "\"note\" | \"tldr\" | the answer is not JSON",
      })
  void malformed(String part, String instead, String problem) {
    assertThat(GOOD).contains(part);

    DailyPapersException error = error(GOOD.replace(part, instead));

    assertThat(error.kind()).isEqualTo(ExitCode.SUMMARY);
    assertThat(error.problem()).startsWith(problem);
    assertThat(error.where()).isEqualTo("2607.00001");
  }

  @Test
  @Tag("fault")
  @DisplayName("F17 F20 a text or a list without end is refused before anything compares its words")
  void endless() {
    assertThat(error(GOOD.replace("새롭다.", "12 kilobytes".repeat(512))).problem())
        .isEqualTo("whats_new[0].text has more than 3000 characters");
    assertThat(
            error(GOOD.replace("\"agents\"]", "\"agents\"" + ", \"x\"".repeat(50) + "]")).problem())
        .isEqualTo("tags has more than 50 items");
  }

  @ParameterizedTest
  @Tag("fault")
  @DisplayName("F09 what is not a JSON object is refused")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | not a JSON object",
        "[] | not a JSON object",
        "\"x\" | not a JSON object",
        "I cannot do that. | not JSON",
        "{\"tldr\": | not JSON",
        "{} {} | not JSON"
      })
  void notAnObject(String answer, String problem) {
    assertThat(error(answer).problem()).contains(problem);
  }
}
