package dailypapers.summary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words by which a sentence shows its role. They stand, with their weights, in {@code cues.txt}
 * beside this class: the one place to tune.
 *
 * <pre>
 *   CONTRIBUTION  4  \bwe (?:propose|introduce|present)\b
 * </pre>
 */
final class Cues {
  private final List<Cue> cues;

  private static final Pattern THIRD_PERSON = Pattern.compile("\\b(?:[Tt]he|[Ii]ts) authors\\b");

  private record Cue(Role role, int weight, Pattern pattern) {}

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
    return new Cue(
        Role.valueOf(parts[0]),
        Integer.parseInt(parts[1]),
        Pattern.compile(parts[2], Pattern.CASE_INSENSITIVE));
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
    cues.stream()
        .filter(cue -> cue.pattern().matcher(firstPerson).find())
        .forEach(cue -> scores.merge(cue.role(), (double) cue.weight(), Double::sum));
    return scores;
  }
}
