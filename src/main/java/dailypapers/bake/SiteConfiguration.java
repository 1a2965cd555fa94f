package dailypapers.bake;

import dailypapers.site.PageSpec;
import dailypapers.site.Permalinks;
import java.util.List;
import java.util.Optional;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.convert.DisabledListDelimiterHandler;
import org.jbake.app.configuration.DefaultJBakeConfiguration;

/**
 * JBake's configuration, filled from {@code site.yml} alone: no {@code jbake.properties} is read.
 */
final class SiteConfiguration extends DefaultJBakeConfiguration {
  private final Permalinks permalinks;
  private final List<PageSpec> pages;
  private final Optional<Pictures> pictures;
  private final int mostInSitemap;

  SiteConfiguration(
      SiteFolders folders,
      Permalinks permalinks,
      List<PageSpec> pages,
      Optional<Pictures> pictures,
      int mostInSitemap) {
    super(folders.templates().toFile(), properties());
    this.permalinks = permalinks;
    this.pages = List.copyOf(pages);
    this.pictures = pictures;
    this.mostInSitemap = mostInSitemap;
    setTemplateFolder(folders.templates().toFile());
    setContentFolder(folders.content().toFile());
    setAssetFolder(folders.assets().toFile());
    setDestinationFolder(folders.output().toFile());
    pages.forEach(page -> setTemplateFileNameForDocType(page.name(), page.template()));
  }

  Permalinks permalinks() {
    return permalinks;
  }

  List<PageSpec> pages() {
    return pages;
  }

  /**
   * What is drawn for sharing; empty where the site wants nothing drawn, or no page would show it.
   */
  Optional<Pictures> pictures() {
    return pictures;
  }

  /** How many pages one sitemap lists. */
  int mostInSitemap() {
    return mostInSitemap;
  }

  private static CompositeConfiguration properties() {
    CompositeConfiguration properties = new CompositeConfiguration();
    properties.setListDelimiterHandler(new DisabledListDelimiterHandler());
    // The constructor asks for these names before the folders themselves can be set.
    for (String folder : List.of("destination", "asset", "template", "content", "data")) {
      properties.setProperty(folder + ".folder", folder);
    }
    return properties;
  }
}
