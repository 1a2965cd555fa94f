package dailypapers.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The English of Korean terms: the longest term that begins at a place of a text, spaces and
 * hyphens aside.
 */
final class Glossary {
  private final Node root = new Node();

  /** Terms by lines such as {@code 확산 모델, 디퓨전 모델 = diffusion model}. */
  Glossary(List<String> lines) {
    for (String line : lines) {
      String[] sides = line.split(" = ", 2);
      Set<String> stems = stems(sides[1]);
      for (String term : sides[0].split(", ")) {
        root.put(term.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT), stems);
      }
    }
  }

  /** The bundled one. */
  static Glossary bundled() {
    return new Glossary(Resource.lines("/dailypapers/topic/glossary.txt"));
  }

  private static Set<String> stems(String english) {
    Set<String> stems = new LinkedHashSet<>();
    LatinTerms.read(english, term -> stems.add(Stem.of(term)));
    return stems;
  }

  /**
   * The longest term at a place.
   *
   * @param letters of a text, without spaces, in lower case
   * @param breaks whether a sentence or a bracket ends before a letter: no term goes over that
   */
  Hit longest(String letters, boolean[] breaks, int from) {
    Node node = root;
    Hit best = Hit.NONE;
    for (int at = from; at < letters.length() && (at == from || !breaks[at]); at++) {
      Node next = node.next.get(letters.charAt(at));
      if (next == null) {
        break;
      }
      node = next;
      if (!node.stems.isEmpty()) {
        best = new Hit(at + 1 - from, node.stems);
      }
    }
    return best;
  }

  /**
   * A term that was found.
   *
   * @param length in letters; 0 if there was none
   * @param stems of its English words
   */
  record Hit(int length, List<String> stems) {
    static final Hit NONE = new Hit(0, List.of());
  }

  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private List<String> stems = List.of();

    private void put(String term, Set<String> english) {
      Node node = this;
      for (char letter : term.toCharArray()) {
        node = node.next.computeIfAbsent(letter, any -> new Node());
      }
      Set<String> all = new LinkedHashSet<>(node.stems);
      all.addAll(english);
      node.stems = new ArrayList<>(all);
    }
  }
}
