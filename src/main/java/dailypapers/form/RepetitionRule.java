package dailypapers.form;

import dailypapers.check.Finding;
import dailypapers.text.Letters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Nothing is said twice: no sentence, and no words in a loop. The one-sentence summary on top of
 * the sections may say what stands in one of them.
 */
final class RepetitionRule implements FormRule {
  @Override
  public List<Finding> findings(ReadSummary summary) {
    List<Finding> findings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Set<String> reported = new HashSet<>();
    for (ReadSummary.Part part : summary.parts()) {
      for (String sentence : part.sentences()) {
        String bare = bare(sentence);
        boolean tldr = part.section().equals(Finding.TLDR);
        if (!tldr
            && bare.length() >= FormRules.LEAST_REPEATED
            && !seen.add(bare)
            && reported.add(bare)) {
          findings.add(FormRule.doubt(part.section(), sentence, "this is said twice"));
        }
        loop(sentence)
            .ifPresent(
                words ->
                    findings.add(
                        FormRule.doubt(part.section(), words, "the same words in a loop")));
      }
    }
    return findings;
  }

  private static String bare(String sentence) {
    return sentence.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** The first words that follow themselves often enough. */
  private static Optional<String> loop(String sentence) {
    String[] words = sentence.split("\\s+");
    for (int period = 1; period <= FormRules.LONGEST_LOOP; period++) {
      int same = 0;
      for (int i = period; i < words.length; i++) {
        same = words[i].equals(words[i - period]) ? same + 1 : 0;
        if (same == period * (FormRules.LOOPS - 1)) {
          String looped = String.join(" ", List.of(words).subList(i - period + 1, i + 1));
          if (Letters.count(looped) > 1) {
            return Optional.of(looped);
          }
        }
      }
    }
    return Optional.empty();
  }
}
