package dailypapers.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Paper;
import dailypapers.source.PapersOfDay.ItemFault;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DailyPapersJsonTest {
  private static final LocalDate DATE = LocalDate.of(2026, 7, 31);
  private static final String GOOD =
      """
      {"paper": {"id": "2607.00001", "title": "A Title", "authors": [], "summary": "Words.", "upvotes": 3}}\
      """;

  private final DailyPapersJson json = new DailyPapersJson();

  private PapersOfDay read(String... items) {
    return json.read(DATE, "[" + String.join(",", items) + "]", "the test");
  }

  @ParameterizedTest
  @Tag("fault")
  @DisplayName("F30 an item that is not a paper is a fault that names item and field")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "7                                             | item 2 | is not an object",
        "{}                                            | item 2 | paper is missing",
        "{\"paper\": []}                               | item 2 | paper is not an object",
        "{\"paper\": {\"title\": \"T\"}}               | item 2 | paper.id is missing",
        "{\"paper\": {\"id\": 2607.1}}                 | 2607.1 | paper.id is not text",
        "{\"paper\": {\"id\": \"2607.00002\"}}         | 2607.00002 | paper.title is missing",
        "{\"paper\": {\"id\": \"2607.00002\", \"title\": \" \\u200B\"}} | 2607.00002 | paper.title is blank",
        "{\"paper\": {\"id\": \"2607.00002\", \"title\": \"T\"}} | 2607.00002 | paper.authors is missing",
        "{\"paper\": {\"id\": \"2607.00002\", \"title\": \"T\", \"authors\": {}}} | 2607.00002 | paper.authors is not a list",
        "{\"paper\": {\"id\": \"2607.00002\", \"title\": \"T\", \"authors\": [{}]}} | 2607.00002 | paper.authors[0].name is missing",
        "{\"paper\": {\"id\": \"2607.00002\", \"title\": \"T\", \"authors\": [], \"summary\": 7}} | 2607.00002 | paper.summary is not text",
        "{\"paper\": {\"id\": \"2607.00002\", \"title\": \"T\", \"authors\": [], \"upvotes\": -1}} | 2607.00002 | paper.upvotes is not a number from 0",
        "{\"paper\": {\"id\": \"2607.00002\", \"title\": \"T\", \"authors\": [], \"upvotes\": 1e99}} | 2607.00002 | paper.upvotes is not a number from 0",
        "{\"paper\": {\"id\": \"2607.00002\", \"title\": \"T\", \"authors\": [], \"upvotes\": 1.5}} | 2607.00002 | paper.upvotes is not a number from 0",
      })
  void malformed(String item, String name, String problem) {
    PapersOfDay day = read(GOOD, item);

    assertThat(day.papers()).hasSize(1);
    assertThat(day.faults()).containsExactly(new ItemFault(name, problem));
  }

  @ParameterizedTest
  @Tag("fault")
  @DisplayName("F47 an id that could be a path or a look-alike is refused")
  @ValueSource(
      strings = {
        "../../etc",
        "C:",
        "CON",
        "2607.0000１",
        "2613.00001",
        "2607.00001v0",
        "2607.00001\\u0000",
        "2607.\u200B00001"
      })
  void badIds(String id) {
    PapersOfDay day =
        read("{\"paper\": {\"id\": \"" + id + "\", \"title\": \"T\", \"authors\": []}}");

    assertThat(day.papers()).isEmpty();
    assertThat(day.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.problem()).contains("not an arXiv id"));
  }

  @Test
  @DisplayName("The same id twice, in whatever version: the first is kept, the second is a fault")
  void twice() {
    PapersOfDay day = read(GOOD, GOOD.replace("A Title", "B").replace("00001", "00001v3"));

    assertThat(day.papers()).extracting(Paper::title).containsExactly("A Title");
    assertThat(day.faults())
        .containsExactly(
            new ItemFault("2607.00001v3", "paper.id is there twice; the first one is kept"));
  }

  @Test
  @Tag("fault")
  @DisplayName("F28 an empty list is a day without papers")
  void emptyDay() {
    assertThat(read()).isEqualTo(new PapersOfDay(DATE, List.of(), List.of()));
  }

  @Test
  @Tag("fault")
  @DisplayName("F32 a byte order mark before the list is passed over")
  void byteOrderMark() {
    assertThat(json.read(DATE, "\uFEFF[" + GOOD + "]", "the test").papers()).hasSize(1);
  }

  @ParameterizedTest
  @Tag("fault")
  @DisplayName("F27 F31 whatever is not a list is an error that says what came and for which date")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"error\":\"Sorry, gone\"} | an error: Sorry, gone",
        "{\"papers\":[]}             | an object: {\"papers\":[]}",
        "\"[]\"                      | a single value: \"[]\"",
        "null                        | a single value: null",
        "<!doctype html><html>       | a web page: <!doctype html>",
        "[{\"paper\": {\"id\": \"26  | broken JSON: [{\"paper\"",
        "[] []                       | broken JSON",
        "``                          | nothing",
      })
  void notAList(String answer, String shown) {
    DailyPapersException error =
        catchThrowableOfType(
            DailyPapersException.class, () -> json.read(DATE, answer, "https://a.example/x"));

    assertThat(error.kind()).isEqualTo(ExitCode.SOURCE);
    assertThat(error.problem()).contains("2026-07-31").contains(shown).hasSizeLessThan(200);
    assertThat(error.where()).isEqualTo("https://a.example/x");
    assertThat(error.hint()).isNotBlank();
  }

  @Test
  @Tag("fault")
  @DisplayName("F56 nesting without an end is refused")
  void nesting() {
    assertThatThrownBy(() -> json.read(DATE, "[".repeat(100_000), "the test"))
        .isInstanceOf(DailyPapersException.class)
        .hasMessageContaining("broken JSON");
  }
}
