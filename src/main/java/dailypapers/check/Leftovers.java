package dailypapers.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the machinery that writes summaries leaves in them: printed lists, filler, and answers that
 * there was nothing to summarize.
 */
public final class Leftovers {
  /** A printed Python list, as it stood in old digests. */
  private static final Pattern LIST_LITERAL =
      Pattern.compile("^\\s*\\[\\s*['\"]|['\"]\\s*\\]\\s*$");

  private static final Pattern FILLER =
      Pattern.compile(
          "summary generation failed|as an ai (?:language )?model|unable to summarize"
              + "|(?:not|no information) (?:provided|mentioned|specified) in the (?:text|abstract)"
              + "|요약(?:을)? ?생성(?:하지 못|에 실패|할 수 없)"
              + "|(?:초록|본문|텍스트)에(?:는|서는)? ?(?:명시|언급|제공)되(?:지 않|어 있지 않)"
              + "|^\\s*(?:n/?a|none|null|undefined|tbd|없음|해당 없음|정보 없음)\\s*+(?:\\.\\s*+)?$",
          Pattern.CASE_INSENSITIVE);

  private static final String GIVEN = "(?:provided|given|included|supplied|attached)";

  private static final String PAPER = "(?:초록|본문|원문|텍스트|논문(?:의)?(?: ?(?:내용|본문|초록|텍스트|전문|원문))?)";

  private static final String TO_WRITE = "[^.\\n]{0,40}?(?:요약|작성|파악|분석|확인)";

  /**
   * Only what no sentence about a paper says: “텍스트가 제공되지 않은 이미지” may be its subject, “텍스트가 제공되지
   * 않았습니다.” is not.
   */
  private static final Pattern NOTHING_GIVEN =
      Pattern.compile(
          "summary generation failed"
              + "|\\bas an ai (?:language )?model\\b,? (?:i|we)\\b"
              + "|\\bi(?:'m| am) (?:sorry|unable to)\\b"
              + "|\\bi (?:cannot|can't|can not|could not) (?:summarize|provide|generate|access)\\b"
              + ("|\\bno (?:abstract|paper|paper text) (?:was|is|has been) " + GIVEN)
              + ("|^[\\s\\p{Punct}]{0,9}no (?:text|content|input) (?:was|is|has been) " + GIVEN)
              + ("|\\b(?:the|its) (?:text|abstract|paper) (?:was|is|has) not (?:been )?" + GIVEN)
              + "|\\bplease (?:provide|share|paste) (?:me )?(?:with )?(?:the|an?) "
              + "(?:\\w+ )?(?:text|abstract|paper|content)\\b"
              + "|요약(?:을)? ?생성(?:하지 못했|에 실패했)"
              + "|^[\\s\\p{Punct}]{0,9}죄송(?:하지만|합니다|하게도)"
              + "|AI 언어 ?모델로서,? ?(?:저는|제가)"
              + ("|" + PAPER + "[이가은는도]? ?(?:[^.\\s]{1,20} ){0,3}(?:제공되|입력되|첨부되|주어지)지 않")
              + ("(?:았습니다|습니다|았다(?=[.!]|$)|(?:았으므로|았기 때문에|아서?)" + TO_WRITE + "할)")
              + ("|" + PAPER + "[이가] (?:없어서?|없으므로|없기 때문에|비어 있어서?)" + TO_WRITE + "할")
              + ("|" + PAPER + "[을를]? (?:[^.\\s]{1,20} ){0,2}(?:제공|입력|공유|첨부)해 ?주(?:시면|세요|십시오)"),
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private Leftovers() {}

  /** Whether a claim begins or ends as a printed list does. */
  public static boolean isList(String claim) {
    return LIST_LITERAL.matcher(claim).find();
  }

  /** Words that say nothing of the paper, whatever the paper is. */
  public static Optional<String> filler(String claim) {
    Matcher filler = FILLER.matcher(claim);
    return filler.find() ? Optional.of(filler.group()) : nothingGiven(claim);
  }

  /** Words of a writer who had nothing to summarize, or did not want to. */
  public static Optional<String> nothingGiven(String text) {
    Matcher matcher = NOTHING_GIVEN.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
