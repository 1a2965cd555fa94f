package dailypapers.bake;

import dailypapers.state.BakeState;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a bake made.
 *
 * @param site the folder that holds it
 * @param editions how many days it has
 * @param papers how many papers
 * @param tags how many tags at least one paper carries
 * @param files how many files the site consists of
 * @param changed how many of them were new or other than before
 * @param removed how many of a former build were removed
 * @param remark what whoever builds the site should know, in a line
 */
public record BakeReport(
    Path site,
    int editions,
    int papers,
    int tags,
    int files,
    int changed,
    int removed,
    Optional<String> remark) {
  /** What the next bake reports if nothing changes until then. */
  BakeState.Counts counts() {
    return new BakeState.Counts(editions, papers, tags, files);
  }
}
