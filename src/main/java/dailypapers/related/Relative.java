package dailypapers.related;

import dailypapers.paper.ArxivId;

/**
 * A paper that is about the same as another one.
 *
 * @param id of that paper
 * @param score how much they have in common, the same from either side; a million at most
 */
public record Relative(ArxivId id, int score) {}
