package dailypapers.bake;

import dailypapers.config.SiteConfig;
import dailypapers.config.TagSettings;
import dailypapers.content.ContentFolder;
import dailypapers.paper.Tag;
import dailypapers.site.Archive;
import dailypapers.state.BakeState;
import dailypapers.state.FileStamp;
import dailypapers.workers.Workers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jbake.app.Utensils;

/**
 * Bakes the site: content files and templates in, a folder of pages out.
 *
 * <pre>{@code
 * BakeReport report = new SiteBaker(config, new SiteFolders(content, templates, assets, output)).bake();
 * }</pre>
 *
 * The engine is JBake, put together from its public parts: {@link SiteOven} (no database, no
 * collected errors), {@link ContentCrawler} (parallel), {@link PaperMarkdownEngine} (YAML front
 * matter), {@link PageRenderer} (writes only what changed) and the {@link ArchivePages} tool; its
 * templates are FreeMarker's, of one configuration ({@link TemplateEngine}). JBake's own lookups of
 * engines are left out: they search every jar, a tenth of what a small bake takes.
 */
public final class SiteBaker {
  private final SiteConfig config;
  private final SiteFolders folders;
  private final Map<String, Tag> vocabulary;
  private final int mostInSitemap;

  public SiteBaker(SiteConfig config, SiteFolders folders) {
    this(config, folders, Sitemaps.MOST);
  }

  /**
   * @param mostInSitemap how many pages one sitemap lists
   */
  SiteBaker(SiteConfig config, SiteFolders folders, int mostInSitemap) {
    this.config = config;
    this.mostInSitemap = mostInSitemap;
    this.folders = folders;
    this.vocabulary = vocabulary(config);
  }

  /**
   * Bakes once.
   *
   * @throws dailypapers.error.DailyPapersException kind {@code CONTENT} for a content file, {@code
   *     TEMPLATE} for a template, {@code SITE} for two pages of one address, {@code FILES} if the
   *     output cannot be written
   */
  public BakeReport bake() {
    return bake(Optional::empty, BakedFiles.UNSEEN).report();
  }

  /**
   * Bakes what has changed since a former bake; the site is the same, byte for byte, as if all had
   * been baked.
   *
   * @param former gets what that bake left, of whatever site, while this one looks at the content;
   *     what does not hold any more is not used
   * @param files is told of the files that were rendered
   * @throws dailypapers.error.DailyPapersException as {@link #bake()}
   */
  public Baked bake(Supplier<Optional<BakeState>> former, BakedFiles files) {
    return bake(former, files, () -> Sources.of(folders.content()), false);
  }

  /**
   * Bakes after a bake in this process, without looking at every file again.
   *
   * @param touched what was touched since, of content files, templates and others, as absolute
   *     paths; nothing else is thought to have changed, and nobody to have changed the output
   * @throws dailypapers.error.DailyPapersException as {@link #bake()}
   */
  public Baked bakeAgain(Baked before, Set<Path> touched, BakedFiles files) {
    Supplier<Optional<BakeState>> former = () -> Optional.of(before.state());
    return before
        .sources()
        .again(touched)
        .map(sources -> bake(former, files, () -> sources, true))
        .orElseGet(() -> bake(former, files));
  }

  /** The tag of a slug; one that the vocabulary does not know shows its slug. */
  public Tag tag(String slug) {
    return vocabulary.getOrDefault(slug, new Tag(slug, Map.of(), List.of()));
  }

  private Baked bake(
      Supplier<Optional<BakeState>> state,
      BakedFiles files,
      Supplier<Sources> content,
      boolean trusted) {
    new ContentFolder(folders.content()).requireExists();
    return Workers.both(
        () ->
            Workers.both(
                () -> former(state, trusted),
                () -> new Kitchen(config, folders, this::tag, mostInSitemap),
                Begun::new),
        () -> new Found(content.get(), Withheld.in(folders.content())),
        (begun, found) ->
            begun
                .former()
                .unchanged(found.sources(), found.withheld())
                .filter(same -> begun.isPictured())
                .map(same -> asItWas(same, found.sources()))
                .orElseGet(() -> bake(begun, found, files)));
  }

  /** What lies in the content folder, before any of it is read. */
  private record Found(Sources sources, Withheld withheld) {}

  /** What can be done before it is known what content files there are. */
  private record Begun(FormerBake former, Kitchen kitchen) {
    /** True if the site has pictures, or has none and should not: some may only be drawn now. */
    boolean isPictured() {
      return former.isPictured() == kitchen.jbake().pictures().isPresent();
    }
  }

  private FormerBake former(Supplier<Optional<BakeState>> state, boolean trusted) {
    FileStamp list =
        SiteOutput.isUnfinished(folders.output())
            ? FileStamp.NONE
            : FileStamp.of(SiteOutput.list(folders.output()));
    BakeState.Keys keys = SiteKeys.of(config, folders);
    return FormerBake.of(
        state.get(),
        keys,
        list,
        trusted ? page -> true : FormerBake.onDisk(folders.output(), list));
  }

  private Baked bake(Begun begun, Found found, BakedFiles files) {
    Sources sources = found.sources();
    Kitchen kitchen = begun.kitchen();
    FormerBake former = begun.former();
    SiteConfiguration jbake = kitchen.jbake();
    SiteOutput output = new SiteOutput(folders.output(), files);
    EntryStore store = kitchen.store();
    store.since(former, found.withheld());

    Utensils utensils = new Utensils();
    utensils.setConfiguration(jbake);
    utensils.setContentStore(store);
    ContentCrawler crawler = new ContentCrawler(store, jbake, kitchen.markdown(), sources, former);
    PageRenderer pages = new PageRenderer(store, jbake, kitchen.templates(), output, former);
    utensils.setCrawler(crawler);
    utensils.setRenderer(pages);
    utensils.setAsset(kitchen.assets().into(output));
    new SiteOven(utensils).bake();
    BakeReport report = report(store.archive(), output, output.finish(), pages.remark());
    BakeState left =
        new BakeState(
            former.keys(),
            FileStamp.of(SiteOutput.list(folders.output())),
            report.counts(),
            crawler.read(),
            store.related().relatives().bytes(),
            pages.pages(),
            Set.of());
    return new Baked(report, left, output.names(), former.ofSameKeys(), false, sources);
  }

  private Baked asItWas(BakeState state, Sources sources) {
    BakeState.Counts counts = state.counts();
    BakeReport report =
        new BakeReport(
            folders.output(),
            counts.editions(),
            counts.papers(),
            counts.tags(),
            counts.files(),
            0,
            0,
            Optional.empty());
    return new Baked(report, state, state.pages().keySet(), Optional.of(state), true, sources);
  }

  private BakeReport report(
      Archive archive, SiteOutput output, int removed, Optional<String> remark) {
    return new BakeReport(
        folders.output(),
        archive.editions().size(),
        archive.entries().size(),
        archive.tags().size(),
        output.files(),
        output.changed(),
        removed,
        remark);
  }

  private static Map<String, Tag> vocabulary(SiteConfig config) {
    return config.tags().stream()
        .collect(
            Collectors.toMap(
                TagSettings::slug, tag -> new Tag(tag.slug(), tag.labels(), tag.synonyms())));
  }
}
