package dailypapers.source;

import static dailypapers.testing.LoopbackServer.ok;
import static dailypapers.testing.LoopbackServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.testing.LoopbackServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HuggingFaceDailyTest {
  private static final LocalDate DATE = LocalDate.of(2026, 7, 31);
  private static final String PAGE = "/papers/date/2026-07-31";
  private static final String NOT_FOUND_PAGE = "<html><body>nothing</body></html>";

  private final LoopbackServer server = new LoopbackServer();
  private final HttpFetcher fetcher =
      new HttpFetcher("https://operator.example/", HttpFetcher.Limits.STANDARD, time -> {});
  private final HuggingFaceDaily daily = new HuggingFaceDaily(fetcher, server.base());

  private static String api(int page) {
    return "/api/daily_papers?date=2026-07-31&limit=100&p=" + page;
  }

  private static String items(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(
            i ->
                "{\"paper\": {\"id\": \"2607.%05d\", \"title\": \"T\", \"authors\": []}}"
                    .formatted(i))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String html(String date, String list) {
    String props = "{\"dateString\": \"" + date + "\", \"dailyPapers\": " + list + "}";
    return "<!doctype html><html><body><div class=\"x\" data-target=\"DailyPapers\" data-props=\""
        + props.replace("\"", "&quot;")
        + "\"></div></body></html>";
  }

  private DailyPapersException error() {
    return catchThrowableOfType(DailyPapersException.class, () -> daily.papersOf(DATE));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  @DisplayName("A short page is the whole day")
  void shortPage() {
    server.answer(api(0), ok(items(1, 49)));

    assertThat(daily.papersOf(DATE).papers()).hasSize(49);
    assertThat(server.requests()).containsExactly(api(0));
  }

  @Test
  @Tag("fault")
  @DisplayName("F29 after exactly 50 items the next page is asked for")
  void fullPage() {
    server.answer(api(0), ok(items(1, 50))).answer(api(1), ok("[]"));

    assertThat(daily.papersOf(DATE).papers()).hasSize(50);
    assertThat(server.requests()).containsExactly(api(0), api(1));
  }

  @Test
  @DisplayName("Pages are joined in order; a paper that moved to the next page counts once")
  void severalPages() {
    server
        .answer(api(0), ok(items(1, 100)))
        .answer(api(1), ok(items(99, 150)))
        .answer(api(2), ok(items(151, 152)));

    PapersOfDay day = daily.papersOf(DATE);

    assertThat(day.papers()).hasSize(152);
    assertThat(day.papers().get(151).id().value()).isEqualTo("2607.00152");
    assertThat(day.faults()).isEmpty();
  }

  @Test
  @DisplayName("A server that sends the same page again and again is asked twice")
  void samePage() {
    server.answer(api(0), ok(items(1, 50))).answer(api(1), ok(items(1, 50)));

    assertThat(daily.papersOf(DATE).papers()).hasSize(50);
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  @DisplayName("Twenty pages are the end")
  void bound() {
    IntStream.range(0, 30).forEach(p -> server.answer(api(p), ok(items(p * 50 + 1, p * 50 + 50))));

    assertThat(daily.papersOf(DATE).papers()).hasSize(1_000);
    assertThat(server.requests()).hasSize(20);
  }

  @Test
  @DisplayName("Faults of a page stay, also where it has nothing else")
  void faults() {
    server.answer(api(0), ok("[7]"));

    assertThat(daily.papersOf(DATE).faults()).hasSize(1);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  @Tag("fault")
  @DisplayName("F28 an empty list is a day without papers; the page is not asked")
  void emptyDay() {
    server.answer(api(0), ok("[]"));

    assertThat(daily.papersOf(DATE).papers()).isEmpty();
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  @DisplayName("A date that is not accepted is an error naming the date, and nothing else is tried")
  void badDate() {
    server.answer(api(0), status(400, "{\"error\":\"bad date\"}"));

    DailyPapersException error = error();

    assertThat(error.kind()).isEqualTo(ExitCode.SOURCE);
    assertThat(error.problem()).contains("2026-07-31");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  @Tag("fault")
  @DisplayName("F27 an error body with 200 is no list: the page for people is read instead")
  void errorBody() {
    server
        .answer(api(0), ok("{\"error\":\"Sorry\"}"))
        .answer(PAGE, ok(html("2026-07-31", items(1, 3))));

    assertThat(daily.papersOf(DATE).papers()).hasSize(3);
  }

  @Test
  @DisplayName("A missing or broken API is replaced by the page for people")
  void brokenApi() {
    server.answer(PAGE, ok(html("2026-07-31", items(1, 3))));
    assertThat(daily.papersOf(DATE).papers()).hasSize(3);

    server.answer(api(0), status(503, ""));
    assertThat(daily.papersOf(DATE).papers()).hasSize(3);
  }

  @Test
  @Tag("fault")
  @DisplayName("F31 a second page cut in the middle gives no half day")
  void halfDay() {
    server.answer(api(0), ok(items(1, 50))).answer(api(1), ok("[{\"paper\""));

    assertThat(error().problem()).contains("broken JSON");
  }

  @Test
  @DisplayName("Where both fail, the API's error is told, with the page's in the hint")
  void bothFail() {
    server.answer(api(0), ok("{\"error\":\"Sorry\"}")).answer(PAGE, ok(NOT_FOUND_PAGE));

    DailyPapersException error = error();

    assertThat(error.kind()).isEqualTo(ExitCode.SOURCE);
    assertThat(error.problem()).contains("2026-07-31").contains("Sorry");
    assertThat(error.where()).endsWith(api(0));
    assertThat(error.hint()).contains("page failed too").contains("holds no list of papers");
  }

  @Test
  @Tag("fault")
  @DisplayName("F06 a host that is not there is a failure of the network")
  void unreachable() {
    server.close();

    assertThat(error().kind()).isEqualTo(ExitCode.NETWORK);
  }

  @Test
  @DisplayName("A page that shows another date, no date or no papers is refused")
  void otherDate() {
    HuggingFacePage page = new HuggingFacePage(fetcher, server.base());

    assertThatThrownBy(() -> page.read(DATE, html("2026-07-30", "[]"), "p"))
        .hasMessageContaining("the page for 2026-07-31 shows 2026-07-30");
    assertThatThrownBy(() -> page.read(DATE, html("", "[]"), "p"))
        .hasMessageContaining("shows no date");
    assertThatThrownBy(() -> page.read(DATE, html("2026-07-31", "7"), "p"))
        .hasMessageContaining("has no dailyPapers");
    assertThatThrownBy(() -> page.read(DATE, html("2026-07-31", "[{"), "p"))
        .hasMessageContaining("broken JSON");
  }

  @Test
  @DisplayName("The stored real page holds the same papers as the API of its day")
  void realPage() throws IOException {
    Path stored = Path.of("../shared/data/upstream/hf-papers-page.html");
    assumeTrue(Files.exists(stored), "no stored real page here");
    LocalDate date = LocalDate.of(2026, 8, 21);

    PapersOfDay day =
        new HuggingFacePage(fetcher, server.base()).read(date, Files.readString(stored), "stored");

    assertThat(day.faults()).isEmpty();
    assertThat(new DirectorySource(Path.of("../shared/data/hf")).papersOf(date).papers())
        .containsAll(day.papers());
  }
}
