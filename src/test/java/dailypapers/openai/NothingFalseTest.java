package dailypapers.openai;

import static dailypapers.openai.Script.ACCURACY;
import static dailypapers.openai.Script.CHECKER;
import static dailypapers.openai.Script.GOOD;
import static dailypapers.openai.Script.PAPER;
import static dailypapers.openai.Script.PROMPT;
import static dailypapers.openai.Script.ROWS;
import static dailypapers.openai.Script.SKETCH;
import static dailypapers.openai.Script.TEXT;
import static dailypapers.openai.Script.TLDR;
import static dailypapers.openai.Script.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.content.ContentFolder;
import dailypapers.content.Headings;
import dailypapers.digest.ContentFiles;
import dailypapers.digest.Outcome;
import dailypapers.digest.PaperDigest;
import dailypapers.paper.Summary;
import dailypapers.paper.Verdict;
import dailypapers.source.AbstractText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Whatever a model answers, nothing false is published")
class NothingFalseTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-31T09:10:11Z"), ZoneOffset.UTC);

  @TempDir Path root;

  /** A claim as it is, with a false word, with a false quote, and with nothing to say. */
  private static List<String> fates(String claim) {
    return List.of(
        claim,
        claim.replace("\"text\": \"", "\"text\": \"FALSE99를 97.5% 앞서며 "),
        claim.replace("\"quote\": \"", "\"quote\": \"FALSE invented words "),
        claim.replaceAll("\"text\": \".*\"", "\"text\": \"FALSE\""));
  }

  @Test
  @DisplayName("Each of 256 answers is published without its false claims, or withheld")
  void everyMixture() {
    List<Verdict> verdicts = new ArrayList<>();
    for (String tldr : fates(TLDR)) {
      for (String whatsNew : fates(ROWS)) {
        for (String details : fates(SKETCH)) {
          for (String performance : fates(ACCURACY)) {
            String answer = answer(tldr, whatsNew, details, performance);
            Summary summary = new Script(answer, answer).summary();
            Verdict verdict = CHECKER.judge(TEXT, summary).verdict();
            verdicts.add(verdict);
            if (verdict != Verdict.WITHHELD) {
              assertThat(summary.toString()).as(answer).doesNotContain("FALSE");
            }
          }
        }
      }
    }
    // The sentence on top is right in a quarter, and two of the three claims or more in 10 of 64.
    assertThat(verdicts).filteredOn(Verdict.FAITHFUL::equals).hasSize(10);
    assertThat(verdicts).filteredOn(Verdict.WITHHELD::equals).hasSize(246);
  }

  private Outcome digest(Script script) {
    return new PaperDigest(
            new AbstractText(),
            new ModelSummarizer(script, PROMPT, CHECKER, 4000),
            CHECKER,
            new ContentFolder(root),
            new ContentFiles(Headings.of("ko"), CLOCK, Optional.of("3f9c1a")))
        .digest(PAPER);
  }

  @Test
  @DisplayName(
      "A withheld answer lies in content/withheld with its words; the page has the abstract")
  void withheld() throws IOException {
    String invented =
        answer(
            fates(TLDR).get(2), fates(ROWS).get(2), fates(SKETCH).get(2), fates(ACCURACY).get(2));

    Outcome outcome = digest(new Script(invented, invented));

    assertThat(outcome.kind()).isEqualTo(Outcome.Kind.WITHHELD);
    assertThat(Files.readString(root.resolve("papers/2026/07/31/2607.00001.md")))
        .doesNotContain("FALSE")
        .contains("We introduce LoomNet");
    assertThat(Files.readString(root.resolve("withheld/2026/07/31/2607.00001.md")))
        .contains("FALSE invented words", "toy-model-2026");
  }

  @Test
  @DisplayName("A right answer is published with the model's name and the prompt's hash")
  void published() throws IOException {
    digest(new Script(GOOD));

    assertThat(Files.readString(root.resolve("papers/2026/07/31/2607.00001.md")))
        .contains("toy-model-2026", PROMPT.hash(), "93.3%에 이른다");
  }
}
