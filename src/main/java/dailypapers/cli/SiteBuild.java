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
import dailypapers.workers.Workers;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Bakes what has changed, then judges what was baked: a site with a broken link is no site. */
final class SiteBuild {
  private final SiteFolders folders;
  private final URI root;
  private final SiteBaker baker;

  SiteBuild(SiteConfig config, SiteFolders folders) {
    this.folders = folders;
    this.root = URI.create(config.site().url());
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
    try {
      Optional<BakeState> former = file.read(baker::tag);
      BakedAudit audit = new BakedAudit(folders.output(), root);
      Baked baked = baker.bake(former, audit::page);
      return isAsItWas(baked, former)
          ? baked.report()
          : Workers.both(
              () -> anchors(audit, baked),
              () -> StateFile.prepare(baked.state()),
              (anchors, state) -> {
                file.write(state, anchors);
                return baked.report();
              });
    } catch (RuntimeException e) {
      file.forget();
      throw e;
    }
  }

  /**
   * What a build made.
   *
   * @param state what the next build may know of it
   */
  record Built(BakeReport report, BakeState state) {}

  /**
   * Builds with what a former build has left in memory.
   *
   * @throws dailypapers.error.DailyPapersException as {@link #run()}
   */
  Built run(Optional<BakeState> former) {
    BakedAudit audit = new BakedAudit(folders.output(), root);
    Baked baked = baker.bake(former, audit::page);
    BakeState state =
        isAsItWas(baked, former) ? baked.state() : baked.state().withAnchors(anchors(audit, baked));
    return new Built(baked.report(), state);
  }

  private static boolean isAsItWas(Baked baked, Optional<BakeState> former) {
    return former.filter(state -> state == baked.state()).isPresent();
  }

  private static Set<String> anchors(BakedAudit audit, Baked baked) {
    Former former =
        baked
            .former()
            .map(state -> new Former(state.pages().keySet(), state.anchors()))
            .orElseGet(Former::none);
    audit.require(baked.names(), former);
    return audit.anchors();
  }
}
