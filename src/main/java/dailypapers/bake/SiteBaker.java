package dailypapers.bake;

import dailypapers.bake.EvidenceRenderer.EvidenceLabels;
import dailypapers.config.PageSettings;
import dailypapers.config.SiteConfig;
import dailypapers.config.TagSettings;
import dailypapers.content.BodyReader;
import dailypapers.content.ContentFolder;
import dailypapers.content.Headings;
import dailypapers.export.SiteExports;
import dailypapers.paper.Tag;
import dailypapers.site.Archive;
import dailypapers.site.PageSpec;
import dailypapers.site.Permalinks;
import dailypapers.site.Scope;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jbake.app.Utensils;
import org.jbake.parser.Engines;

/**
 * Bakes the site: content files and templates in, a folder of pages out.
 *
 * <pre>{@code
 * BakeReport report = new SiteBaker(config, new SiteFolders(content, templates, assets, output)).bake();
 * }</pre>
 *
 * The engine is JBake, put together from its public parts: {@link SiteOven} (no database, no
 * collected errors), {@link ContentCrawler} (parallel), {@link PaperMarkdownEngine} (YAML front
 * matter), {@link TemplateEngine} (one FreeMarker configuration), {@link PageRenderer} (writes only
 * what changed) and the {@link ArchivePages} tool.
 */
public final class SiteBaker {
  /**
   * JBake keeps its markup engines in a static registry, so two bakes in one process take turns.
   */
  private static final ReentrantLock ONE_BAKE = new ReentrantLock();

  private final SiteConfig config;
  private final SiteFolders folders;

  public SiteBaker(SiteConfig config, SiteFolders folders) {
    this.config = config;
    this.folders = folders;
  }

  /**
   * Bakes once.
   *
   * @throws dailypapers.error.DailyPapersException kind {@code CONTENT} for a content file, {@code
   *     TEMPLATE} for a template, {@code SITE} for two pages of one address, {@code FILES} if the
   *     output cannot be written
   */
  public BakeReport bake() {
    ONE_BAKE.lock();
    try {
      return bakeAlone();
    } finally {
      ONE_BAKE.unlock();
    }
  }

  private BakeReport bakeAlone() {
    ContentFolder content = new ContentFolder(folders.content());
    content.requireExists();
    Messages messages = Messages.read(folders.templates(), config.site().language());
    Permalinks links = new Permalinks(URI.create(config.site().url()));
    SiteConfiguration jbake = new SiteConfiguration(folders, links, pages());
    SiteOutput output = new SiteOutput(folders.output());
    SiteAssets assets = new SiteAssets(jbake, output);
    EntryStore store = new EntryStore();
    Map<String, Object> shared = shared(links, messages, assets);
    Engines.register(
        "md",
        new PaperMarkdownEngine(
            content, headings(), vocabulary(), new SummaryHtml(labels(messages), headings())));

    Utensils utensils = new Utensils();
    utensils.setConfiguration(jbake);
    utensils.setContentStore(store);
    utensils.setCrawler(new ContentCrawler(store, jbake));
    utensils.setRenderer(
        new PageRenderer(store, jbake, new TemplateEngine(store, jbake, shared), output));
    utensils.setAsset(assets);
    new SiteOven(utensils).bake();
    return report(store.archive(), output, output.finish());
  }

  /** What every template sees. */
  private Map<String, Object> shared(Permalinks links, Messages messages, SiteAssets assets) {
    SiteExports exports =
        new SiteExports(
            config.site().title(),
            config.site().language(),
            folders.content(),
            new BodyReader(headings()),
            links);
    return Map.of(
        "site",
        config.site(),
        "links",
        links,
        "m",
        messages,
        "asset",
        assets.links(links),
        "exports",
        exports);
  }

  private BakeReport report(Archive archive, SiteOutput output, int removed) {
    return new BakeReport(
        folders.output(),
        archive.editions().size(),
        archive.entries().size(),
        archive.tags().size(),
        output.files(),
        output.changed(),
        removed);
  }

  private List<PageSpec> pages() {
    List<PageSpec> pages = new ArrayList<>(PageSpec.BUILT_IN);
    pages.removeIf(page -> !config.builtInPages().contains(page.name()));
    for (PageSettings page : config.pages()) {
      pages.add(
          new PageSpec(page.name(), Scope.valueOf(page.of().name()), page.template(), page.path()));
    }
    return pages;
  }

  private Headings headings() {
    return Headings.of(config.site().language(), config.summary().headings());
  }

  private Map<String, Tag> vocabulary() {
    return config.tags().stream()
        .collect(
            Collectors.toMap(
                TagSettings::slug, tag -> new Tag(tag.slug(), tag.labels(), tag.synonyms())));
  }

  private static EvidenceLabels labels(Messages messages) {
    return new EvidenceLabels(messages.text("evidence.label"), messages.text("evidence.abstract"));
  }
}
