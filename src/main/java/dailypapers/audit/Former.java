package dailypapers.audit;

import java.util.Set;

/**
 * What is known of a bake of the same site, into the same folder and for the same address, that had
 * no fault: its pages that stay as they are need not be judged again.
 *
 * @param names every file that it had; empty if there was none
 * @param anchors what {@link BakedAudit#anchors()} gave then
 */
public record Former(Set<String> names, Set<String> anchors) {
  public Former {
    names = Set.copyOf(names);
    anchors = Set.copyOf(anchors);
  }

  /** There was no such bake: everything is judged. */
  public static Former none() {
    return new Former(Set.of(), Set.of());
  }
}
