package dailypapers.cli;

import dailypapers.audit.SiteAudit;
import dailypapers.bake.BakeReport;
import dailypapers.bake.Baked;
import dailypapers.bake.BakedFiles;
import dailypapers.bake.SiteBaker;
import dailypapers.bake.SiteFolders;
import dailypapers.config.SiteConfig;
import dailypapers.state.BakeState;
import dailypapers.state.StateFile;
import java.net.URI;
import java.util.Optional;

/** Bakes, then judges what was baked: a site with a broken link is no site. */
final class SiteBuild {
  private final SiteConfig config;
  private final SiteFolders folders;

  SiteBuild(SiteConfig config, SiteFolders folders) {
    this.config = config;
    this.folders = folders;
  }

  /**
   * @throws dailypapers.error.DailyPapersException if the bake fails, or kind {@code SITE} if what
   *     it made has faults
   */
  BakeReport run() {
    SiteBaker baker = new SiteBaker(config, folders);
    StateFile file = new StateFile(folders.output());
    Optional<BakeState> former = file.read(baker::tag);
    Baked baked = baker.bake(former, BakedFiles.UNSEEN);
    if (former.filter(state -> state == baked.state()).isEmpty()) {
      file.forget();
      new SiteAudit(folders.output(), URI.create(config.site().url())).require();
      file.write(baked.state());
    }
    return baked.report();
  }
}
