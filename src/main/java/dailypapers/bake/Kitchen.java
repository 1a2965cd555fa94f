package dailypapers.bake;

import dailypapers.bake.EvidenceRenderer.EvidenceLabels;
import dailypapers.config.PageSettings;
import dailypapers.config.SiteConfig;
import dailypapers.config.TagSettings;
import dailypapers.content.BodyReader;
import dailypapers.content.ContentFolder;
import dailypapers.content.Headings;
import dailypapers.export.FeedItems;
import dailypapers.export.SiteExports;
import dailypapers.paper.Tag;
import dailypapers.site.PageSpec;
import dailypapers.site.Permalinks;
import dailypapers.site.Scope;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a bake works with, whatever content files there are: made while those are looked for. */
final class Kitchen {
  private final SiteConfig config;
  private final SiteFolders folders;
  private final Headings headings;
  private final Messages messages;
  private final SiteConfiguration jbake;
  private final SiteAssets assets;
  private final EntryStore store = new EntryStore();
  private final TemplateEngine templates;
  private final PaperMarkdownEngine markdown;

  /**
   * @param vocabulary the tag of a slug
   * @param mostInSitemap how many pages one sitemap lists
   */
  Kitchen(
      SiteConfig config, SiteFolders folders, Function<String, Tag> vocabulary, int mostInSitemap) {
    this.config = config;
    this.folders = folders;
    this.headings = Headings.of(config.site().language(), config.summary().headings());
    this.messages = Messages.read(folders.templates(), config.site().language());
    Permalinks links = new Permalinks(URI.create(config.site().url()));
    this.jbake = new SiteConfiguration(folders, links, pages(), pictures(), mostInSitemap);
    this.assets = new SiteAssets(jbake);
    SiteExports exports = exports(links);
    this.templates =
        new TemplateEngine(
            jbake, TemplateEngine.configuration(jbake.getTemplateFolder(), shared(links, exports)));
    this.markdown = markdown(vocabulary, exports);
  }

  /** JBake's own configuration, with the pages of this site. */
  SiteConfiguration jbake() {
    return jbake;
  }

  /** The files that go into the site as they are. */
  SiteAssets assets() {
    return assets;
  }

  /** Where the papers will be. */
  EntryStore store() {
    return store;
  }

  /** The templates, with what every one of them sees. */
  TemplateEngine templates() {
    return templates;
  }

  /** What reads a content file. */
  PaperMarkdownEngine markdown() {
    return markdown;
  }

  private PaperMarkdownEngine markdown(Function<String, Tag> vocabulary, SiteExports exports) {
    boolean exported = PageSpec.API_EDITION.isAmong(jbake.pages());
    EvidenceLabels labels =
        new EvidenceLabels(
            messages.text("evidence.label"),
            messages.text("evidence.abstract"),
            messages.text("evidence.paragraph", "{0}", "{1}"));
    return new PaperMarkdownEngine(
        new ContentFolder(folders.content()),
        headings,
        vocabulary,
        new SummaryHtml(labels, headings),
        exported ? exports::parsed : (path, file, body, edited) -> {});
  }

  private SiteExports exports(Permalinks links) {
    return new SiteExports(
        config.site().title(),
        config.site().language(),
        folders.content(),
        new BodyReader(headings),
        links,
        () -> store.withheld().byDate());
  }

  private Map<String, Object> shared(Permalinks links, SiteExports exports) {
    return Map.ofEntries(
        Map.entry("site", config.site()),
        Map.entry("kinds", jbake.pages().stream().map(PageSpec::name).toList()),
        Map.entry("links", links),
        Map.entry("m", messages),
        Map.entry("asset", assets.links(links)),
        Map.entry("assetLinks", assets.all(links)),
        Map.entry("exports", exports),
        Map.entry("feeds", new FeedItems(links, config.source().lookBack())),
        Map.entry("searchable", SearchFiles.arePartOf(jbake)),
        Map.entry("tagTexts", tagTexts()));
  }

  /** What the site itself says of its tags, by slug. */
  private Map<String, String> tagTexts() {
    Map<String, String> texts = new HashMap<>();
    for (TagSettings tag : config.tags()) {
      Optional.ofNullable(tag.descriptions().get(config.site().language()))
          .ifPresent(text -> texts.put(tag.slug(), text));
    }
    return texts;
  }

  private Optional<Pictures> pictures() {
    boolean shown = PageSpec.PAPER.isAmong(pages()) || PageSpec.EDITION.isAmong(pages());
    return config.site().images() && shown
        ? Optional.of(new Pictures(config.site(), messages))
        : Optional.empty();
  }

  private List<PageSpec> pages() {
    List<PageSpec> pages = new ArrayList<>(PageSpec.BUILT_IN);
    pages.removeIf(page -> !config.builtInPages().contains(page.name()));
    pages.removeIf(page -> page.name().equals("offline") && !config.site().offline());
    for (PageSettings page : config.pages()) {
      pages.add(
          new PageSpec(page.name(), Scope.valueOf(page.of().name()), page.template(), page.path()));
    }
    return pages;
  }
}
