package dailypapers.bake;

import dailypapers.state.BakeState;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** What a bake made and what the next one may know of it. */
public final class Baked {
  private final BakeReport report;
  private final BakeState state;
  private final Set<String> names;
  private final Optional<BakeState> former;
  private final boolean unchanged;
  private final Sources sources;

  Baked(
      BakeReport report,
      BakeState state,
      Set<String> names,
      Optional<BakeState> former,
      boolean unchanged,
      Sources sources) {
    this.report = report;
    this.state = state;
    this.names = names;
    this.former = former;
    this.unchanged = unchanged;
    this.sources = sources;
  }

  /** What was made. */
  public BakeReport report() {
    return report;
  }

  /** True if nothing at all has changed since the former bake, and nothing was done. */
  public boolean isUnchanged() {
    return unchanged;
  }

  /** For the next bake into the same output. */
  public BakeState state() {
    return state;
  }

  /** Every file of the site. */
  public Set<String> names() {
    return names;
  }

  /**
   * The bake of which pages were kept, and of which nothing but content files has changed; empty
   * where every page was rendered.
   */
  public Optional<BakeState> former() {
    return former;
  }

  /** The same with what an audit wrote down. */
  public Baked withAnchors(Set<String> anchors) {
    return new Baked(report, state.withAnchors(anchors), names, former, unchanged, sources);
  }

  /** Any content file that was baked, as an absolute path. */
  public Optional<Path> anySource() {
    return sources.files().stream()
        .findFirst()
        .map(source -> source.file().toAbsolutePath().normalize());
  }

  Sources sources() {
    return sources;
  }
}
