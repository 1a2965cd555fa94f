package dailypapers.source;

import dailypapers.paper.PaperText;
import java.util.Locale;

/** What came of looking for the full text of a paper: a text, or a reason why there is none. */
public sealed interface FullText {
  /**
   * The text, before it is cut to a budget.
   *
   * @param text of kind {@link PaperText.Kind#FULL_TEXT}
   */
  record Read(PaperText text) implements FullText {}

  /**
   * There is no full text that may be trusted to be this paper's.
   *
   * @param reason what to count by
   * @param detail in words, for a report: {@code its title is "…"}
   */
  record Refused(Reason reason, String detail) implements FullText {}

  /** Why a full text is not used. */
  enum Reason {
    /** arXiv has no such page (404), as for papers without TeX and withdrawn ones. */
    NOT_FOUND,
    /** The page holds no paper: arXiv's notice, an empty or a broken page. */
    NO_DOCUMENT,
    /** The page's title is not the paper's. */
    FOREIGN,
    /** The page holds too little text; the conversion failed half-way. */
    THIN,
    /** The answer may not or cannot be read: forbidden, too long, not UTF-8, a bad redirect. */
    UNUSABLE,
    /** There was no answer. */
    UNREACHABLE;

    /** Such as {@code not-found}. */
    public String slug() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
