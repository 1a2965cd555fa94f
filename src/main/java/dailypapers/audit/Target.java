package dailypapers.audit;

/** Where a link leads. */
sealed interface Target {
  /**
   * A file of the site.
   *
   * @param file relative to the site's folder
   * @param fragment what stands after the {@code #}, decoded; empty if nothing does
   */
  record File(String file, String fragment) implements Target {}

  /** Another site, which nobody asks, or a mail address. */
  record Elsewhere() implements Target {}

  /**
   * Nowhere.
   *
   * @param why the reason, as the end of "leads nowhere: …"
   */
  record Nowhere(String why) implements Target {}
}
