package dailypapers.config;

import java.util.Map;
import java.util.Optional;

/**
 * Who writes the summaries: the block {@code summary}.
 *
 * @param use which summarizer
 * @param text how much of a paper a language model reads
 * @param headings the headings of the sections, by {@code whats-new}, {@code technical-details} and
 *     {@code performance-highlights}, for a language that has no built-in ones; others are absent
 * @param glossary how terms are to be translated: English term → word of the site's language
 * @param model which language model, for {@link Use#OPENAI}
 * @param judge who reads what it wrote; empty for nobody
 */
public record SummarySettings(
    Use use,
    Text text,
    Map<String, String> headings,
    Map<String, String> glossary,
    ModelSettings model,
    Optional<JudgeSettings> judge) {
  public SummarySettings {
    headings = Map.copyOf(headings);
    glossary = Map.copyOf(glossary);
  }

  /** The same by another summarizer, as {@code --summarizer} asks for. */
  public SummarySettings withUse(Use other) {
    return new SummarySettings(other, text, headings, glossary, model, judge);
  }

  /** The same from another text, as {@code --text} asks for. */
  public SummarySettings withText(Text other) {
    return new SummarySettings(use, other, headings, glossary, model, judge);
  }

  /** The same with another model or endpoint. */
  public SummarySettings withModel(ModelSettings other) {
    return new SummarySettings(use, text, headings, glossary, other, judge);
  }

  /** How the judge is asked; empty where there is none. */
  public Optional<ModelSettings> judgeModel() {
    return judge.map(settings -> settings.like(model));
  }

  /** How much of a paper a language model reads. */
  public enum Text {
    /** arXiv's HTML where there is one, else the abstract. */
    FULL,
    /** The abstract. */
    ABSTRACT
  }

  /** The summarizers that there are. */
  public enum Use {
    /** Sentences picked from the text itself. */
    EXTRACT,
    /** The answers bundled with the sample days. */
    RECORDED,
    /** A language model behind an OpenAI-compatible API. */
    OPENAI
  }
}
