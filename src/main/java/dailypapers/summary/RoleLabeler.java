package dailypapers.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Gives every sentence of a text its role: the one with the highest score, from {@link Cues}, from
 * the first mention of the name in the title ({@code QuickDraw: Sampling in Three Steps}), and from
 * the place of the sentence. Abstracts go from the field over the contribution and the method to
 * the results, so the first sentence that clearly states a contribution is taken for the turning
 * point: what stands before it leans to background, what follows leans away from it, and the last
 * third leans to results.
 */
final class RoleLabeler {
  /** A role counts only from this score on; below it a sentence is background. */
  private static final double LEAST = 1.5;

  /** The cue score from which a sentence is the turning point. */
  private static final double TURN = 3;

  /** What the first mention of the title's name adds to a contribution. */
  private static final double NAMED = 3;

  private static final Pattern NAME = Pattern.compile("^(\\S+(?: \\S+){0,3}):\\s");

  private final Cues cues = Cues.bundled();

  /**
   * A sentence with its role.
   *
   * @param place in the text, from 0
   * @param sentence verbatim
   * @param role the role with the highest score
   * @param score of that role
   */
  record Labeled(int place, String sentence, Role role, double score) {}

  /** The sentences of a paper in their order, each with its role. */
  List<Labeled> label(String title, List<String> sentences) {
    List<Map<Role, Double>> scores =
        sentences.stream().map(cues::scores).collect(Collectors.toList());
    firstMention(title, sentences)
        .ifPresent(place -> scores.get(place).merge(Role.CONTRIBUTION, NAMED, Double::sum));
    int clear = turningPoint(scores, TURN);
    int turn = clear >= 0 ? clear : turningPoint(scores, 1);
    List<Labeled> labeled = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Map<Role, Double> score = scores.get(i);
      if (turn >= 0) {
        leanAround(turn, i, sentences.size(), score);
      }
      labeled.add(best(i, sentences.get(i), score));
    }
    return labeled;
  }

  /** Where the name before the colon of the title is first said; papers introduce it so. */
  private static OptionalInt firstMention(String title, List<String> sentences) {
    Matcher name = NAME.matcher(title);
    if (!name.find()) {
      return OptionalInt.empty();
    }
    Pattern word =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.group(1)) + "(?![\\p{L}\\p{N}])");
    return IntStream.range(0, sentences.size())
        .filter(i -> word.matcher(sentences.get(i)).find())
        .findFirst();
  }

  private static int turningPoint(List<Map<Role, Double>> scores, double least) {
    for (int i = 0; i < scores.size(); i++) {
      Map<Role, Double> score = scores.get(i);
      double contribution = score.getOrDefault(Role.CONTRIBUTION, 0.0);
      if (contribution >= least && contribution >= score.getOrDefault(Role.BACKGROUND, 0.0)) {
        return i;
      }
    }
    return -1;
  }

  private static void leanAround(int turn, int i, int size, Map<Role, Double> score) {
    if (i < turn) {
      score.merge(Role.BACKGROUND, 3.0, Double::sum);
    } else if (i == turn) {
      score.merge(Role.CONTRIBUTION, 1.0, Double::sum);
    } else {
      score.merge(Role.BACKGROUND, -1.0, Double::sum);
      score.merge(Role.METHOD, 1.5, Double::sum);
      score.merge(Role.CONTRIBUTION, -1.0, Double::sum);
    }
    if (i > turn && 3 * (i + 1) > 2 * size) {
      score.merge(Role.RESULT, 1.0, Double::sum);
    }
  }

  /** At a tie the role wins that promises less: background, then result, method, contribution. */
  private static Labeled best(int place, String sentence, Map<Role, Double> score) {
    Role role =
        score.keySet().stream()
            .max(Comparator.comparing((Role r) -> score.getOrDefault(r, 0.0)).thenComparing(r -> r))
            .filter(r -> score.getOrDefault(r, 0.0) >= LEAST)
            .orElse(Role.BACKGROUND);
    return new Labeled(place, sentence, role, score.getOrDefault(role, 0.0));
  }
}
