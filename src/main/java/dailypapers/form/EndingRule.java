package dailypapers.form;

import dailypapers.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Korean sentences end alike: all plain (한다, 이다) or all polite (합니다, 입니다). Sentences that end in a
 * noun go with both.
 */
final class EndingRule implements FormRule {
  /**
   * The last word of a sentence that ends in 다; what stands in parentheses behind it may follow.
   */
  private static final Pattern LAST_WORD =
      Pattern.compile("(\\S*[가-힣]다)(?:\\s?\\([^()]{0,80}\\))?[\\s.!?。\"'”’)\\]]*$");

  private record Ending(String section, String word, boolean polite) {}

  @Override
  public List<Finding> findings(ReadSummary summary) {
    List<Ending> endings = new ArrayList<>();
    for (ReadSummary.Part part : summary.parts()) {
      part.sentences().forEach(each -> ending(part.section(), each).ifPresent(endings::add));
    }
    long polite = endings.stream().filter(Ending::polite).count();
    long plain = endings.size() - polite;
    long rarer = Math.min(polite, plain);
    if (endings.size() < FormRules.LEAST_ENDINGS
        || rarer < FormRules.LEAST_ENDING_SHARE * endings.size()) {
      return List.of();
    }
    String reason =
        "한다 ends " + plain + " of the sentences, 합니다 " + polite + "; let all of them end alike";
    return endings.stream()
        .filter(ending -> ending.polite() == (polite <= plain))
        .limit(1)
        .map(ending -> FormRule.doubt(ending.section(), ending.word(), reason))
        .toList();
  }

  private static Optional<Ending> ending(String section, String sentence) {
    String tail = sentence.substring(Math.max(0, sentence.length() - 120));
    Matcher word = LAST_WORD.matcher(tail);
    return word.find()
        ? Optional.of(new Ending(section, word.group(1), word.group(1).endsWith("니다")))
        : Optional.empty();
  }
}
