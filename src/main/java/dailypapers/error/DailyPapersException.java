package dailypapers.error;

/**
 * The one exception of this project. Its three parts are what the user reads, a line each:
 *
 * <pre>
 *   problem  unknown key "titel"
 *   where    site.yml:2
 *   hint     did you mean "title"?
 * </pre>
 */
public final class DailyPapersException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode kind;
  private final String problem;
  private final String where;
  private final String hint;

  /**
   * An error with no other exception behind it.
   *
   * @param kind decides the exit code
   * @param problem what is wrong, in one line, without a full stop
   * @param where the file and line, the address, or the date and field
   * @param hint what to do now
   */
  public DailyPapersException(ExitCode kind, String problem, String where, String hint) {
    super(problem + " (" + where + ")");
    this.kind = kind;
    this.problem = problem;
    this.where = where;
    this.hint = hint;
  }

  /** The same, keeping the exception that caused it for {@code --debug}. */
  public DailyPapersException(
      ExitCode kind, String problem, String where, String hint, Throwable cause) {
    this(kind, problem, where, hint);
    initCause(cause);
  }

  /** What kind of fault this is; decides the exit code. */
  public ExitCode kind() {
    return kind;
  }

  /** What is wrong, in one line. */
  public String problem() {
    return problem;
  }

  /** The file and line, the address, or the date and field. */
  public String where() {
    return where;
  }

  /** What to do now. */
  public String hint() {
    return hint;
  }

  /** All three parts for a list of faults: {@code problem (where): hint}. */
  public String inOneLine() {
    return problem + " (" + where + "): " + hint;
  }
}
