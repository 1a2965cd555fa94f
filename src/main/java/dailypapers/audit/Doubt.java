package dailypapers.audit;

/**
 * The quick reading of a page met something that it does not understand, so it proves nothing; the
 * page may be sound. Thrown at the place and caught where the reading began, hence without a trace.
 */
final class Doubt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param about what was not understood, for who looks why a site was not proven
   */
  Doubt(String about) {
    super(about, null, false, false);
  }

  /**
   * @throws Doubt if something is not certain
   */
  static void unless(boolean certain, String otherwise) {
    if (!certain) {
      throw new Doubt(otherwise);
    }
  }
}
