package dailypapers.content;

import dailypapers.paper.Section;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The words that stand over the sections of a summary: one set for writing, every known set for
 * reading, so that an archive may change its language and stay readable.
 *
 * <pre>{@code
 * Headings.of("ko").text(Section.WHATS_NEW)      → 무엇이 새로운가
 * Headings.of("ko").section("What's new")        → Section.WHATS_NEW
 * }</pre>
 */
public final class Headings {
  private static final int FIVE_LETTERS = 5;
  private static final int MOST_SEEN = 1_000;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern PLURAL = Pattern.compile("(?<=[a-z]{3})s$");

  /** The heading of the paper's own abstract, in every language. */
  public static final String ABSTRACT = "Abstract";

  private static final List<String> ENGLISH =
      List.of("What's new", "Technical details", "Performance");

  private static final Map<String, List<String>> BUILT_IN =
      Map.of("ko", List.of("무엇이 새로운가", "기술적 내용", "성능"), "en", ENGLISH);

  private final Map<Section, String> texts = new EnumMap<>(Section.class);
  private final Map<String, Section> sections = new HashMap<>();
  private final Map<String, Section> sectionsByLetters = new HashMap<>();

  /** Most papers have the same few headings. */
  private final Map<String, Optional<Section>> seen = new ConcurrentHashMap<>();

  private Headings(String language, Map<String, String> custom) {
    List<String> defaults = BUILT_IN.getOrDefault(language, ENGLISH);
    for (Section section : Section.values()) {
      String fallback = defaults.get(section.ordinal());
      texts.put(section, CleanText.line(custom.getOrDefault(section.slug(), fallback)));
      BUILT_IN.values().forEach(set -> sections.put(key(set.get(section.ordinal())), section));
    }
    texts.forEach((section, text) -> sections.put(key(text), section));
    sections.forEach((text, section) -> sectionsByLetters.put(letters(text), section));
  }

  /** The headings of a language; English ones where there are none. */
  public static Headings of(String language) {
    return of(language, Map.of());
  }

  /**
   * The headings of a language, some of them in other words.
   *
   * @param custom by {@link Section#slug()}, as {@code site.yml} has them
   */
  public static Headings of(String language, Map<String, String> custom) {
    return new Headings(language, custom);
  }

  /** The heading that is written over a section. */
  public String text(Section section) {
    return Optional.ofNullable(texts.get(section)).orElse(section.slug());
  }

  /** The section that a heading stands over; upper case and curly apostrophes do not matter. */
  public Optional<Section> section(String heading) {
    return Optional.ofNullable(sections.get(key(heading)));
  }

  /**
   * The section that a heading is meant to stand over, although it is not spelled so: punctuation,
   * spaces and a plural do not matter, nor does one wrong letter among five or more.
   *
   * <pre>
   *   무엇이 새로운가?   → Section.WHATS_NEW
   *   Technical Detail  → Section.TECHNICAL_DETAILS
   *   Limitations       → nothing
   * </pre>
   */
  public Optional<Section> nearest(String heading) {
    if (seen.size() > MOST_SEEN) {
      seen.clear();
    }
    return seen.computeIfAbsent(heading, this::search);
  }

  private Optional<Section> search(String heading) {
    String meant = letters(heading);
    return sectionsByLetters.entrySet().stream()
        .filter(known -> isNear(meant, known.getKey()))
        .map(Map.Entry::getValue)
        .sorted()
        .findFirst();
  }

  private static String letters(String heading) {
    String letters = NO_LETTERS.matcher(key(heading)).replaceAll("");
    return PLURAL.matcher(letters).replaceFirst("");
  }

  /** Equal, or one letter replaced, added or left out. */
  private static boolean isNear(String meant, String known) {
    if (meant.equals(known)) {
      return true;
    }
    int same = 0;
    while (same < Math.min(meant.length(), known.length())
        && meant.charAt(same) == known.charAt(same)) {
      same++;
    }
    String rest = meant.substring(same);
    String other = known.substring(same);
    return known.length() >= FIVE_LETTERS
        && (tail(rest).equals(tail(other)) || rest.equals(tail(other)) || tail(rest).equals(other));
  }

  private static String tail(String rest) {
    return rest.isEmpty() ? rest : rest.substring(1);
  }

  /** True of the heading over the abstract. */
  public static boolean isAbstract(String heading) {
    return key(heading).equals(key(ABSTRACT));
  }

  /** The headings in order, as hints list them. */
  String list() {
    return String.join(
        ", ", Arrays.stream(Section.values()).map(section -> "## " + text(section)).toList());
  }

  private static String key(String heading) {
    return heading.strip().replace('’', '\'').toLowerCase(Locale.ROOT);
  }
}
