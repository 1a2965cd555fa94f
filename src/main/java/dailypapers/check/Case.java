package dailypapers.check;

import dailypapers.paper.PaperText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paper's text and a summary of the paper, whoever wrote it: nothing is known of its quotes.
 *
 * @param id of the case, such as the paper's arXiv id; for the report alone
 * @param title of the paper
 * @param text what the summary is judged by
 * @param fromText whether the summary was written from exactly this text, so that whatever it says
 *     must be there; otherwise its writer may have read more of the paper
 * @param parts of the summary, in its order
 */
public record Case(String id, String title, PaperText text, boolean fromText, List<Part> parts) {
  public Case {
    parts = List.copyOf(parts);
  }

  /**
   * A section of the summary.
   *
   * @param section its heading, such as {@code What's New}
   * @param text plain text; may be of several sentences or lines
   */
  public record Part(String section, String text) {}

  /** Title and text: everything that is known of the paper. */
  public String source() {
    return title + "\n\n" + text.plain();
  }

  /** The whole summary, a line break between two sections. */
  public String summary() {
    return parts.stream().map(Part::text).collect(Collectors.joining("\n"));
  }
}
