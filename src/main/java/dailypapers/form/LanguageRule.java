package dailypapers.form;

import dailypapers.check.Finding;
import dailypapers.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A summary is in one language. One in English is as good as one in Korean; one that begins in
 * Korean and goes on in English, or holds words of a third language, is not finished.
 */
final class LanguageRule implements FormRule {
  private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");

  private static final int MOST_TRIED = 20;

  /** Four Chinese characters or any two kana: more than a gloss behind a Korean word. */
  private static final Pattern OTHER_SCRIPT =
      Pattern.compile("\\p{IsHan}{4,}|[\\p{IsHiragana}\\p{IsKatakana}]{2,}");

  @Override
  public List<Finding> findings(ReadSummary summary) {
    List<Finding> findings = new ArrayList<>();
    if (summary.korean()) {
      findings.addAll(english(summary));
    }
    for (ReadSummary.Part part : summary.parts()) {
      OTHER_SCRIPT
          .matcher(part.text())
          .results()
          .limit(MOST_TRIED)
          .map(MatchResult::group)
          .filter(words -> !summary.sourceHas(words))
          .findFirst()
          .ifPresent(
              words ->
                  findings.add(
                      FormRule.doubt(part.section(), words, "words of another language are left")));
    }
    return findings;
  }

  private static List<Finding> english(ReadSummary summary) {
    List<Finding> findings = new ArrayList<>();
    long all = summary.parts().stream().mapToLong(part -> part.sentences().size()).sum();
    long english = summary.parts().stream().mapToLong(LanguageRule::english).sum();
    boolean mostly = english > FormRules.MOST_ENGLISH * all;
    for (ReadSummary.Part part : summary.parts()) {
      long here = english(part);
      if (here > 0 && (mostly || here == part.sentences().size())) {
        String first =
            part.sentences().stream().filter(LanguageRule::isEnglish).findFirst().orElse("");
        String reason =
            mostly
                ? english + " of " + all + " sentences are English; translate them"
                : "the section is English in a Korean summary; translate it";
        findings.add(FormRule.doubt(part.section(), first, reason));
      }
    }
    return findings;
  }

  private static long english(ReadSummary.Part part) {
    return part.sentences().stream().filter(LanguageRule::isEnglish).count();
  }

  static boolean isEnglish(String sentence) {
    return Letters.hangul(sentence) == 0
        && LATIN_WORD.matcher(sentence).results().limit(FormRules.ENGLISH_WORDS).count()
            == FormRules.ENGLISH_WORDS;
  }
}
