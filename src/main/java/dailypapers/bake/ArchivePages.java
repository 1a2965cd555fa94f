package dailypapers.bake;

import dailypapers.site.Archive;
import dailypapers.site.Edition;
import dailypapers.site.Entry;
import dailypapers.site.PageSpec;
import dailypapers.site.Permalinks;
import dailypapers.site.Scope;
import dailypapers.workers.Workers;
import java.util.ArrayList;
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
   * @param changed true if what it is about has changed since the former bake
   */
  private record Job(PageSpec spec, String address, Map<String, Object> model, boolean changed) {}

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
    boolean any = changes.any() || entries.otherWithheld();
    List<Job> jobs =
        site.pages().stream()
            .sorted(LONG_ONES_FIRST)
            .flatMap(spec -> jobs(spec, archive, changes))
            .toList();
    jobs = withSitemaps(jobs, new Sitemaps(archive, site.mostInSitemap()), any);
    PageRenderer pages = (PageRenderer) renderer;
    SharedParts parts = new SharedParts();
    return Workers.map(
            jobs,
            job -> {
              if (!pages.kept(job.address(), job.spec().name(), job.changed(), any)) {
                render(pages, job, parts, archive, site.permalinks());
              }
              return job;
            })
        .size();
  }

  /** The sitemap lists all the other pages, and may need pages of its own for that. */
  private static List<Job> withSitemaps(List<Job> jobs, Sitemaps sitemaps, boolean changed) {
    if (jobs.stream().noneMatch(job -> job.spec().equals(PageSpec.SITEMAP))) {
      return jobs;
    }
    List<Sitemaps.Part> parts =
        sitemaps.of(
            jobs.stream()
                .filter(job -> job.spec().isListed())
                .map(job -> sitemaps.listed(job.spec(), job.address(), job.model()))
                .toList());
    String address = PageSpec.SITEMAP.address();
    List<Job> all = new ArrayList<>();
    if (parts.size() == 1) {
      all.add(new Job(PageSpec.SITEMAP, address, Map.of("sitemap", parts.get(0)), changed));
    } else {
      all.add(new Job(PageSpec.SITEMAP, address, Map.of("sitemaps", parts), changed));
      parts.forEach(
          part ->
              all.add(new Job(PageSpec.SITEMAP, part.address(), Map.of("sitemap", part), changed)));
    }
    jobs.stream().filter(job -> !job.spec().equals(PageSpec.SITEMAP)).forEach(all::add);
    return all;
  }

  private static Stream<Job> jobs(PageSpec spec, Archive archive, Changes changes) {
    return switch (spec.scope()) {
      // What such a page shows of the archive it asks the archive for, and that is noticed.
      case SITE -> Stream.of(new Job(spec, spec.address(), Map.of(), false));
      case PAPER ->
          archive.editions().stream()
              .flatMap(
                  edition -> papers(spec, edition, changes.editions().contains(edition.date())));
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

  private static Stream<Job> papers(PageSpec spec, Edition edition, boolean changed) {
    return edition.entries().stream().map(entry -> paper(spec, edition, entry, changed));
  }

  private static Job paper(PageSpec spec, Edition edition, Entry entry, boolean changed) {
    return new Job(
        spec, spec.addressOf(entry.paper()), Map.of("entry", entry, "edition", edition), changed);
  }

  private static void render(
      PageRenderer renderer, Job job, SharedParts parts, Archive archive, Permalinks links) {
    PageModel page = new PageModel();
    page.setType(job.spec().name());
    page.setUri(job.address());
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
