package dailypapers.names;

import java.util.Locale;

/** What a name names: the part that it plays in a paper. */
public enum Role {
  MODEL,
  DATA_SET,
  METHOD,
  HARDWARE,
  /** Somebody's name for something that is on no list: most likely the paper's own. */
  COINED,
  /** A family of models that a summary may mention for an explanation. */
  ARCHITECTURE,
  METRIC,
  LICENSE,
  ORGANIZATION,
  LANGUAGE,
  PROGRAMMING_LANGUAGE,
  /** A mathematician's name on a tool of theirs. */
  THEOREM;

  /**
   * Whether a summary that names one has to have it from the paper. Of the others one may bring in
   * what everybody knows ("OpenAI's GPT-4"), and is wrong only with one in another's place.
   */
  public boolean mustBeNamed() {
    return ordinal() <= COINED.ordinal();
  }

  /** As a reader says it: {@code data set}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
