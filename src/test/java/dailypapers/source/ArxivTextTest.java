package dailypapers.source;

import static dailypapers.source.ArxivPages.html;
import static dailypapers.source.ArxivPages.page;
import static dailypapers.source.ArxivPages.paper;
import static dailypapers.testing.LoopbackServer.bytes;
import static dailypapers.testing.LoopbackServer.cutShort;
import static dailypapers.testing.LoopbackServer.drip;
import static dailypapers.testing.LoopbackServer.ok;
import static dailypapers.testing.LoopbackServer.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.PaperText;
import dailypapers.source.FullText.Reason;
import dailypapers.testing.LoopbackServer;
import dailypapers.testing.LoopbackServer.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ArxivTextTest {
  private static final String PATH = "/html/2607.00042";

  private final LoopbackServer server = new LoopbackServer();
  private final ManualTime time = new ManualTime();
  private final List<TextOutcome> told = new ArrayList<>();

  private Duration longestAnswer = Duration.ofSeconds(10);

  @TempDir Path cache;

  private ArxivText texts(TextBudget budget) {
    HttpFetcher.Limits limits =
        new HttpFetcher.Limits(
            Duration.ofSeconds(2),
            longestAnswer,
            Duration.ofSeconds(30),
            2,
            Duration.ofMillis(1),
            Duration.ofSeconds(30),
            1 << 20);
    AddressRule rule =
        uri ->
            uri.toString().startsWith(server.base() + "/")
                ? Optional.empty()
                : new PublicAddresses().refusal(uri);
    PoliteClient client =
        new PoliteClient(
            "",
            cache,
            new PoliteClient.Manners(Duration.ofSeconds(3), limits, 1 << 20, 3),
            rule,
            time,
            time::sleep);
    return new ArxivText(client, server.base(), ArxivHtml.STANDARD, budget, told::add);
  }

  private PaperText text() {
    return texts(TextBudget.STANDARD).textOf(paper());
  }

  private void assertAbstractOnly(Reason reason, Answer... answers) {
    server.answer(PATH, answers);

    assertThat(text()).isEqualTo(PaperText.ofAbstract(ArxivPages.ABSTRACT));
    TextOutcome last = told.get(told.size() - 1);
    assertThat(last.paper()).isEqualTo(paper().id());
    assertThat(last.refusal()).map(FullText.Refused::reason).contains(reason);
  }

  private String detail() {
    return told.get(told.size() - 1).refusal().orElseThrow().detail();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  @DisplayName("The text is arXiv's where it has one")
  void fullText() {
    server.answer(PATH, ok(html()));

    assertThat(text()).isEqualTo(ArxivPages.read(html()));
    assertThat(told).singleElement().matches(outcome -> outcome.refusal().isEmpty());
  }

  @Test
  @DisplayName("A long text is cut to the budget")
  void budget() {
    server.answer(PATH, ok(html()));

    PaperText cut = texts(new TextBudget(200, 4)).textOf(paper());

    assertThat(cut.kind()).isEqualTo(PaperText.Kind.FULL_TEXT);
    assertThat(cut.plain().length()).isBetween(400, 800);
    assertThat(ArxivPages.read(html()).passages()).containsAll(cut.passages().subList(0, 3));
  }

  @Test
  @Tag("fault")
  @DisplayName("F36 where arXiv has no HTML or the paper is withdrawn, the abstract is the text")
  void notFound() {
    assertAbstractOnly(Reason.NOT_FOUND, status(404, "No HTML for this paper"));
    assertThat(server.requests()).containsExactly(PATH);
  }

  @Test
  @Tag("fault")
  @DisplayName("F36 so it is where a page says so, is empty, or is another paper's")
  void noText() {
    assertAbstractOnly(Reason.NO_DOCUMENT, ok("<p>does not have an HTML version</p>"));
    assertAbstractOnly(Reason.NO_DOCUMENT, ok(""));
    assertAbstractOnly(Reason.THIN, ok(page("Too little.")));
    assertAbstractOnly(Reason.FOREIGN, ok(html().replace("Tidepool: Small", "Sandcastles and")));
    assertThat(detail()).contains("Sandcastles");
  }

  @Test
  @DisplayName("A page of somebody in between is not kept: the next run has the paper's own")
  void strangersPage() {
    assertAbstractOnly(Reason.NO_DOCUMENT, ok("<p>Please log in.</p>"));

    server.answer(PATH, ok(html()));
    assertThat(text()).isEqualTo(ArxivPages.read(html()));
  }

  @Test
  @Tag("fault")
  @DisplayName("F31 a page cut in its middle, with an honest length, is refused as thin")
  void cutInTheMiddle() {
    assertAbstractOnly(Reason.THIN, ok(html().substring(0, html().indexOf("S1.p2"))));
  }

  @Test
  @Tag("fault")
  @DisplayName("F31 a body cut short by the connection is no answer")
  void cutByTheConnection() {
    assertAbstractOnly(Reason.UNREACHABLE, cutShort());
  }

  @Test
  @Tag("fault")
  @DisplayName("F32 a byte order mark and a wrong charset in the header do not count")
  void charset() {
    server.answer(
        PATH,
        status(
            200,
            "\uFEFF" + html().replace("On walks", "Über die Dünen: on walks"),
            "Content-Type",
            "text/html; charset=iso-8859-1"));

    assertThat(text().plain()).contains("Über die Dünen");
  }

  @Test
  @Tag("fault")
  @DisplayName("F32 a page that is not UTF-8 is refused")
  void notUtf8() {
    assertAbstractOnly(
        Reason.UNUSABLE, bytes(html().replace("On", "Ü").getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  @Tag("fault")
  @DisplayName("F33 a page over the cap is refused; a gzip bomb is not unpacked")
  void tooLarge() throws IOException {
    assertAbstractOnly(Reason.UNUSABLE, ok("x".repeat((1 << 20) + 1)));
    assertThat(detail()).contains("longer than");

    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
      zip.write(new byte[64 << 20]);
    }
    assertAbstractOnly(
        Reason.UNUSABLE,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          bytes(bomb.toByteArray()).to(exchange);
        });
  }

  @Test
  @Tag("fault")
  @DisplayName("F34 a redirect to a private address is refused, and the abstract is the text")
  void redirect() {
    assertAbstractOnly(
        Reason.UNUSABLE, status(302, "", "Location", "https://169.254.169.254/latest"));
    assertThat(detail()).isEqualTo("the address is not on the public network");
  }

  @Test
  @Tag("fault")
  @DisplayName("F35 a page that drips is given up at the deadline")
  void slowDrip() {
    longestAnswer = Duration.ofMillis(400);

    assertAbstractOnly(Reason.UNREACHABLE, drip());
  }

  @Test
  @DisplayName("A server that is down, busy or forbids does not stop the day")
  void down() {
    assertAbstractOnly(Reason.UNUSABLE, status(403, "no robots"));
    assertAbstractOnly(Reason.UNUSABLE, status(503, ""));
    server.close();
    assertThat(text().kind()).isEqualTo(PaperText.Kind.ABSTRACT);
    assertThat(told.get(2).refusal()).map(FullText.Refused::reason).contains(Reason.UNREACHABLE);
  }

  @Test
  @Tag("fault")
  @DisplayName("F74 hidden text of the page and of the abstract does not reach the text")
  void hidden() {
    server.answer(PATH, ok(html()));

    String plain = texts(TextBudget.STANDARD).textOf(paper(paper().title(), "A\u200Bb.")).plain();

    assertThat(plain).startsWith("Ab.").doesNotContain("Ignore all previous");
  }

  @Test
  @DisplayName("Without an abstract there is no passage where there is no full text")
  void nothingAtAll() {
    assertThat(texts(TextBudget.STANDARD).textOf(paper("T", " ")).passages()).isEmpty();
  }

  @Test
  @DisplayName("An interrupt is not taken for a missing page")
  void interrupted() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(this::text).hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  @Tag("fault")
  @DisplayName("F45 a cache that cannot be written is an error, not a missing page")
  void unwritableCache() throws IOException {
    server.answer(PATH, ok(html()));
    Files.delete(cache);
    Files.writeString(cache, "a file");

    assertThatThrownBy(this::text)
        .isInstanceOf(DailyPapersException.class)
        .extracting(e -> ((DailyPapersException) e).kind())
        .isEqualTo(ExitCode.FILES);
  }

  @Test
  @DisplayName("A tally counts full texts, and refusals by their reason")
  void tally() {
    TextTally tally = new TextTally();
    server.answer(PATH, ok(html()));
    ArxivText texts = texts(TextBudget.STANDARD);

    tally.accept(texts.outcomeOf(paper()));
    tally.accept(texts.outcomeOf(paper("Another Paper About Rocks", "")));
    tally.accept(texts.outcomeOf(paper("Yet Another Paper", "")));

    assertThat(tally.fullTexts()).isEqualTo(1);
    assertThat(tally.refusals()).isEqualTo(Map.of(Reason.FOREIGN, 2));
    assertThat(Reason.NO_DOCUMENT.slug()).isEqualTo("no-document");
    assertThat(told).isEmpty();
    assertThat(URI.create(paper().id().htmlUrl()).getPath()).isEqualTo(PATH);
  }
}
