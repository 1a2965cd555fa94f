package dailypapers.bake;

import dailypapers.site.Archive;
import dailypapers.site.Edition;
import dailypapers.site.Entry;
import dailypapers.site.PageSpec;
import dailypapers.site.Permalinks;
import dailypapers.site.Scope;
import dailypapers.workers.Workers;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.RenderingException;

/**
 * Renders every kind of page: each {@link PageSpec}, once for each thing in its scope, unless a
 * former bake has and nothing that it shows has changed. JBake finds it through {@code
 * META-INF/services}.
 */
public final class ArchivePages extends SiteTool {
  /**
   * A page to be: its address, and the name and value under which its template finds what it is
   * about.
   *
   * @param fingerprint of what it shows beside that; 0 if nothing
   * @param changed true if what it is about has changed since the former bake
   */
  private record Job(
      PageSpec spec, String address, Map<String, Object> model, long fingerprint, boolean changed) {
    Job(PageSpec spec, String address, Map<String, Object> model, boolean changed) {
      this(spec, address, model, 0, changed);
    }
  }

  /** A page of the whole archive takes long: begun last, it would keep one thread waiting. */
  private static final Comparator<PageSpec> LONG_ONES_FIRST =
      Comparator.comparing(spec -> spec.scope() == Scope.PAPER);

  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration config)
      throws RenderingException {
    SiteConfiguration site = (SiteConfiguration) config;
    EntryStore entries = (EntryStore) store;
    Archive archive = entries.archive();
    Changes changes = entries.changes();
    List<Job> jobs =
        site.pages().stream()
            .sorted(LONG_ONES_FIRST)
            .flatMap(spec -> jobs(spec, archive, changes, entries.related()))
            .toList();
    PageRenderer pages = (PageRenderer) renderer;
    SharedParts parts = new SharedParts();
    return Workers.map(
            jobs,
            job -> {
              if (!kept(pages, job, changes)) {
                render(pages, job, parts, archive, site.permalinks());
              }
              return job;
            })
        .size();
  }

  private static boolean kept(PageRenderer pages, Job job, Changes changes) {
    return pages.kept(
        job.address(), job.spec().name(), job.fingerprint(), job.changed(), changes.any());
  }

  private static Stream<Job> jobs(
      PageSpec spec, Archive archive, Changes changes, RelatedPapers related) {
    return switch (spec.scope()) {
      // What such a page shows of the archive it asks the archive for, and that is noticed.
      case SITE -> Stream.of(new Job(spec, spec.address(), Map.of(), false));
      case PAPER ->
          archive.editions().stream()
              .flatMap(
                  edition ->
                      papers(spec, edition, changes.editions().contains(edition.date()), related));
      case EDITION ->
          archive.editions().stream()
              .map(
                  edition ->
                      new Job(
                          spec,
                          spec.addressOf(edition.date()),
                          Map.of("edition", edition),
                          changes.editions().contains(edition.date())));
      case MONTH ->
          archive.months().stream()
              .map(
                  month ->
                      new Job(
                          spec,
                          spec.addressOf(month.yearMonth()),
                          Map.of("month", month),
                          changes.months().contains(month.yearMonth())));
      case TAG ->
          archive.tags().stream()
              .map(
                  page ->
                      new Job(
                          spec,
                          spec.addressOf(page.tag()),
                          Map.of("tagPage", page),
                          changes.tags().contains(page.tag().slug())));
    };
  }

  private static Stream<Job> papers(
      PageSpec spec, Edition edition, boolean changed, RelatedPapers related) {
    boolean shown = spec.equals(PageSpec.PAPER);
    return edition.entries().stream()
        .map(entry -> paper(spec, edition, entry, changed, shown ? related : RelatedPapers.NONE));
  }

  private static Job paper(
      PageSpec spec, Edition edition, Entry entry, boolean changed, RelatedPapers related) {
    return new Job(
        spec,
        spec.addressOf(entry.paper()),
        Map.of("entry", entry, "edition", edition, "related", related.of(entry)),
        related.fingerprint(entry),
        changed);
  }

  private static void render(
      PageRenderer renderer, Job job, SharedParts parts, Archive archive, Permalinks links) {
    PageModel page = new PageModel();
    page.setType(job.spec().name());
    page.setUri(job.address());
    page.setFingerprint(job.fingerprint());
    page.putAll(job.model());
    page.put(PageModel.ARCHIVE, archive);
    page.put(SharedParts.NAME, parts.on(page));
    String path = links.path(job.address());
    Optional<String> image =
        renderer.isPictured()
            ? Optional.of(Pictures.address(links, job.model()))
            : Optional.empty();
    page.put(
        "page", new PageInfo(job.spec().name(), job.address(), path, links.absolute(path), image));
    try {
      renderer.render(page);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(job.address(), e);
    }
  }
}
