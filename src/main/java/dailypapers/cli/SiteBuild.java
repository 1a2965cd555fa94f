package dailypapers.cli;

import dailypapers.audit.BakedAudit;
import dailypapers.audit.Former;
import dailypapers.bake.BakeReport;
import dailypapers.bake.Baked;
import dailypapers.bake.SiteBaker;
import dailypapers.bake.SiteFolders;
import dailypapers.config.SiteConfig;
import dailypapers.state.BakeState;
import dailypapers.state.StateFile;
import java.net.URI;
import java.util.Optional;

/** Bakes what has changed, then judges what was baked: a site with a broken link is no site. */
final class SiteBuild {
  private final SiteConfig config;
  private final SiteFolders folders;
  private final SiteBaker baker;

  SiteBuild(SiteConfig config, SiteFolders folders) {
    this.config = config;
    this.folders = folders;
    this.baker = new SiteBaker(config, folders);
  }

  /**
   * Builds with what the last build into the same folder has left beside it, and leaves the same
   * for the next.
   *
   * @throws dailypapers.error.DailyPapersException if the bake fails, or kind {@code SITE} if what
   *     it made has faults; then the next build is a whole one
   */
  BakeReport run() {
    StateFile file = new StateFile(folders.output());
    Optional<BakeState> former = file.read(baker::tag);
    Built built;
    try {
      built = run(former);
    } catch (RuntimeException e) {
      file.forget();
      throw e;
    }
    if (former.filter(state -> state == built.state()).isEmpty()) {
      file.write(built.state());
    }
    return built.report();
  }

  /**
   * What a build made.
   *
   * @param state what the next build may know of it; the one that was given if nothing has changed
   */
  record Built(BakeReport report, BakeState state) {}

  /**
   * Builds with what a former build has left.
   *
   * @throws dailypapers.error.DailyPapersException as {@link #run()}; what was left by a former
   *     build is then of no more use
   */
  Built run(Optional<BakeState> former) {
    BakedAudit audit = new BakedAudit(folders.output(), URI.create(config.site().url()));
    Baked baked = baker.bake(former, audit::page);
    if (former.filter(state -> state == baked.state()).isPresent()) {
      return new Built(baked.report(), baked.state());
    }
    audit.require(
        baked.names(),
        baked
            .former()
            .map(state -> new Former(state.pages().keySet(), state.anchors()))
            .orElseGet(Former::none));
    return new Built(baked.report(), baked.state().withAnchors(audit.anchors()));
  }
}
