package dailypapers.names;

/**
 * A name where a text names it.
 *
 * @param written as it stands in the text, such as {@code 제미나이 2.5 프로}
 * @param latin the same in Latin script, such as {@code Gemini 2.5 Pro}
 * @param family the listed name that it begins with, such as {@code Gemini}; {@code latin} if it is
 *     on no list
 * @param role what it names
 * @param start where it begins in the text
 */
public record Name(String written, String latin, String family, Role role, int start) {
  /** What two spellings of one name have in common: {@code gemini2.5pro}. */
  public String key() {
    return NameKey.of(latin);
  }

  /** Where it ends in the text. */
  public int end() {
    return start + written.length();
  }
}
