package dailypapers.casefiles;

import dailypapers.check.Case;
import dailypapers.check.Finding;
import dailypapers.paper.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A case of which is known what a checker shall say.
 *
 * @param judged its id is the paper's id and the name of the summary: {@code 2406.18790/plain}
 * @param fault what was planted in the summary
 * @param verdict {@code FAITHFUL}, {@code DOUBTFUL} or {@code WITHHELD}
 * @param about whether the summary is about the paper
 * @param findings that must be made at least
 * @param line of the summary in the file of examples
 */
public record Example(
    Case judged, Fault fault, Verdict verdict, boolean about, List<Expected> findings, int line) {
  public Example {
    findings = List.copyOf(findings);
  }

  /** What was planted. */
  public enum Fault {
    /** Nothing: a good summary. */
    NONE,
    /** Written from nothing. */
    INVENTION,
    /** The summary of another paper. */
    SWAPPED,
    /** A wrong number or unit. */
    NUMBER,
    /** A wrong name. */
    NAME,
    /** The opposite. */
    DIRECTION,
    /** Sections, endings, leftovers. */
    FORM;

    /** As the file spells it. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A finding that must be made.
   *
   * @param check its name
   * @param section the heading; empty for any
   * @param quote the wrong words; empty for any, as where the whole summary is wrong
   */
  public record Expected(String check, Optional<String> section, Optional<String> quote) {
    /** Whether a finding of any check is about these words: one of the two holds the other. */
    boolean isAbout(Finding finding) {
      return section.map(heading -> heading.equals(finding.place())).orElse(true)
          && quote.map(words -> overlap(words, finding.quoted())).orElse(true);
    }

    /** Whether this check made it, and not as a note. */
    boolean isMetBy(Finding finding) {
      return finding.severity() != Finding.Severity.NOTE
          && finding.check().equals(check)
          && isAbout(finding);
    }

    private static boolean overlap(String some, String others) {
      return !others.isBlank() && (some.contains(others) || others.contains(some));
    }
  }
}
