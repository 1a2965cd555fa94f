package dailypapers.bake;

import dailypapers.site.Archive;
import dailypapers.site.Edition;
import dailypapers.site.Entry;
import dailypapers.site.PageSpec;
import dailypapers.site.Permalinks;
import dailypapers.workers.Workers;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * Renders every kind of page: each {@link PageSpec}, once for each thing in its scope. JBake finds
 * it through {@code META-INF/services}.
 */
public final class ArchivePages implements RenderingTool {
  /**
   * A page to be: its address, and the name and value under which its template finds what it is
   * about.
   */
  private record Job(PageSpec spec, String address, Map<String, Object> model) {}

  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration config)
      throws RenderingException {
    SiteConfiguration site = (SiteConfiguration) config;
    Archive archive = ((EntryStore) store).archive();
    List<Job> jobs = site.pages().stream().flatMap(spec -> jobs(spec, archive)).toList();
    return Workers.map(jobs, job -> render(renderer, job, archive, site.permalinks())).size();
  }

  @Override
  @Deprecated
  public int render(
      Renderer renderer,
      ContentStore store,
      File destination,
      File templates,
      CompositeConfiguration config) {
    throw new UnsupportedOperationException("the old signature of JBake 2.3");
  }

  private static Stream<Job> jobs(PageSpec spec, Archive archive) {
    return switch (spec.scope()) {
      case SITE -> Stream.of(new Job(spec, spec.address(), Map.of()));
      case PAPER -> archive.editions().stream().flatMap(edition -> papers(spec, edition));
      case EDITION ->
          archive.editions().stream()
              .map(
                  edition ->
                      new Job(spec, spec.addressOf(edition.date()), Map.of("edition", edition)));
      case MONTH ->
          archive.months().stream()
              .map(
                  month ->
                      new Job(spec, spec.addressOf(month.yearMonth()), Map.of("month", month)));
      case TAG ->
          archive.tags().stream()
              .map(
                  tagPage ->
                      new Job(spec, spec.addressOf(tagPage.tag()), Map.of("tagPage", tagPage)));
    };
  }

  private static Stream<Job> papers(PageSpec spec, Edition edition) {
    return edition.entries().stream().map(entry -> paper(spec, edition, entry));
  }

  private static Job paper(PageSpec spec, Edition edition, Entry entry) {
    return new Job(spec, spec.addressOf(entry.paper()), Map.of("entry", entry, "edition", edition));
  }

  private static String render(Renderer renderer, Job job, Archive archive, Permalinks links) {
    DocumentModel page = new DocumentModel();
    page.setType(job.spec().name());
    page.setUri(job.address());
    page.putAll(job.model());
    page.put("archive", archive);
    String path = links.path(job.address());
    page.put("page", new PageInfo(job.spec().name(), job.address(), path, links.absolute(path)));
    try {
      renderer.render(page);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(job.address(), e);
    }
    return job.address();
  }
}
