package dailypapers.topic;

import dailypapers.topic.SubjectTerms.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In how many papers of a sample each term stands, and how often. */
final class TermCensus {
  /** How often a term stands in a paper, where the sample cannot tell. */
  private static final double USUAL_TIMES = 1.4;

  /** So many papers of the usual kind are added to those that have a term. */
  private static final int SMOOTHING = 2;

  private final Map<String, Integer> ids = new HashMap<>();
  private final int[] papersWith;
  private final int[] times;
  private final int papers;

  /**
   * @param lines as {@link BackgroundLines} writes them
   */
  TermCensus(List<String> lines) {
    String[] words = lines.get(0).split(" ");
    for (int i = 0; i < words.length; i++) {
      ids.put(Stem.of(words[i]), i);
    }
    papersWith = new int[words.length];
    times = new int[words.length];
    papers = lines.size() - 1;
    lines.subList(1, lines.size()).forEach(this::count);
  }

  /** Of the bundled sample. */
  static TermCensus bundled() {
    return new TermCensus(Resource.lines("/dailypapers/topic/background.txt.gz"));
  }

  /** What is known of a stem. */
  Term term(String stem) {
    int id = ids.getOrDefault(stem, -1);
    int with = id < 0 ? 0 : papersWith[id];
    double often = id < 0 ? 0 : times[id];
    return new Term(
        stem.hashCode() * 0x9E3779B1,
        with,
        StrictMath.log((papers + 1.0) / Math.max(1, with)),
        (often + SMOOTHING * USUAL_TIMES) / (with + SMOOTHING));
  }

  /** A line: the key of the title, then the number of each word, {@code *} and how often. */
  private void count(String line) {
    int at = line.indexOf(' ') + 1;
    while (at > 0 && at < line.length()) {
      int id = 0;
      while (at < line.length() && isDigit(line.charAt(at))) {
        id = 10 * id + line.charAt(at++) - '0';
      }
      int often = 1;
      if (at < line.length() && line.charAt(at) == '*') {
        often = 0;
        for (at++; at < line.length() && isDigit(line.charAt(at)); at++) {
          often = 10 * often + line.charAt(at) - '0';
        }
      }
      at++;
      papersWith[id]++;
      times[id] += often;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
