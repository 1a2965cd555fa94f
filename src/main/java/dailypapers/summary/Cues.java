package dailypapers.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
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

  private static final Pattern THIRD_PERSON = Pattern.compile("\\b(?:[Tt]he|[Ii]ts) authors\\b");

  private final List<Cue> cues;

  /**
   * The cues that may begin with two characters of ASCII, found when such a pair is first met. A
   * zero stands for a character that is none, or none of ASCII.
   */
  private final AtomicReferenceArray<List<Cue>> byPair = new AtomicReferenceArray<>(ASCII * ASCII);

  /** Where a cue can begin: the line's start, the edges of words, or anywhere. */
  private enum Place {
    START,
    WORD,
    ANYWHERE;

    static Place of(String regex) {
      return regex.startsWith("^") ? START : regex.startsWith("\\b") ? WORD : ANYWHERE;
    }
  }

  private record Cue(Role role, int weight, Pattern pattern, Place place) {
    /** Whether it may begin so: it is there already, or would like to see more. */
    boolean mayBegin(String start) {
      Matcher matcher = pattern.matcher(start);
      return matcher.lookingAt() || matcher.hitEnd();
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
    return new Cue(Role.valueOf(parts[0]), Integer.parseInt(parts[1]), pattern, Place.of(parts[2]));
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
    for (Cue cue : in(firstPerson)) {
      scores.merge(cue.role(), (double) cue.weight(), Double::sum);
    }
    return scores;
  }

  /** The same as to look for each one everywhere, without looking where it cannot be. */
  private Set<Cue> in(String sentence) {
    Set<Cue> found = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Cue cue : cues) {
      Matcher matcher = cue.pattern().matcher(sentence);
      boolean here =
          switch (cue.place()) {
            case START -> matcher.lookingAt();
            case WORD -> false;
            case ANYWHERE -> matcher.find();
          };
      if (here) {
        found.add(cue);
      }
    }
    for (int edge : wordEdges(sentence)) {
      for (Cue cue : startingAt(sentence, edge)) {
        if (!found.contains(cue) && isAt(edge, sentence, cue)) {
          found.add(cue);
        }
      }
    }
    return found;
  }

  private static boolean isAt(int edge, String sentence, Cue cue) {
    return cue.pattern()
        .matcher(sentence)
        .useAnchoringBounds(false)
        .useTransparentBounds(true)
        .region(edge, sentence.length())
        .lookingAt();
  }

  private List<Cue> startingAt(String sentence, int edge) {
    int known = ascii(sentence, edge) ? ascii(sentence, edge + 1) ? 2 : 1 : 0;
    String start = sentence.substring(edge, edge + known);
    int pair = (known > 0 ? start.charAt(0) * ASCII : 0) + (known > 1 ? start.charAt(1) : 0);
    List<Cue> cached = byPair.get(pair);
    if (cached != null) {
      return cached;
    }
    List<Cue> starting = startingWith(start);
    byPair.set(pair, starting);
    return starting;
  }

  private static boolean ascii(String sentence, int i) {
    return i < sentence.length() && sentence.charAt(i) > 0 && sentence.charAt(i) < ASCII;
  }

  private List<Cue> startingWith(String start) {
    return cues.stream().filter(cue -> cue.place() == Place.WORD && cue.mayBegin(start)).toList();
  }
}
