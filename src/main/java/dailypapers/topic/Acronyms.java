package dailypapers.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What everybody in the field abbreviates: {@code RL} stands for reinforcement learning. */
final class Acronyms {
  private final Map<String, List<String>> words = new HashMap<>();

  /** Abbreviations from lines such as {@code RL = reinforcement learning}. */
  Acronyms(List<String> lines) {
    for (String line : lines) {
      String[] sides = line.split(" = ", 2);
      words.put(Stem.of(sides[0]), List.of(sides[1].split("[ -]")));
    }
  }

  /** The bundled ones. */
  static Acronyms bundled() {
    return new Acronyms(Resource.lines("/dailypapers/topic/acronyms.txt"));
  }

  /** The words that an abbreviation stands for; empty if it is none. */
  List<String> words(String stem) {
    return words.getOrDefault(stem, List.of());
  }
}
