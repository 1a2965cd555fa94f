package dailypapers.cli;

import dailypapers.audit.BakedAudit;
import dailypapers.audit.Former;
import dailypapers.bake.BakeReport;
import dailypapers.bake.Baked;
import dailypapers.bake.SiteBaker;
import dailypapers.bake.SiteFolders;
import dailypapers.config.SiteConfig;
import dailypapers.state.StateFile;
import dailypapers.workers.Workers;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/** Bakes what has changed, then judges what was baked: a site with a broken link is no site. */
final class SiteBuild {
  private final SiteFolders folders;
  private final URI root;
  private final Set<String> others;
  private final SiteBaker baker;

  SiteBuild(SiteConfig config, SiteFolders folders) {
    this.folders = folders;
    this.root = URI.create(config.site().url());
    this.others = Set.copyOf(config.site().languages().values());
    this.baker = new SiteBaker(config, folders);
  }

  /**
   * Builds with what the last build into the same folder has left beside it, and leaves the same
   * for the next.
   *
   * @throws dailypapers.error.DailyPapersException if the bake fails, or kind {@code SITE} if what
   *     it made has faults; then the next build is a whole one
   */
  Baked run() {
    StateFile file = new StateFile(folders.output());
    try {
      BakedAudit audit = new BakedAudit(folders.output(), root, others);
      Baked baked = baker.bake(() -> file.read(baker::tag), audit::page);
      return baked.isUnchanged() ? baked : judged(baked, audit, file);
    } catch (RuntimeException e) {
      file.forget();
      throw e;
    }
  }

  /**
   * Builds after a build in this process.
   *
   * @param before what that build made
   * @param touched what was touched since, as absolute paths
   * @param seen is told as soon as the pages are there, before they are judged
   * @throws dailypapers.error.DailyPapersException as {@link #run()}
   */
  Baked again(Baked before, Set<Path> touched, Consumer<BakeReport> seen) {
    BakedAudit audit = new BakedAudit(folders.output(), root, others);
    Baked baked = baker.bakeAgain(before, touched, audit::page);
    seen.accept(baked.report());
    return baked.isUnchanged() ? baked : baked.withAnchors(anchors(audit, baked));
  }

  private static Baked judged(Baked baked, BakedAudit audit, StateFile file) {
    return Workers.both(
        () -> anchors(audit, baked),
        () -> file.prepare(baked.state()),
        (anchors, state) -> {
          file.write(state, anchors);
          return baked.withAnchors(anchors);
        });
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
