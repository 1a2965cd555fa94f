package dailypapers.error;

/**
 * What kind of thing went wrong, as the number that the process ends with. The numbers are part of
 * the public interface: scripts and workflows test them, so a number is never given a new meaning.
 */
public enum ExitCode {
  /** All done. A day without papers is also this. */
  OK(0, "all done"),
  /**
   * {@code check} found a summary that is not faithful to its paper, or a content file that is not
   * well formed.
   */
  FINDINGS(1, "check found faults in the content"),
  /** The command line was not understood. */
  USAGE(2, "the command line was not understood"),
  /** {@code site.yml} is missing or wrong. */
  CONFIG(3, "site.yml is missing or wrong"),
  /** A content file or the content folder is missing or wrong. */
  CONTENT(4, "a content file or folder is missing or wrong"),
  /** A template has an error. */
  TEMPLATE(5, "a template has an error"),
  /** A source answered something that is not a list of papers. */
  SOURCE(6, "a source did not answer with papers"),
  /** A host could not be reached in time. */
  NETWORK(7, "a host could not be reached"),
  /** A summarizer could not write a summary. */
  SUMMARY(8, "a summary could not be written"),
  /** The built site has broken links, feeds or addresses. */
  SITE(9, "the built site has faults"),
  /** A file could not be read or written: disk full, no permission, in use. */
  FILES(10, "a file could not be read or written"),
  /** The run ended, but some papers failed; the report names them. */
  PARTIAL(11, "some papers failed, the others are done"),
  /** A fault in this program; the report asks for an issue. */
  INTERNAL(12, "a fault in this program"),
  /** The budget of the run is spent; the next run goes on where this one stopped. */
  BUDGET(13, "the budget is spent; the next run goes on"),
  /** Another run is writing to the same folder; nothing was done. */
  BUSY(14, "another run is at work on the same folder");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The number that the process ends with, 0 to 14. */
  public int code() {
    return code;
  }

  /** What it means, as {@code --help} and the README print it. */
  public String meaning() {
    return meaning;
  }
}
