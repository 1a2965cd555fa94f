package dailypapers.form;

import dailypapers.check.Case;
import dailypapers.check.CaseCheck;
import dailypapers.check.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * The check {@code form}: a summary is a whole one, in one language and one tone, without leftovers
 * of the machinery that wrote it. It leaves doubts only; the one fault is a text that says that
 * there was nothing to summarize.
 */
public final class FormOfSummary implements CaseCheck {
  /** The name of this check in findings. */
  public static final String NAME = "form";

  private static final List<FormRule> WORDS =
      List.of(
          new RefusalRule(),
          new LanguageRule(),
          new EndingRule(),
          new RepetitionRule(),
          new LeftoverRule(),
          new BoilerplateRule(),
          new TitleRule());

  private final List<FormRule> rules;

  private FormOfSummary(List<FormRule> rules) {
    this.rules = rules;
  }

  /** For a summary in the three usual sections, as digests print it. */
  public static FormOfSummary ofDigest() {
    return new FormOfSummary(
        Stream.concat(Stream.of(new SectionRule(), new LengthRule()), WORDS.stream()).toList());
  }

  /** For words whose sections and length are judged elsewhere. */
  public static FormOfSummary ofWords() {
    return new FormOfSummary(WORDS);
  }

  @Override
  public List<Finding> findings(Case judged) {
    ReadSummary summary = new ReadSummary(judged);
    return rules.stream().flatMap(rule -> rule.findings(summary).stream()).toList();
  }

  /** What there is to say where there is no text to judge by: the form, and that. */
  public static List<Finding> withoutText(Case judged) {
    Finding none =
        Finding.doubt(
            FormOfSummary.NAME, Finding.SUMMARY, "", "there is no text to judge the summary by");
    return Stream.concat(Stream.of(none), ofDigest().findings(judged).stream()).toList();
  }
}
