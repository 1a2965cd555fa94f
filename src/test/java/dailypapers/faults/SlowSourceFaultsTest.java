package dailypapers.faults;

import static dailypapers.testing.LoopbackServer.drip;
import static dailypapers.testing.LoopbackServer.ok;
import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.check.CheckRules;
import dailypapers.check.Checker;
import dailypapers.cli.LoomPapers;
import dailypapers.content.ContentFolder;
import dailypapers.content.Headings;
import dailypapers.digest.ContentFiles;
import dailypapers.digest.DailyDigest;
import dailypapers.digest.DigestReport;
import dailypapers.digest.PaperDigest;
import dailypapers.digest.Progress;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.source.ArxivHtml;
import dailypapers.source.ArxivText;
import dailypapers.source.HttpFetcher;
import dailypapers.source.HttpFetcher.Limits;
import dailypapers.source.HuggingFaceDaily;
import dailypapers.source.PoliteClient;
import dailypapers.source.TextBudget;
import dailypapers.source.TextSource;
import dailypapers.source.TextTally;
import dailypapers.summary.ExtractiveSummarizer;
import dailypapers.summary.TagMatcher;
import dailypapers.testing.Bakery;
import dailypapers.testing.LoopbackServer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run from end to end, put together by hand with short deadlines: those of the commands are
 * minutes long, and a test of them would be, too.
 */
@FaultGroup(letter = 'B', title = "Sources")
@DisplayName("A source without an end")
@Timeout(120)
class SlowSourceFaultsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 7, 15);

  private static final Limits SHORT =
      new Limits(
          Duration.ofSeconds(30),
          Duration.ofMillis(400),
          Duration.ofSeconds(1),
          4,
          Duration.ofMillis(1),
          Duration.ofMillis(1),
          1 << 20);

  @TempDir Path content;
  private final LoopbackServer server = new LoopbackServer();
  private final TextTally tally = new TextTally();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F35 an answer that drips, a byte now and then → given up at a deadline that holds for all "
          + "tries; without its full text a paper has its abstract")
  void slowDrip() {
    server.answer(Newsroom.list("2026-07-15", 0), ok("[" + LoomPapers.item(2, 1) + "]"));
    server.answer("/html/2607.00102", drip());
    server.answer(Newsroom.list("2026-07-16", 0), drip());

    assertThat(digest(Limits.STANDARD).run(DAY, DAY).exitCode()).isEqualTo(ExitCode.OK);
    Map<String, String> before = Bakery.files(content);
    DigestReport late = digest(SHORT).run(DAY.plusDays(1), DAY.plusDays(1));

    assertThat(before).containsOnlyKeys("papers/2026/07/15/2607.00102.md");
    assertThat(before.values()).allMatch(text -> text.contains("text: abstract"));
    assertThat(tally.fullTexts()).isZero();
    assertThat(late.exitCode()).isEqualTo(ExitCode.NETWORK);
    DailyPapersException fault = late.faults().get(0);
    assertThat(fault.problem()).startsWith("no answer from 127.0.0.1 (too slow: no whole answer");
    assertThat(fault.where()).isEqualTo(server.base() + Newsroom.list("2026-07-16", 0));
    assertThat(fault.hint()).startsWith("check the network connection");
    assertThat(Bakery.files(content)).isEqualTo(before);
  }

  /**
   * A run whose source of papers is held to these limits, and its source of texts to short ones.
   */
  private DailyDigest digest(Limits limits) {
    PaperDigest papers =
        new PaperDigest(
            texts(),
            new ExtractiveSummarizer(new TagMatcher(List.of())),
            Checker.strict(CheckRules.STANDARD, "ko", Set.of()),
            new ContentFolder(content),
            new ContentFiles(Headings.of("ko", Map.of()), Clock.systemUTC(), Optional.empty()));
    HttpFetcher fetcher = new HttpFetcher("", limits, time -> {});
    return new DailyDigest(
        new HuggingFaceDaily(fetcher, server.base()), papers, Progress.SILENT, 1);
  }

  private TextSource texts() {
    PoliteClient client =
        new PoliteClient(
            "",
            content.resolveSibling("cache"),
            new PoliteClient.Manners(Duration.ZERO, SHORT, 1 << 20, 3),
            uri -> Optional.empty(),
            Clock.systemUTC(),
            time -> {});
    return new ArxivText(client, server.base(), ArxivHtml.STANDARD, TextBudget.STANDARD, tally);
  }
}
