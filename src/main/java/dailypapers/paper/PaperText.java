package dailypapers.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The text that a summary must be faithful to: everything the summarizer was given, and nothing
 * else.
 *
 * @param kind how much of the paper this is
 * @param passages in reading order
 */
public record PaperText(Kind kind, List<Passage> passages) {

  public PaperText {
    passages = List.copyOf(passages);
  }

  /** How much of the paper was read. */
  public enum Kind {
    /** The abstract alone. */
    ABSTRACT,
    /** The body of the paper, cut to a budget. */
    FULL_TEXT;

    /** As front matter spells it: {@code abstract} or {@code full-text}. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A paragraph with its place in the paper.
   *
   * @param anchor the id in arXiv's HTML, such as {@code S3.p2}; empty for the abstract
   * @param text white space folded
   */
  public record Passage(String anchor, String text) {}

  /** The abstract of a paper as its text. */
  public static PaperText ofAbstract(String abstractText) {
    return new PaperText(Kind.ABSTRACT, List.of(new Passage("", abstractText)));
  }

  /** All passages, a blank line between two. */
  public String plain() {
    return passages.stream().map(Passage::text).collect(Collectors.joining("\n\n"));
  }

  /**
   * The hash of {@link #plain()}: a summary written from the same text need not be written again.
   */
  public String sha256() {
    return Sha256.of(plain());
  }
}
