package dailypapers.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An arXiv identifier without its version, such as {@code 2406.18790}: the key of a paper
 * everywhere.
 *
 * <p>The shape is arXiv's scheme since April 2007: year and month, a dot, four digits (five since
 * January 2015). It is also what keeps ids out of trouble as file names: {@code ../../x}, {@code
 * CON} or look-alike digits never match.
 *
 * @param value four ASCII digits, a dot, four or five ASCII digits
 */
public record ArxivId(String value) implements Comparable<ArxivId> {
  private static final Pattern SHAPE =
      Pattern.compile("([0-9]{2}(?:0[1-9]|1[0-2])\\.[0-9]{4,5})(?:v[1-9][0-9]{0,2})?");

  /**
   * @throws IllegalArgumentException if the value is not such an identifier, or carries a version
   */
  public ArxivId {
    if (!hasShape(value)) {
      throw new IllegalArgumentException("not an arXiv id: \"" + Shortened.of(value) + "\"");
    }
  }

  /** What the pattern says, without its machinery: an archive makes many of these. */
  private static boolean hasShape(String value) {
    boolean is = (value.length() == 9 || value.length() == 10) && value.charAt(4) == '.';
    for (int i = 0; is && i < value.length(); i++) {
      is = i == 4 || value.charAt(i) >= '0' && value.charAt(i) <= '9';
    }
    int month = is ? (value.charAt(2) - '0') * 10 + value.charAt(3) - '0' : 0;
    return month >= 1 && month <= 12;
  }

  /**
   * Reads {@code 2406.18790} or {@code 2406.18790v2}; every version is the same paper.
   *
   * @throws IllegalArgumentException if the text is neither
   */
  public static ArxivId of(String text) {
    Matcher matcher = SHAPE.matcher(text);
    return new ArxivId(matcher.matches() ? matcher.group(1) : text);
  }

  /** The page with the abstract. */
  public String abstractUrl() {
    return "https://arxiv.org/abs/" + value;
  }

  /** The full text as HTML, where arXiv has one. */
  public String htmlUrl() {
    return "https://arxiv.org/html/" + value;
  }

  /** The full text as PDF. */
  public String pdfUrl() {
    return "https://arxiv.org/pdf/" + value;
  }

  /** The paper's page at Hugging Face. */
  public String huggingFaceUrl() {
    return "https://huggingface.co/papers/" + value;
  }

  // Written out: a record's own is put together when first called, in more time than a page takes.
  @Override
  public boolean equals(Object other) {
    return other instanceof ArxivId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(ArxivId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
