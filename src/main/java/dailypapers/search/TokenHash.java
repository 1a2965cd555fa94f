package dailypapers.search;

/** Where a token lies: tokens that a query may ask for together share a bucket. */
final class TokenHash {
  /** Shards are runs of buckets, so there are at most so many shards. */
  static final int BUCKETS = 1 << 12;

  /** A query of at least so many letters also finds the words that begin with them. */
  private static final int PREFIX = 4;

  /** Among so many keys lie the pairs of two initial consonants. */
  private static final int PARTS = 2;

  private static final int FNV_OFFSET = 0x811C9DC5;
  private static final int FNV_PRIME = 0x01000193;
  private static final int INITIALS_STEP = 588;
  private static final int SYLLABLES_START = 0xAC00;

  private TokenHash() {}

  /**
   * The bucket of a token. Latin words that begin alike share one; pairs of syllables with the same
   * initial consonants share {@value #PARTS}, which is all that a query by initials has to load.
   */
  static int bucket(String token) {
    return of(key(token)) & BUCKETS - 1;
  }

  /** FNV-1a over UTF-16 units, its upper half folded into the lower. */
  static int of(String text) {
    int hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash ^ hash >>> 15;
  }

  private static String key(String token) {
    if (token.length() == 2
        && SearchText.isSyllable(token.charAt(0))
        && SearchText.isSyllable(token.charAt(1))) {
      char part = (char) ('0' + (of(token) >>> 10 & PARTS - 1));
      return String.valueOf(new char[] {initial(token.charAt(0)), initial(token.charAt(1)), part});
    }
    return token.length() <= PREFIX ? token : token.substring(0, PREFIX);
  }

  private static char initial(char syllable) {
    return (char) (0x1100 + (syllable - SYLLABLES_START) / INITIALS_STEP);
  }
}
