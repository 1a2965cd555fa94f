package dailypapers.number;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a number counts: the word of {@link Nouns} behind it, or close before it. */
final class NounReader {
  /** Words looked at behind a number: "29 real robot manipulation tasks". */
  private static final int WORDS_BEHIND = 4;

  /** Characters looked at before a number: "파라미터 수는 약 70억". */
  private static final int BEFORE = 16;

  private static final Pattern WORD = Pattern.compile("\\G[ -]?([A-Za-z]+|[가-힣]+)");
  private static final Pattern COUNTER =
      Pattern.compile(
          "(?:여 ?)?(?:개국|개(?![가-힣&&[^의를가는로만와나당씩이에국월년까중였부여쯤짜]])|명(?![령제확시칭암])|가지|종류|번째|차례|단계|문항|문제|갈래"
              + "|(?:장|편|건|종|쌍|회|번|대|곳|층|쪽|권|인|축)(?!비|상)"
              + WordEnds.NEXT
              + ")(?!월)");
  private static final Pattern LAST_WORDS =
      Pattern.compile(
          "([가-힣]+?)(?:[은는이가을를만도]|의)?(?: (?:수|개수|크기|규모|약|총|최대|최소|각각|모두|평균|무려|전체)"
              + "[는가은이를]?){0,2}[ (:]{0,2}$");

  /** Words that end an English noun phrase. */
  private static final Set<String> ENDS =
      Set.of(
          "in", "on", "with", "and", "or", "for", "to", "from", "by", "than", "at", "as", "is",
          "are", "was", "were", "that", "which", "while", "using", "across", "over", "under",
          "into", "within", "per", "we", "our", "but");

  /** What is being counted whatever else stands beside it. */
  private static final Set<String> FIRST = Set.of("parameter", "token", "hour");

  /** Particles that end a Korean noun phrase. */
  private static final Pattern PARTICLE =
      Pattern.compile("(?:의|을|를|은|는|이|가|에서|에게|에|으로|로|와|과|까지|부터|보다|만|도|이다|입니다)$");

  private static final Pattern IN_PLACE = Pattern.compile("(?:에서|에|으로|로|보다|까지|부터|하|되|한|된)$");

  /** A counter that ends the phrase: "16만 개로 구성되며"; or a verb made of a noun. */
  private static final Pattern CLOSED =
      Pattern.compile("^(?:개|건|명|장|편|가지|종|쌍)(?:로|으로|를|을|은|는|이|가|에|와|과|이며|이고|나)");

  private static final Pattern VERB = Pattern.compile("^(?:되|하|된|한|할|해|했|됩|합|돼)");

  private NounReader() {}

  /** The end of the counter that stands directly behind a number, or the given place. */
  static int counterEnd(String text, int end) {
    int from = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    Matcher counter =
        COUNTER
            .matcher(text)
            .region(from, Math.min(text.length(), from + 6))
            .useTransparentBounds(true);
    return counter.lookingAt() ? counter.end() : end;
  }

  /** What a number counts; empty if no word of the table tells. */
  static String of(String text, int start, int end) {
    String behind = behind(text, end);
    return behind.isEmpty() ? before(text, start) : behind;
  }

  private static String behind(String text, int end) {
    Matcher word = WORD.matcher(text).region(end, Math.min(text.length(), end + 60));
    word.useTransparentBounds(true);
    String noun = "";
    for (int i = 0; i < WORDS_BEHIND && word.find(); i++) {
      String each = word.group(1);
      boolean korean = each.charAt(0) >= '\u1100';
      if (!korean && ENDS.contains(each) || each.equals("of") && !noun.isEmpty()) {
        return noun;
      }
      if (korean && (i == 0 && CLOSED.matcher(each).find() || VERB.matcher(rest(each)).find())) {
        return noun;
      }
      Optional<String> counted = Nouns.counted(each);
      if (counted.isPresent()) {
        noun = counted.get();
        boolean open = i == 0 && korean && each.length() == 1;
        if (FIRST.contains(noun) || !open && korean && PARTICLE.matcher(rest(each)).find()) {
          return noun;
        }
      } else if (korean && i > 0 && PARTICLE.matcher(each).find()) {
        return noun;
      }
    }
    return noun;
  }

  private static String rest(String word) {
    return word.substring(Nouns.stemLength(word));
  }

  private static String before(String text, int start) {
    String head = text.substring(Math.max(0, start - BEFORE), start);
    Matcher last = LAST_WORDS.matcher(head);
    if (!last.find()) {
      return "";
    }
    String word = last.group(1);
    return Nouns.counted(word).filter(noun -> !IN_PLACE.matcher(word).find()).orElse("");
  }
}
