package dailypapers.form;

import dailypapers.check.Finding;
import dailypapers.check.Leftovers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leftovers of the machinery: printed lists, JSON, markup, tokens of a model, and headings that
 * stand within a section's text. What the paper has itself may stay.
 */
final class LeftoverRule implements FormRule {
  private static final String LIST = "a list of a program is left in the text; write sentences";

  private static final String USUAL_HEADING =
      "What['’]?s New|What is New|Technical Details?|Performance Highlights?";

  private static final String OTHER_HEADING =
      "Key (?:Contributions?|Findings?|Features?|Points?|Results?)|Main (?:Contributions?|Results?)"
          + "|Contributions?|Conclusions?(?: and Future Work)?|Limitations?|Introduction|Abstract"
          + "|Summary|Overview|Background|Results?|Method(?:s|ology)?|Experiments?|Motivation"
          + "|Title|TL;?DR|Note";

  private static final int MOST_TRIED = 20;
  private static final String MARKS = "[\\s*#>_\\-\\d.]{0,12}";

  /** At the beginning of a line or of a sentence, with a colon or marks of a heading. */
  private static Pattern heading(String words) {
    return Pattern.compile(
        "(?:^|[.!?]\\s)" + MARKS + "(?<quote>(?:" + words + ")(?:\\*{0,2} ?[:：]|\\*{2,3}|\\s*$))",
        Pattern.MULTILINE);
  }

  private static final Pattern HEADING = heading(USUAL_HEADING);
  private static final Pattern ENGLISH_HEADING = heading(OTHER_HEADING);

  /** What a reader should never see, and what it is. */
  private static final Map<Pattern, String> LEFTOVERS =
      Map.of(
          Pattern.compile("\\[\\s*(?<q>['\"])[^\\[\\]\\n]{1,2000}?\\k<q>\\s*(?:\\]|,\\s*['\"])"),
          LIST,
          Pattern.compile("\\{\\s*[\"'][^\"'\\n]{1,60}[\"']\\s*:|[\"']\\s*\\}\\s*(?:[,\\]]|$)"),
          "JSON is left in the text",
          Pattern.compile("(?:\\\\n){2,9}|\\\\n(?![A-Za-z])|\\\\u[0-9a-fA-F]{4}|\\\\\""),
          "an escaped character of a program is left in the text",
          Pattern.compile("^[ \\t]{0,3}#{1,6}[ \\t]{1,3}[^\\s#][^\\n]{0,40}", Pattern.MULTILINE),
          "a Markdown heading is left in the text",
          Pattern.compile("```"),
          "a code fence is left in the text",
          Pattern.compile(
              "</?(?:p|br|div|span|strong|em|ul|ol|li|h[1-6]|table|td|tr)\\b[^<>]{0,200}>"),
          "HTML is left in the text",
          Pattern.compile(
              "<\\|[a-z_]{2,20}\\|>|\\[/?INST\\]|</?think>|&(?:amp|lt|gt|quot|nbsp|#39);"),
          "a mark of a program is left in the text",
          Pattern.compile("\\uFFFD"),
          "a character was lost; the encoding is damaged");

  @Override
  public List<Finding> findings(ReadSummary summary) {
    List<Finding> findings = new ArrayList<>();
    for (ReadSummary.Part part : summary.parts()) {
      LEFTOVERS.entrySet().stream()
          .flatMap(entry -> leftover(summary, part, entry.getKey(), entry.getValue()).stream())
          .sorted(Comparator.comparing(Finding::reason))
          .forEach(findings::add);
      if (Leftovers.isList(part.text())
          && findings.stream().noneMatch(known -> known.reason().equals(LIST))) {
        findings.add(FormRule.doubt(part.section(), part.text(), LIST));
      }
      findings.addAll(headings(summary, part));
    }
    return findings;
  }

  private static Optional<Finding> leftover(
      ReadSummary summary, ReadSummary.Part part, Pattern pattern, String reason) {
    return pattern
        .matcher(part.text())
        .results()
        .limit(MOST_TRIED)
        .map(MatchResult::group)
        .filter(words -> !summary.sourceHas(words))
        .findFirst()
        .map(words -> FormRule.doubt(part.section(), words, reason));
  }

  private static List<Finding> headings(ReadSummary summary, ReadSummary.Part part) {
    Matcher usual = HEADING.matcher(part.text());
    Matcher english = ENGLISH_HEADING.matcher(part.text());
    boolean translated = summary.korean() && english.find();
    if (!usual.find() && !translated) {
      return List.of();
    }
    String words = usual.reset().find() ? usual.group("quote") : english.group("quote");
    String heading = words.replaceAll("[\\s*:：]+$", "");
    return List.of(
        FormRule.doubt(part.section(), heading, "a heading stands within the text; take it out"));
  }
}
