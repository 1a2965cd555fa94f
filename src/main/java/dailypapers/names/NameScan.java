package dailypapers.names;

import dailypapers.text.Factors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the names in a text: what is on the lists, in Latin script or transliterated, with the
 * version behind it; and what is written like a name: {@code TransNAR}, {@code LASER-D}, {@code
 * Samba}. Terms that anybody may use are none.
 */
final class NameScan {
  private static final Pattern LINK =
      Pattern.compile(
          "(?:https?://|www\\.)\\S{1,300}|(?<!\\S)[\\w-]{1,40}\\.github\\.io\\S{0,300}");
  private static final Pattern UNIT = Pattern.compile("\\p{IsLatin}+|\\d+(?:\\.\\d+)*");
  private static final String WITHIN = "-_.@+'’‑–";
  private static final Pattern VERSION = Pattern.compile("\\d{1,2}(?:\\.\\d+)*");
  private static final Pattern VARIANT =
      Pattern.compile(
          "Pro|Flash|Ultra|Mini|Turbo|Opus|Sonnet|Haiku|Nano|Max|Plus|Coder|Lite|XL|VL"
              + "|Large|Medium|Small|[vV](?=\\d)");

  /** What follows a number that counts something and is no version. */
  private static final Pattern COUNTS =
      Pattern.compile("\\s?(?:[가-힣&&[^을를이가은는의와과로에도등]]|%|[xX×]\\b|[.,]\\d).*", Pattern.DOTALL);

  /** Units that the longest listed name has. */
  private static final int LONGEST = 7;

  /** Units of a word after which nobody reads on. */
  private static final int LONGEST_WORD = 20;

  private final KnownNames known;
  private final FreeTerms free;
  private final HangulNames hangul;

  NameScan(KnownNames known, FreeTerms free) {
    this.known = known;
    this.free = free;
    this.hangul = new HangulNames(known);
  }

  /** A run of letters or digits, and how the next one follows: within a word, spaced, or not. */
  private record Unit(String text, int start, int end) {}

  /** All names of a text, in its order. */
  List<Name> names(String text) {
    String plain =
        LINK.matcher(Factors.apart(text)).replaceAll(link -> " ".repeat(link.group().length()));
    boolean korean = plain.chars().anyMatch(c -> c >= '가' && c <= '힣');
    List<Unit> units =
        UNIT.matcher(plain)
            .results()
            .map(unit -> new Unit(unit.group(), unit.start(), unit.end()))
            .toList();
    List<Name> names = new ArrayList<>(hangul.names(plain));
    for (int i = 0; i < units.size(); ) {
      int last = word(plain, units, i);
      Optional<Name> name = listed(plain, units, i);
      if (name.isEmpty() && !startsLower(units.get(i).text())) {
        name = coined(plain, units, i, last, korean);
      } else if (name.isEmpty() && last > i && isPrefix(plain, units, i)) {
        last = i;
      } else if (name.isEmpty() && last >= i) {
        name = coined(plain, units, i, last, korean);
      }
      int end = name.map(Name::end).orElse(0);
      i = last + 1;
      while (i < units.size() && units.get(i).start() < end) {
        i++;
      }
      name.ifPresent(names::add);
    }
    names.sort(Comparator.comparingInt(Name::start));
    return names;
  }

  private static boolean startsLower(String unit) {
    return Character.isLowerCase(unit.charAt(0));
  }

  /** "non-BERT", "multi-GPU". */
  private boolean isPrefix(String text, List<Unit> units, int at) {
    return text.charAt(units.get(at).end()) == '-' && free.isWord(units.get(at).text())
        || text.charAt(units.get(at).end()) == '-' && units.get(at).text().length() < 5;
  }

  /** The last unit of the word that begins here. */
  private static int word(String text, List<Unit> units, int from) {
    int last = from;
    while (last + 1 < units.size() && last < from + LONGEST_WORD && within(text, units, last)) {
      last++;
    }
    return last;
  }

  private static boolean within(String text, List<Unit> units, int at) {
    int end = units.get(at).end();
    int next = units.get(at + 1).start();
    if (next - end > 1) {
      return false;
    }
    return next == end
        || WITHIN.indexOf(text.charAt(end)) >= 0
            && (text.charAt(end) != '.' || Character.isDigit(text.charAt(next)));
  }

  private static boolean spaced(String text, List<Unit> units, int at) {
    int end = units.get(at).end();
    return units.get(at + 1).start() == end + 1 && text.charAt(end) == ' ';
  }

  /** The longest listed name that begins here, with the version that follows it. */
  private Optional<Name> listed(String text, List<Unit> units, int from) {
    StringBuilder key = new StringBuilder();
    Optional<KnownNames.Known> best = Optional.empty();
    int last = from;
    for (int i = from; i < units.size() && i < from + LONGEST; i++) {
      if (i > from && !within(text, units, i - 1) && !spaced(text, units, i - 1)) {
        break;
      }
      key.append(units.get(i).text().toLowerCase(Locale.ROOT));
      Optional<KnownNames.Known> here = known.byKey(key.toString());
      int end = units.get(i).end();
      if (here.isPresent() && isWritten(text, units.get(from).start(), end, key.toString())) {
        best = here;
        last = i;
      }
      if (!known.begins(key.toString())) {
        break;
      }
    }
    if (best.isEmpty()) {
      return Optional.empty();
    }
    int end = last;
    int word = word(text, units, from);
    String whole = text.substring(units.get(from).start(), units.get(word).end());
    return best.filter(name -> end > word || !free.isTerm(whole))
        .map(name -> name(text, units, from, extended(text, units, end), name));
  }

  /** Whether a name is written as one: a common word only in the letters of the list. */
  private boolean isWritten(String text, int start, int end, String key) {
    String written = text.substring(start, end);
    if (known.spells(written) || known.isPhrase(key)) {
      return true;
    }
    boolean digits = written.chars().anyMatch(Character::isDigit);
    boolean followed =
        end + 1 < text.length()
            && (Character.isDigit(text.charAt(end))
                || text.charAt(end) == '-' && Character.isDigit(text.charAt(end + 1)));
    return !free.isWord(written)
        && (!startsLower(written) || digits || followed)
        && (written.length() > 3 || written.equals(written.toUpperCase(Locale.ROOT)));
  }

  /** The last unit of a name with the version and the variant behind it. */
  private int extended(String text, List<Unit> units, int listed) {
    int last = word(text, units, listed);
    while (last > listed && isTail(units.get(last).text())) {
      last--;
    }
    while (last + 1 < units.size() && spaced(text, units, last)) {
      Unit next = units.get(last + 1);
      boolean version =
          VERSION.matcher(next.text()).matches()
              && !COUNTS.matcher(text.substring(next.end())).lookingAt();
      if (!version && !VARIANT.matcher(text).region(next.start(), text.length()).lookingAt()) {
        break;
      }
      last = word(text, units, last + 1);
    }
    return last;
  }

  /** "-based", "-style", "-level". */
  private boolean isTail(String unit) {
    return startsLower(unit) && unit.length() > 1 && free.isWord(unit);
  }

  private static Name name(
      String text, List<Unit> units, int from, int last, KnownNames.Known known) {
    int start = units.get(from).start();
    String written = text.substring(start, units.get(last).end());
    return new Name(written, written, known.name(), known.role(), start);
  }

  /** What is on no list and is written like a name all the same. */
  private Optional<Name> coined(String text, List<Unit> units, int from, int last, boolean korean) {
    int end = last;
    while (end > from && isTail(units.get(end).text())) {
      end--;
    }
    int start = units.get(from).start();
    String written = text.substring(start, units.get(end).end());
    boolean inSentence = korean ? !isGloss(text, start) : !beginsSentence(text, start);
    return Optional.of(written)
        .filter(
            word -> !free.isFree(word) && Shape.isName(word, inSentence && !free.isCommon(word)))
        .map(word -> new Name(word, word, word, Role.COINED, start));
  }

  /** A capital after a parenthesis behind a Korean word may be the gloss of a term. */
  private static boolean isGloss(String text, int start) {
    return start > 1 && text.charAt(start - 1) == '(' && text.charAt(start - 2) >= '가';
  }

  private static boolean beginsSentence(String text, int start) {
    String before = text.substring(Math.max(0, start - 3), start).strip();
    return before.isEmpty() || ".!?:\"'(*-".indexOf(before.charAt(before.length() - 1)) >= 0;
  }
}
