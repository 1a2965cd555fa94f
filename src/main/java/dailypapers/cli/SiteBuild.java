package dailypapers.cli;

import dailypapers.audit.SiteAudit;
import dailypapers.bake.BakeReport;
import dailypapers.bake.SiteBaker;
import dailypapers.bake.SiteFolders;
import dailypapers.config.SiteConfig;
import java.net.URI;

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
    BakeReport report = new SiteBaker(config, folders).bake();
    new SiteAudit(folders.output(), URI.create(config.site().url())).require();
    return report;
  }
}
