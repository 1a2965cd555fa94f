package dailypapers.names;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text, asked for the names that stand in it, however they are written there. */
public final class NamedText {
  private static final Pattern CHUNK = Pattern.compile("[-_@+/ ]+");
  private static final Pattern SIZE = Pattern.compile("(?i)\\d+(?:\\.\\d+)?[bmkt]");
  private static final Pattern VERSION =
      Pattern.compile("(?i)\\d+(?:\\.\\d+)*[a-z]?|[a-z]|v\\d+(?:\\.\\d+)*");

  /** Parts that make no other name of a name. */
  private static final Pattern FILLER =
      Pattern.compile("[a-z]{2,}|Base|Large|Small|Instruct|Chat|Preview|Style|Based|Benchmark");

  private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z]?[A-Z][A-Za-z]?[A-Z]*s?");
  private static final Pattern NO_CAPITAL = Pattern.compile("[^A-Z]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Set<String> LITTLE =
      Set.of("of", "and", "the", "for", "in", "with", "to", "a", "an", "on", "as", "by", "via");

  /** Letters that forms of one word begin with. */
  private static final int BEGINNING = 5;

  /** Fewer initials than these meet by chance. */
  private static final int FEWEST_INITIALS = 3;

  private final String plain;
  private final Squeezed squeezed;
  private final NameLists lists;
  private final List<Name> names;
  private final Set<String> beginnings = new HashSet<>();
  private final StringBuilder initials = new StringBuilder();
  private final StringBuilder greatInitials = new StringBuilder();

  /**
   * Reads a text.
   *
   * @param text of a paper or of a summary
   * @param lists what everybody knows
   */
  public NamedText(String text, NameLists lists) {
    this.plain = NameKey.plain(text);
    this.squeezed = new Squeezed(plain);
    this.lists = lists;
    this.names = lists.names(plain);
    Matcher words = WORD.matcher(plain);
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      beginnings.add(beginning(word));
      initials.append(word.charAt(0));
      if (!LITTLE.contains(word)) {
        greatInitials.append(word.charAt(0));
      }
    }
  }

  private static String beginning(String word) {
    return word.substring(0, Math.min(word.length(), BEGINNING));
  }

  /** The text as it was read: without TeX; what the places of its names count in. */
  public String plain() {
    return plain;
  }

  /** The names of the text, in its order. */
  public List<Name> names() {
    return names;
  }

  /** Whether these words stand in the text, whatever stands between them. */
  public boolean has(String words) {
    return squeezed.has(NameKey.of(words));
  }

  /** Whether English texts have a word that names nothing, in this form or in another. */
  boolean isCommon(String word) {
    return lists.free().isFree(word) || lists.free().isCommon(word);
  }

  /** Whether a word of the text begins like a word. */
  public boolean hasBeginning(String word) {
    return beginnings.contains(beginning(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether the text names this, or spells it out, or has its parts. */
  public boolean names(Name name) {
    String key = name.key();
    return squeezed.has(key)
        || hasSingular(key)
        || hasForm(key)
        || hasParts(name)
        || isAbbreviated(name);
  }

  private boolean hasSingular(String key) {
    return key.length() > FEWEST_INITIALS
        && key.endsWith("s")
        && squeezed.has(key.substring(0, key.length() - 1));
  }

  /** Another form of a listed name that is named as it is, without a version. */
  private boolean hasForm(String key) {
    return lists
        .known()
        .byKey(key)
        .filter(known -> known.forms().stream().anyMatch(squeezed::has))
        .isPresent();
  }

  /**
   * Whether the text has the name in parts: "Qwen-7B" of "Qwen at 1.5B and 7B". A version must
   * stand with what it is a version of: "GPT-4" is not of "GPT-3.5 on 4 tasks".
   */
  private boolean hasParts(Name name) {
    List<String> written = List.of(CHUNK.split(name.latin()));
    List<String> parts = written.stream().map(NameKey::of).toList();
    int at = 0;
    while (at < parts.size()) {
      int end = longest(parts, at);
      boolean alone = end <= at + 1 && VERSION.matcher(parts.get(at)).matches();
      if (alone && !SIZE.matcher(parts.get(at)).matches()) {
        return false;
      }
      boolean passes = at > 0 && FILLER.matcher(written.get(at)).matches();
      if (end == at && !passes && !(at == 0 && hasForm(parts.get(0)))) {
        return false;
      }
      at = Math.max(end, at + 1);
    }
    return parts.size() > 1;
  }

  /** Where the longest run of parts ends that the text has together. */
  private int longest(List<String> parts, int from) {
    int end = parts.size();
    while (end > from && !squeezed.has(String.join("", parts.subList(from, end)))) {
      end--;
    }
    return end;
  }

  /** Whether the text has the words that an abbreviation on no list abbreviates. */
  private boolean isAbbreviated(Name name) {
    if (name.role() != Role.COINED || !ACRONYM.matcher(name.latin()).matches()) {
      return false;
    }
    String great = NO_CAPITAL.matcher(name.latin()).replaceAll("").toLowerCase(Locale.ROOT);
    String all = name.latin().toLowerCase(Locale.ROOT);
    String single = all.endsWith("s") ? all.substring(0, all.length() - 1) : all;
    return great.length() >= FEWEST_INITIALS && greatInitials.indexOf(great) >= 0
        || single.length() >= FEWEST_INITIALS && initials.indexOf(single) >= 0;
  }

  /**
   * The name of the same role in this text that stands where another text has a name: one that the
   * other does not have, the most alike first.
   *
   * @param other whether the other text has a name
   */
  public Optional<Name> inPlaceOf(Name name, Predicate<Name> other) {
    return names.stream()
        .filter(own -> own.role() == name.role() && Shape.isSure(own.latin(), own.role()))
        .filter(own -> !other.test(own))
        .min(Comparator.comparingInt(own -> Spelling.distance(own.key(), name.key())));
  }
}
