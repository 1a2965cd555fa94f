package dailypapers.number;

import java.util.regex.Pattern;

/** What a number, a name with digits and the number of a figure or a list look like. */
final class AmountTokens {
  private static final String LABEL =
      "(?<![A-Za-z])(?i:sections?|sec\\.|fig(?:ure)?s?\\.?|tables?|eqs?\\.|equations?|appendix"
          + "|chapters?|algorithms?|theorems?|lemmas?|corollary|propositions?|definition)"
          + " ?\\(?\\d+(?:\\.\\d+)*\\)?(?![\\d%])"
          + "|(?<![가-힣])(?:그림|표|부록|식|정리|보조정리|알고리즘) ?\\(?\\d+(?:\\.\\d+)*\\)?(?! ?[\\d%개장만억천])";

  private static final String ITEM =
      "\\((?:[1-9]|1\\d)\\)(?=[ ,가-힣A-Za-z])|(?<=[.:;,!?] )(?:[1-9]\\)|[1-9]\\. (?=[^\\d]))"
          + "|(?<=(?:and|및) )[1-9]\\)";

  private static final String DATE =
      "(?<!\\d)\\d{1,2}월(?: ?\\d{1,2}일)?" + "|(?<!\\d)(?:19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d)";

  /** Tried at one place after the other; the name of the group says what was found. */
  static final Pattern TOKEN =
      Pattern.compile(
          "(?<skip>"
              + LABEL
              + "|"
              + ITEM
              + "|"
              + DATE
              + ")|@ ?(?<at>"
              + Numbers.NUMBER
              + ")|(?<![A-Za-z0-9])(?<!\\d )x ?(?<prefixed>"
              + Numbers.NUMBER
              + ")(?![A-Za-z0-9])"
              + "|(?<name>(?<![A-Za-z0-9])[A-Za-z](?=[A-Za-z._-]{0,40}\\d)[A-Za-z]*+"
              + "(?:[._-]?[A-Za-z0-9]++)*+|\\d++(?:\\.\\d++){2,})"
              + "|(?<power>"
              + Numbers.POWER
              + ")|(?<part>"
              + KoreanNumerals.PART
              + "|(?<![\\d/.A-Za-z-])[1-9]\\d?/[1-9]\\d{0,2}(?![\\d/.A-Za-z]))"
              + "|(?<korean>"
              + Myriads.AMOUNT
              + ")|(?<scaled>"
              + Numbers.NUMBER
              + ")(?:(?:[ -]?(?<word>(?i:hundred|thousand|million|billion|trillion))"
              + "|(?<letter>[kKMBbT]|bn|mn))(?![A-Za-z0-9])| (?<capital>[KMBT])(?= [a-z]|-[a-z]))"
              + "|(?<plain>"
              + Numbers.NUMBER
              + ")|(?<kword>"
              + KoreanNumerals.NUMBER
              + ")|(?<![\\p{L}\\p{N}])(?i:(?<epart>"
              + EnglishNumerals.PART
              + ")|(?<factor>"
              + EnglishNumerals.FACTOR
              + ")|(?<eword>"
              + EnglishNumerals.NUMBER
              + ")|(?<hint>"
              + EnglishNumerals.HINT
              + ")|(?<single>an?(?= (?:second|minute|hour|day|week|month|year|decade|century)(?![A-Za-z]))))");

  static final Pattern TAIL = Pattern.compile("[A-Za-z][A-Za-z0-9]*+");

  /** The x of 224x224. */
  static final Pattern SIDE = Pattern.compile("(?:[xX]|times ?)(?=\\d)");

  static final Pattern ORDINAL =
      Pattern.compile("(?:st|nd|rd|th)(?![A-Za-z])| ?번째| ?위(?![가-힣&&[^를에와의로인]])");

  /** 두 시간 반 is two and a half hours. */
  static final Pattern HALF = Pattern.compile(" 반(?![가-힣&&[^의만에이을]])");

  /** 90%대 is from 90% to 100%. */
  static final Pattern RANGE =
      Pattern.compile("대(?=(?:의|로|에|를|까지|에서|이|인|였|초반|중반|후반|[가-힣]?(?![가-힣])))(?![비응상])");

  static final Pattern BEHIND_WORD = Pattern.compile("[A-Za-z][A-Za-z+]*+[ ]$");

  private AmountTokens() {}
}
