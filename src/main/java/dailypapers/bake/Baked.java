package dailypapers.bake;

import dailypapers.state.BakeState;
import java.util.Optional;
import java.util.Set;

/**
 * What a bake made and what the next one may know of it.
 *
 * @param report what was made
 * @param state for the next bake into the same output
 * @param names every file of the site
 * @param former the bake of which pages were kept, and of which nothing else has changed; empty
 *     where every page was rendered
 */
public record Baked(
    BakeReport report, BakeState state, Set<String> names, Optional<BakeState> former) {}
