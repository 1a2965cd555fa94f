package dailypapers.source;

import dailypapers.paper.ArxivId;
import dailypapers.paper.PaperText;
import java.util.Optional;

/**
 * What a paper is read from, and why not from more.
 *
 * @param paper which one
 * @param text the full text, cut to the budget; or the abstract
 * @param refusal why it is not the full text; empty if it is
 */
public record TextOutcome(ArxivId paper, PaperText text, Optional<FullText.Refused> refusal) {}
