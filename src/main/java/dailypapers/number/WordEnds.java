package dailypapers.number;

/**
 * Where a Korean unit or counter ends: behind it stands no further syllable, or only what Korean
 * hangs on a noun. 3분을 are three minutes, 3 분류 and 세분화 are none.
 */
final class WordEnds {
  private static final String PARTICLE =
      "을|를|이|가|은|는|의|에|서|으로|로|와|과|도|만|까지|부터|보다|마다|당|간|씩|짜리|대|차|치|이상|이하|미만|초과|정도|가량"
          + "|내|내외|안|안팎|동안|여|남짓|쯤|이내|이나|나|밖에|뿐|처럼|같이|만큼|수준|단위|전|후|째|며|고|이며|이고|이라는|이라|인|임"
          + "|이다|다|입니다|이던|이므로|이지만|이었던|였던|이었고|였고|이었다|였다|이었으며|였으며|이었습니다|였습니다";

  /** Words that careless writers hang on a unit: 2배향상. */
  private static final String ATTACHED =
      "(?:향상|증가|감소|절감|개선|상승|하락|단축|가속|빠르|빠른|빨라|빨랐|느리|느린|높|낮|늘|줄|많|적|큰|작|더|넘)[가-힣]*+";

  /** What may follow a unit, as a pattern that takes nothing. */
  static final String NEXT = "(?=(?:(?:" + PARTICLE + "){0,3}|" + ATTACHED + ")(?![가-힣]))";

  /** The same behind a unit that stands apart from its number: there, 대, 로 and 차 begin words. */
  static final String NEXT_APART = "(?!당|대|차|치|로|도|수준)(?=(?:(?:" + PARTICLE + "){0,3})(?![가-힣]))";

  private WordEnds() {}

  /** A unit with what may follow it, beside its number or apart from it. */
  static String unit(String word) {
    return "(?:(?<! )" + word + NEXT + "|(?<= )" + word + NEXT_APART + ")";
  }
}
