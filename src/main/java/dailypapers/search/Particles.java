package dailypapers.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What follows a Korean word without being part of it.
 *
 * <p>The index strips only what no noun ends with ({@code 모델을} is {@code 모델}), because {@code 실험결과}
 * must be found by {@code 결과}. A query strips more ({@code 모델과} is {@code 모델}), in {@code
 * assets/js/search.js}: what is left is still the beginning of what the index holds, so nothing is
 * missed, and what is found too much is sorted out by the text itself.
 */
final class Particles {
  /** Shorter words are kept whole: {@code 가을} is no {@code 가}. */
  private static final int SHORTEST_STEM = 2;

  private static final List<String> NEVER_OF_A_NOUN =
      words(
          """
          으로부터 로부터 에서는 에서도 으로써 으로서 에게서 이라는 하였다 했습니다 합니다 됩니다 입니다
          에서 에게 에는 에도 으로 까지 부터 처럼 보다 께서 이다 한다 했다 된다 됐다 하는 하여 하며 하고 하기
          되는 되어 되며 이며 이고 을 를 은 는 에
          """);

  /** Particles that nouns end with, too. After a Latin word they can be nothing else. */
  private static final List<String> OFTEN_OF_A_NOUN = words("이나 이 가 의 과 와 도 로 만 들");

  private static final Set<String> ALL =
      Stream.concat(NEVER_OF_A_NOUN.stream(), OFTEN_OF_A_NOUN.stream())
          .collect(Collectors.toUnmodifiableSet());

  /** The particles of the index by their last syllable, the longest first: most words have none. */
  private static final Map<Character, List<String>> BY_LAST =
      NEVER_OF_A_NOUN.stream()
          .collect(Collectors.groupingBy(particle -> particle.charAt(particle.length() - 1)));

  private Particles() {}

  /** Whether a run of syllables right after a Latin word is only its particle: {@code RL은}. */
  static boolean isOne(String run) {
    return ALL.contains(run);
  }

  /**
   * Whether a word may be the first half of one that is also written without a space: {@code 강화 학습}
   * is {@code 강화학습}. A word with a particle is none.
   */
  static boolean isOpen(String run) {
    return run.length() >= SHORTEST_STEM
        && stripped(run).length() == run.length()
        && !endsOften(run);
  }

  /** The word without what follows it: {@code 제안하는} is {@code 제안}. */
  static String stem(String run) {
    String stem = run;
    for (String next = stripped(stem); !next.equals(stem); next = stripped(stem)) {
      stem = next;
    }
    return stem;
  }

  private static String stripped(String word) {
    for (String particle : BY_LAST.getOrDefault(word.charAt(word.length() - 1), List.of())) {
      if (ends(word, particle)) {
        return word.substring(0, word.length() - particle.length());
      }
    }
    return word;
  }

  private static boolean endsOften(String run) {
    for (String particle : OFTEN_OF_A_NOUN) {
      if (ends(run, particle)) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(String word, String particle) {
    return word.length() >= particle.length() + SHORTEST_STEM && word.endsWith(particle);
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
