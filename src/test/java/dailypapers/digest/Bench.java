package dailypapers.digest;

import dailypapers.check.CheckRules;
import dailypapers.check.Checker;
import dailypapers.content.ContentFolder;
import dailypapers.content.Headings;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import dailypapers.source.AbstractText;
import dailypapers.source.PaperSource;
import dailypapers.source.PapersOfDay;
import dailypapers.summary.Summarizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real content folder, papers with sentences worth quoting, and a summarizer that counts. */
final class Bench {
  static final LocalDate FRIDAY = LocalDate.of(2026, 7, 31);
  static final String ID = "2607.00001";
  static final String ABSTRACT =
      "We weave a small engine for long tables. It reads every row exactly once. "
          + "It is faster than all engines before it.";

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-31T09:10:11.5Z"), ZoneOffset.UTC);

  /** Quotes the first two sentences of whatever it is given. */
  static final Summarizer HONEST = (paper, text) -> summary(text, "");

  /** Quotes words that are not the paper's. */
  static final Summarizer LYING = (paper, text) -> summary(text, " and cures every known illness");

  /** Has no summary for anything. */
  static final Summarizer FAILING =
      (paper, text) -> {
        throw new DailyPapersException(
            ExitCode.SUMMARY, "no words came", paper.id().value(), "try again");
      };

  /** Judges what is written. */
  Checker checker = Checker.standard(CheckRules.STANDARD);

  /** The ids for which a summary was asked for, one after the other. */
  final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  final Path root;

  Bench(Path root) {
    this.root = root;
  }

  /** Brings a day's papers into the folder. */
  DigestReport digest(Summarizer summarizer, Paper... papers) {
    LocalDate date = papers.length == 0 ? FRIDAY : papers[0].date();
    PaperSource source = day -> new PapersOfDay(day, Arrays.asList(papers), List.of());
    return daily(source, summarizer).run(date, date);
  }

  /** What becomes of one paper. */
  Outcome outcome(Summarizer summarizer, Paper paper) {
    return digest(summarizer, paper).outcomes().get(0);
  }

  DailyDigest daily(PaperSource source, Summarizer summarizer) {
    return new DailyDigest(source, papers(summarizer, "3f9c1a"), Progress.SILENT, 4);
  }

  /** What is done with one paper, by a summarizer with this prompt. */
  PaperDigest papers(Summarizer summarizer, String prompt) {
    return new PaperDigest(
        new AbstractText(),
        (paper, text) -> {
          asked.add(paper.id().value());
          return summarizer.summarize(paper, text);
        },
        checker,
        new ContentFolder(root),
        new ContentFiles(Headings.of("ko"), CLOCK, Optional.of(prompt)));
  }

  static Paper paper(String id, LocalDate date, int votes, String abstractText) {
    return new Paper(
        new ArxivId(id),
        date,
        "Title of " + id,
        List.of("Ada Kim"),
        abstractText,
        votes,
        Links.NONE,
        Optional.empty(),
        false);
  }

  static Paper paper(int votes) {
    return paper(ID, FRIDAY, votes, ABSTRACT);
  }

  /** The same paper with the abstract of its second version. */
  static Paper secondVersion() {
    return paper(ID, FRIDAY, 7, ABSTRACT.replace("small engine", "tiny engine"));
  }

  Path published() {
    return root.resolve("papers/2026/07/31/" + ID + ".md");
  }

  Path withheld() {
    return root.resolve("withheld/2026/07/31/" + ID + ".md");
  }

  /** What a person does with an editor; the words must be there. */
  static void edit(Path file, String words, String others) throws IOException {
    String before = Files.readString(file);
    if (!before.contains(words)) {
      throw new AssertionError(file + " does not hold: " + words);
    }
    Files.writeString(file, before.replace(words, others));
  }

  private static Summary summary(PaperText text, String addition) {
    String[] sentences = text.plain().split("(?<=[.]) ");
    Claim first = new Claim("작은 엔진을 만든다.", evidence(sentences[0], addition));
    Claim second = new Claim("모든 행을 한 번만 읽는다.", evidence(sentences[1], addition));
    return new Summary(
        "test-model",
        Optional.of("3f9c1a"),
        first,
        Map.of(Section.WHATS_NEW, List.of(first, second)),
        List.of("optimization"));
  }

  private static List<Evidence> evidence(String sentence, String addition) {
    return List.of(new Evidence(sentence + addition, ""));
  }
}
