package dailypapers.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names that everybody in the field knows, by what they name. */
final class KnownNames {
  /**
   * A listed name.
   *
   * @param name as its makers write it
   * @param role what it names
   * @param forms keys of everything that counts as naming it
   */
  record Known(String name, Role role, List<String> forms) {}

  /** An unabbreviated name of so many words is one in lower case as well. */
  private static final int PHRASE_WORDS = 3;

  private final Map<String, Known> byKey = new HashMap<>();
  private final NavigableSet<String> inOrder = new TreeSet<>();
  private final Map<String, Known> byHangul = new HashMap<>();
  private final Set<String> spellings = new HashSet<>();
  private final Set<String> phrases = new HashSet<>();

  KnownNames() {
    Role role = Role.MODEL;
    for (String line : Lists.lines("known.txt")) {
      if (line.startsWith("[")) {
        String heading = line.substring(1, line.length() - 1);
        role = Role.valueOf(heading.replace(' ', '_').toUpperCase(Locale.ROOT));
      } else {
        add(role, line);
      }
    }
  }

  private void add(Role role, String line) {
    String[] halves = line.split(" ; ");
    List<String> latin = List.of(halves[0].split(" / "));
    List<String> keys = new ArrayList<>(latin.stream().map(NameKey::of).toList());
    Known known = new Known(latin.get(0), role, List.copyOf(keys));
    for (String form : latin) {
      boolean name = form.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
      boolean phrase = form.split("[ -]").length >= PHRASE_WORDS && !name;
      if (name || phrase || form.equals(known.name())) {
        byKey.putIfAbsent(NameKey.of(form), known);
        inOrder.add(NameKey.of(form));
        spellings.add(form);
      }
      if (phrase) {
        phrases.add(NameKey.of(form));
      }
    }
    if (halves.length > 1) {
      List.of(halves[1].split(", ")).forEach(hangul -> byHangul.put(hangul, known));
    }
  }

  /** What has this key, in whatever case. */
  Optional<Known> byKey(String key) {
    Known known = byKey.get(key);
    return Optional.ofNullable(
        known == null && key.length() > 3 && key.endsWith("s")
            ? byKey.get(key.substring(0, key.length() - 1))
            : known);
  }

  /** Whether a key begins like this: if not, reading on finds no listed name. */
  boolean begins(String start) {
    String key = inOrder.ceiling(start);
    return key != null && key.startsWith(start);
  }

  /** Whether somebody lists a name letter by letter like this. */
  boolean spells(String written) {
    return spellings.contains(written);
  }

  /** Whether the key is of an unabbreviated name, which may be written in lower case. */
  boolean isPhrase(String key) {
    return phrases.contains(key);
  }

  /** What is transliterated like this. */
  Optional<Known> byHangul(String hangul) {
    return Optional.ofNullable(byHangul.get(hangul));
  }

  /** All transliterations. */
  Set<String> transliterations() {
    return Set.copyOf(byHangul.keySet());
  }
}
