package dailypapers.content;

/**
 * One thing that is wrong with a content file, in a line that a person can act on.
 *
 * @param file the file, relative to the content folder
 * @param line counted from 1
 * @param fault true if it must be mended; false if it only raises doubt
 * @param reason what is wrong and what to do
 */
public record ContentFinding(String file, int line, boolean fault, String reason) {
  /** As compilers print it: {@code papers/2024/06/28/2406.18790.md:21: error: …}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + (fault ? "error: " : "warning: ") + reason;
  }
}
