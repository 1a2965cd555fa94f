package dailypapers.legacy;

/**
 * Where something stands in an old digest.
 *
 * @param file as the user knows it
 * @param line counted from 1
 */
public record LegacyPlace(String file, int line) {
  /** As errors name it: {@code 2024-06-14.md:12}. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
