package dailypapers.content;

/**
 * Reads the Markdown of a content file back, whoever wrote it. It takes any text without failing:
 * what a person got wrong comes back as {@link Body#problems()} with lines.
 *
 * <pre>{@code
 * Body body = new BodyReader(Headings.of("ko")).parse(file.body(), file.bodyLine());
 * body.claims(Section.WHATS_NEW).get(0).line()  → 21
 * }</pre>
 */
public final class BodyReader {
  private final Headings headings;

  /** Knows the built-in headings of every language, and these. */
  public BodyReader(Headings headings) {
    this.headings = headings;
  }

  /**
   * The structure of a body.
   *
   * @param firstLine the line of the file on which the body begins, counted from 1
   */
  public Body parse(String body, int firstLine) {
    return read(body, firstLine).body();
  }

  /** The same with the Markdown that it was read from, for whoever shows it. */
  public ParsedBody read(String body, int firstLine) {
    return new BodyParse(headings, CleanText.of(body), firstLine).parsed();
  }
}
