package dailypapers.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The words by which a sentence shows its role. They stand, with their weights, in {@code cues.txt}
 * beside this class: the one place to tune.
 *
 * <pre>
 *   CONTRIBUTION  4  \bwe (?:propose|introduce|present)\b
 * </pre>
 */
final class Cues {
  private static final int RARE = 2;

  /** How many characters ASCII has. */
  private static final char ASCII = 0x80;

  private final List<Cue> cues;

  private static final Pattern THIRD_PERSON = Pattern.compile("\\b(?:[Tt]he|[Ii]ts) authors\\b");

  /**
   * @param first with which ASCII characters it can begin, at the edge of a word; none where it may
   *     begin anywhere
   */
  private record Cue(Role role, int weight, Pattern pattern, Optional<BitSet> first) {
    /** The same as to look for it everywhere, without looking where it cannot be. */
    boolean isIn(String sentence, int[] wordEdges) {
      Matcher matcher = pattern.matcher(sentence);
      if (first.isEmpty()) {
        return matcher.find();
      }
      matcher.useAnchoringBounds(false).useTransparentBounds(true);
      for (int edge : wordEdges) {
        char c = edge < sentence.length() ? sentence.charAt(edge) : ASCII;
        boolean mayBegin = c >= ASCII || first.get().get(c);
        if (mayBegin && matcher.region(edge, sentence.length()).lookingAt()) {
          return true;
        }
      }
      return false;
    }
  }

  private Cues(List<Cue> cues) {
    this.cues = List.copyOf(cues);
  }

  /** The cues that come with this program. */
  static Cues bundled() {
    try (InputStream in = Cues.class.getResourceAsStream("cues.txt")) {
      if (in == null) {
        throw new IllegalStateException("the program was built without cues.txt");
      }
      return new Cues(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Cues::cue)
              .collect(Collectors.toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Cue cue(String line) {
    String[] parts = line.split("\\s+", 3);
    Pattern pattern = Pattern.compile(parts[2], Pattern.CASE_INSENSITIVE);
    boolean atWord = parts[2].startsWith("\\b");
    return new Cue(
        Role.valueOf(parts[0]),
        Integer.parseInt(parts[1]),
        pattern,
        atWord ? Optional.of(first(pattern)) : Optional.empty());
  }

  /** The characters after which a pattern matches already or would like to see more. */
  private static BitSet first(Pattern pattern) {
    BitSet first = new BitSet(ASCII);
    for (char c = 0; c < ASCII; c++) {
      Matcher matcher = pattern.matcher(String.valueOf(c));
      first.set(c, matcher.lookingAt() || matcher.hitEnd());
    }
    return first;
  }

  /**
   * Every place between a letter and something else, and every one beside a letter that is rare.
   */
  private static int[] wordEdges(String sentence) {
    return IntStream.rangeClosed(0, sentence.length())
        .filter(i -> kind(sentence, i - 1) != kind(sentence, i) || kind(sentence, i) == RARE)
        .toArray();
  }

  private static int kind(String sentence, int i) {
    if (i < 0 || i >= sentence.length()) {
      return 0;
    }
    char c = sentence.charAt(i);
    if (c >= ASCII) {
      return RARE;
    }
    return c == '_' || Character.isLetterOrDigit(c) ? 1 : 0;
  }

  /**
   * The sum of the weights of the cues in a sentence, for every role. "The authors propose" shows
   * the same as "we propose".
   */
  Map<Role, Double> scores(String sentence) {
    String firstPerson = THIRD_PERSON.matcher(sentence).replaceAll("we");
    Map<Role, Double> scores = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      scores.put(role, 0.0);
    }
    int[] wordEdges = wordEdges(firstPerson);
    cues.stream()
        .filter(cue -> cue.isIn(firstPerson, wordEdges))
        .forEach(cue -> scores.merge(cue.role(), (double) cue.weight(), Double::sum));
    return scores;
  }
}
