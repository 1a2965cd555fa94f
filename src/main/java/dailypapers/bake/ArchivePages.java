package dailypapers.bake;

import dailypapers.site.Archive;
import dailypapers.site.PageSpec;
import dailypapers.site.Permalinks;
import dailypapers.site.Scope;
import dailypapers.workers.Workers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    List<PageJob> jobs =
        site.pages().stream()
            .sorted(LONG_ONES_FIRST)
            .flatMap(new PageJobs(archive, changes, site, entries.related())::of)
            .toList();
    jobs = withSitemaps(jobs, new Sitemaps(archive, site.mostInSitemap()), any);
    PageRenderer pages = (PageRenderer) renderer;
    SharedParts parts = new SharedParts();
    return Workers.map(
            jobs,
            job -> {
              if (!pages.kept(job, any)) {
                render(pages, job, parts, archive, site.permalinks());
              }
              return job;
            })
        .size();
  }

  /** The sitemap lists all the other pages, and may need pages of its own for that. */
  private static List<PageJob> withSitemaps(
      List<PageJob> jobs, Sitemaps sitemaps, boolean changed) {
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
    List<PageJob> all = new ArrayList<>();
    if (parts.size() == 1) {
      all.add(new PageJob(PageSpec.SITEMAP, address, "sitemap", parts.get(0), changed));
    } else {
      all.add(new PageJob(PageSpec.SITEMAP, address, "sitemaps", parts, changed));
      parts.forEach(
          part -> all.add(new PageJob(PageSpec.SITEMAP, part.address(), "sitemap", part, changed)));
    }
    jobs.stream().filter(job -> !job.spec().equals(PageSpec.SITEMAP)).forEach(all::add);
    return all;
  }

  private static void render(
      PageRenderer renderer, PageJob job, SharedParts parts, Archive archive, Permalinks links) {
    PageModel page = new PageModel();
    page.setType(job.spec().name());
    page.setUri(job.address());
    page.shows(job.shown());
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
