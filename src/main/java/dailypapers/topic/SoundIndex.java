package dailypapers.topic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * English words by their sound, to find what a Korean word may be the spelling of that no glossary
 * knows: a coined name, as a rule.
 *
 * <p>Measured on 7,360 Korean words of good summaries: of the matches with these limits, all 12
 * with the summary's own paper were the same word, and none was with a paper drawn at random.
 * Without them, 38 of 50 were chance.
 */
final class SoundIndex {
  /** Shorter words sound like too many others. */
  private static final int LEAST_SYLLABLES = 3;

  private static final int LEAST_CONSONANTS = 3;
  private static final int MOST_PARTICLES = 3;
  private static final int MOST_WORDS = 4;

  /** What is seldom in words that are not foreign: ㅋ, ㅌ, ㅍ, and consonants that ㅡ carries. */
  private static final Pattern FOREIGN = Pattern.compile("[카-핗스즈드브그르]");

  private static final Pattern MAY_ROLL = Pattern.compile("[rR]");
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{4,}");

  private final Map<String, Map<String, List<Sound>>> stems = new HashMap<>();

  /** Adds a word; one with figures in it, or of few consonants, is left out. */
  void add(String stem, String spelling) {
    if (!LETTERS.matcher(spelling).matches()) {
      return;
    }
    Sound rolled = Sound.ofEnglish(spelling, true);
    List<Sound> sounds =
        MAY_ROLL.matcher(spelling).find()
            ? List.of(rolled, Sound.ofEnglish(spelling, false))
            : List.of(rolled);
    for (Sound sound : sounds) {
      if (sound.consonants().length() >= LEAST_CONSONANTS) {
        stems.computeIfAbsent(sound.consonants(), any -> new LinkedHashMap<>()).put(stem, sounds);
      }
    }
  }

  /** The stems that a Korean word may stand for, with or without what may be its particles. */
  Set<String> like(String korean) {
    Set<String> found = new TreeSet<>();
    int least = Math.max(LEAST_SYLLABLES, korean.length() - MOST_PARTICLES);
    if (!FOREIGN.matcher(korean).find()) {
      return found;
    }
    for (int length = korean.length(); length >= least && found.isEmpty(); length--) {
      Sound sound = Sound.ofHangul(korean.substring(0, length));
      stems
          .getOrDefault(sound.consonants(), Map.of())
          .forEach(
              (stem, sounds) -> {
                if (sounds.stream().anyMatch(sound::like)) {
                  found.add(stem);
                }
              });
    }
    return found.size() > MOST_WORDS ? Set.of() : found;
  }
}
