package dailypapers.cases;

import dailypapers.check.Finding;
import dailypapers.names.Acronyms;
import dailypapers.names.Expansions;
import dailypapers.names.Expansions.Expansion;
import dailypapers.names.Name;
import dailypapers.names.NamedText;
import dailypapers.names.OwnNames;
import dailypapers.names.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Is an abbreviation spelled out as the paper does? By the text's own "Foo Bar Baz (FBB)", else by
 * what everybody means by it. A word counts as another one's form if they begin alike.
 */
final class ExpansionRule {
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> LITTLE =
      Set.of("of", "and", "the", "for", "in", "with", "to", "a", "an", "on", "from", "via", "by");

  /** Letters at the beginning that make two words forms of one: optimisation, optimization. */
  private static final int SAME_BEGINNING = 4;

  /** Words of an expansion that the text has at least, where nobody says what is right. */
  private static final double LEAST_SHARE = 0.5;

  private final NamedText source;
  private final List<Expansion> known;
  private final List<Expansion> said;
  private final boolean fromText;

  ExpansionRule(NamedText source, List<NamedText> parts, boolean fromText) {
    this.source = source;
    this.known = Expansions.of(source.plain());
    this.said = parts.stream().flatMap(part -> Expansions.of(part.plain()).stream()).toList();
    this.fromText = fromText;
  }

  List<Finding> findings(String section, NamedText text) {
    List<Finding> findings = new ArrayList<>();
    for (Expansion said : Expansions.of(text.plain())) {
      if (!source.has(said.phrase())) {
        List<String> right = right(said.acronym());
        boolean wrong =
            right.isEmpty()
                ? fromText && isOwn(said.acronym()) && share(said.phrase()) < LEAST_SHARE
                : right.stream().noneMatch(phrase -> same(said.phrase(), phrase));
        if (wrong) {
          findings.add(Finding.fault(NamesCheck.NAME, section, said.phrase(), reason(said, right)));
        }
      }
    }
    return findings;
  }

  private static String reason(Expansion said, List<String> right) {
    return right.isEmpty()
        ? "the text does not say that " + said.acronym() + " stands for this"
        : said.acronym() + " stands for " + right.get(0);
  }

  /** What an abbreviation stands for in this paper; empty if nobody knows. */
  private List<String> right(String acronym) {
    List<String> own =
        known.stream()
            .filter(each -> key(each.acronym()).equals(key(acronym)))
            .map(Expansion::phrase)
            .toList();
    return own.isEmpty() ? Acronyms.meanings(acronym) : own;
  }

  private boolean isOwn(String acronym) {
    return OwnNames.of(source).stream().anyMatch(name -> key(name.latin()).equals(key(acronym)));
  }

  private double share(String phrase) {
    List<String> words = words(phrase);
    return (double) words.stream().filter(source::hasBeginning).count() / words.size();
  }

  private static boolean same(String said, String right) {
    if (String.join("", words(right)).equals(String.join("", words(said)))) {
      return true;
    }
    List<String> known = words(right);
    return words(said).stream().allMatch(word -> known.stream().anyMatch(k -> alike(word, k)));
  }

  private static boolean alike(String one, String other) {
    int length = Math.min(SAME_BEGINNING, Math.max(one.length(), other.length()));
    return one.length() >= length
        && other.length() >= length
        && one.substring(0, length).equals(other.substring(0, length));
  }

  private static List<String> words(String phrase) {
    return GAP.splitAsStream(phrase.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty() && !LITTLE.contains(word))
        .collect(Collectors.toList());
  }

  private static String key(String acronym) {
    return acronym.toLowerCase(Locale.ROOT).replaceAll("s$", "").replace("-", "");
  }

  /**
   * Whether a name is the summary's own abbreviation of what the text says in full: "automatic
   * speech recognition (ASR)" of a text about speech recognition that does not abbreviate it.
   */
  boolean explains(Name name) {
    return name.role() == Role.COINED
        && said.stream()
            .filter(each -> key(each.acronym()).equals(key(name.latin())))
            .anyMatch(
                each ->
                    known.stream().noneMatch(own -> same(each.phrase(), own.phrase()))
                        && share(each.phrase()) >= LEAST_SHARE);
  }
}
