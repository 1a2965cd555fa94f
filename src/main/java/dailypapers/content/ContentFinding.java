package dailypapers.content;

import dailypapers.check.Finding.Severity;

/**
 * One thing that is wrong with a content file, in a line that a person can act on.
 *
 * @param file the file, relative to the content folder
 * @param line counted from 1
 * @param severity a fault must be mended, a doubt should be looked at, a note says something
 * @param check which check says so, such as {@code number}; of the file itself {@link #FILE}
 * @param quoted the words in question; may be empty
 * @param reason what is wrong and what to do
 */
public record ContentFinding(
    String file, int line, Severity severity, String check, String quoted, String reason) {
  /** The name of the check of front matter, Markdown and tags. */
  public static final String FILE = "file";

  /** Something about the file itself that must be mended. */
  static ContentFinding ofFile(String file, int line, String reason) {
    return new ContentFinding(file, line, Severity.FAULT, FILE, "", reason);
  }

  /** True if it must be mended; false if it only raises doubt. */
  public boolean fault() {
    return severity == Severity.FAULT;
  }

  /** As SARIF and people call it: {@code error}, {@code warning} or {@code note}. */
  public String level() {
    return switch (severity) {
      case FAULT -> "error";
      case DOUBT -> "warning";
      case NOTE -> "note";
    };
  }

  /** As compilers print it: {@code papers/2024/06/28/2406.18790.md:21: error: …}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + level() + ": " + reason;
  }
}
