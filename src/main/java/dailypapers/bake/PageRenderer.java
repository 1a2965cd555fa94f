package dailypapers.bake;

import dailypapers.search.SearchFile;
import dailypapers.state.BakeState;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Renders a page in memory and hands its bytes to the {@link SiteOutput}, which writes only what
 * changed. What a former bake rendered and nothing has touched since is kept.
 */
final class PageRenderer extends Renderer {
  private static final String SEARCH = "search";

  private final JBakeConfiguration config;
  private final TemplateEngine engine;
  private final SiteOutput output;
  private final FormerBake former;
  private final Map<String, BakeState.Page> pages = new ConcurrentHashMap<>();
  private final ThreadLocal<Utf8Writer> writers = ThreadLocal.withInitial(Utf8Writer::new);

  PageRenderer(
      ContentStore store,
      JBakeConfiguration config,
      TemplateEngine engine,
      SiteOutput output,
      FormerBake former) {
    super(store, config, engine);
    this.config = config;
    this.engine = engine;
    this.output = output;
    this.former = former;
  }

  /**
   * Keeps a page as a former bake made it, if it may be kept.
   *
   * @param anyChange true if anything in the archive has changed
   * @return false if the page must be rendered
   */
  boolean kept(PageJob job, boolean anyChange) {
    String name = SiteOutput.name(job.address());
    Optional<BakeState.Page> page =
        job.changed()
            ? Optional.empty()
            : former
                .page(name)
                .filter(before -> !(before.ofArchive() && anyChange))
                .filter(before -> showsTheSame(before, job));
    page.ifPresent(
        before -> {
          output.keep(job.address(), job.spec().name());
          pages.put(name, before);
        });
    return page.isPresent();
  }

  private static boolean showsTheSame(BakeState.Page before, PageJob job) {
    return before.fingerprint() == 0 || before.fingerprint() == job.fingerprint().getAsLong();
  }

  /**
   * @param page its type names the template (JBake's {@code template.<type>.file}), its uri is the
   *     address, its entries are what the template sees
   */
  @Override
  public void render(DocumentModel page) throws RenderingException {
    TemplateModel model = new TemplateModel();
    model.setContent(page);
    Utf8Writer writer = writers.get();
    writer.reset();
    engine.renderDocument(model, config.getTemplateByDocType(page.getType()), writer);
    byte[] bytes = writer.bytes();
    output.write(page.getUri(), page.getType(), bytes);
    pages.put(
        SiteOutput.name(page.getUri()),
        page instanceof PageModel ours
            ? new BakeState.Page(bytes.length, ours.fingerprint(), ours.isOfArchive())
            : new BakeState.Page(bytes.length, 0, true));
  }

  /** The pages of the site, rendered or kept, for the next bake. */
  Map<String, BakeState.Page> pages() {
    return Map.copyOf(pages);
  }

  /** Writes a file of the search index, unless a former bake has made it from the same. */
  void file(SearchFile file) {
    String name = SiteOutput.name(file.address());
    Optional<BakeState.Page> same =
        former.page(name).filter(page -> page.fingerprint() == file.fingerprint());
    if (same.isPresent()) {
      output.keep(file.address(), SEARCH);
      pages.put(name, same.get());
    } else {
      byte[] bytes = file.bytes();
      output.write(file.address(), SEARCH, bytes);
      pages.put(name, new BakeState.Page(bytes.length, file.fingerprint(), true));
    }
  }
}
