package dailypapers.topic;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a word sounds, as far as Hangul tells: its consonants in seven classes, so that a name is
 * found that nobody has put into a glossary. {@code 젯네모트론} and {@code Jet-Nemotron} are both {@code
 * STNMTLN}. Hangul does not tell b, f, p and v apart, nor l and r, nor what hisses; doubled
 * consonants are one.
 *
 * @param consonants a letter for each class: H K L M N P S T
 * @param vowels how many there are, without those that only carry a consonant (ㅡ, silent e)
 * @param open whether it begins with a vowel
 */
record Sound(String consonants, int vowels, boolean open) {
  private static final String INITIALS = "KKNTTLMPPSS.SSSKTPH";
  private static final String FINALS = ".KKKN..TLLLLLLLLMPPTTNTTKTP.";
  private static final int SYLLABLES_AN_INITIAL = 588;
  private static final int FINALS_A_VOWEL = 28;
  private static final int CARRIER = 18;
  private static final int FIRST_SYLLABLE = 0xAC00;

  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

  /** Longer spellings first. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "tion|sion|tch|sch|dge|ch|sh|ph|th|ck|qu|gh|ng(?![aeiouy])|c(?=[eiy])|g(?=[ei])"
              + "|[bcdfghjklmnpqrstvxz]|[aeiou]+|y|w");

  /** How a Korean word sounds. */
  static Sound ofHangul(String word) {
    StringBuilder consonants = new StringBuilder();
    int vowels = 0;
    for (char syllable : word.toCharArray()) {
      int code = syllable - FIRST_SYLLABLE;
      add(consonants, INITIALS.charAt(code / SYLLABLES_AN_INITIAL));
      add(consonants, FINALS.charAt(code % FINALS_A_VOWEL));
      if (code % SYLLABLES_AN_INITIAL / FINALS_A_VOWEL != CARRIER) {
        vowels++;
      }
    }
    boolean open = INITIALS.charAt((word.charAt(0) - FIRST_SYLLABLE) / SYLLABLES_AN_INITIAL) == '.';
    return new Sound(consonants.toString(), vowels, open);
  }

  /**
   * How an English word sounds.
   *
   * @param rolled whether an r counts that no vowel follows: {@code 나르} for {@code nar}, but {@code
   *     포머} for {@code former}
   */
  static Sound ofEnglish(String word, boolean rolled) {
    String letters = NO_LETTER.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    String lower = letters.endsWith("e") ? letters.substring(0, letters.length() - 1) : letters;
    StringBuilder consonants = new StringBuilder();
    int vowels = 0;
    Matcher matcher = ENGLISH.matcher(lower);
    while (matcher.find()) {
      String spelling = matcher.group();
      if ("aeiouy".indexOf(spelling.charAt(0)) >= 0) {
        vowels++;
      } else {
        boolean silent = spelling.equals("r") && !rolled && !vowelAt(lower, matcher.end());
        for (char sound : (silent ? "" : sounds(spelling)).toCharArray()) {
          add(consonants, sound);
        }
        vowels += spelling.equals("tion") || spelling.equals("sion") ? 1 : 0;
      }
    }
    return new Sound(consonants.toString(), vowels, vowelAt(lower, 0));
  }

  private static boolean vowelAt(String lower, int at) {
    return at < lower.length() && "aeiouwy".indexOf(lower.charAt(at)) >= 0;
  }

  private static String sounds(String spelling) {
    return switch (spelling) {
      case "tion", "sion" -> "SN";
      case "tch", "sch", "dge", "ch", "sh", "th", "s", "z", "j" -> "S";
      case "ph", "b", "f", "p", "v" -> "P";
      case "x" -> "KS";
      case "ck", "qu", "k", "q" -> "K";
      case "c" -> "K";
      case "ng", "n" -> "N";
      case "d", "t" -> "T";
      case "l", "r" -> "L";
      case "m" -> "M";
      case "h" -> "H";
      case "g" -> "K";
      default -> "";
    };
  }

  private static void add(StringBuilder consonants, char sound) {
    int last = consonants.length() - 1;
    if (sound != '.' && (last < 0 || consonants.charAt(last) != sound)) {
      consonants.append(sound);
    }
  }

  /** Whether two words can be one. */
  boolean like(Sound other) {
    return consonants.equals(other.consonants)
        && open == other.open
        && Math.abs(vowels - other.vowels) <= 1;
  }
}
