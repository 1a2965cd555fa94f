package dailypapers.summary;

import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Summary;

/**
 * Writes a summary of a text, every claim with the words of the text that show it. A new summarizer
 * is one class:
 *
 * <pre>{@code
 * Summarizer firstSentence = (paper, text) -> {
 *   String sentence = text.plain().split("(?<=[.]) ")[0];
 *   Claim tldr = new Claim(sentence, List.of(new Evidence(sentence, "")));
 *   return new Summary("first-sentence", Optional.empty(), tldr, Map.of(), List.of());
 * };
 * }</pre>
 */
@FunctionalInterface
public interface Summarizer {
  /**
   * The summary of a paper, from this text alone.
   *
   * @throws dailypapers.error.DailyPapersException kind {@code SUMMARY} if there is no honest
   *     summary to be had: the caller publishes the abstract instead
   */
  Summary summarize(Paper paper, PaperText text);
}
