package dailypapers.bake;

import dailypapers.images.Studio;
import dailypapers.search.SearchFile;
import dailypapers.state.BakeState;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
  private static final String PICTURE = "picture";

  private final JBakeConfiguration config;
  private final TemplateEngine engine;
  private final SiteOutput output;
  private final FormerBake former;
  private final long withheld;
  private final Map<String, BakeState.Page> pages = new ConcurrentHashMap<>();
  private volatile boolean pictured;
  private volatile String remark = "";
  private final ThreadLocal<Utf8Writer> writers = ThreadLocal.withInitial(Utf8Writer::new);

  PageRenderer(
      EntryStore store,
      JBakeConfiguration config,
      TemplateEngine engine,
      SiteOutput output,
      FormerBake former) {
    super(store, config, null); // no engine of JBake's: the pages are rendered below
    this.config = config;
    this.engine = engine;
    this.output = output;
    this.former = former;
    this.withheld = store.withheld().fingerprint();
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
        job.changed() || pictured != former.isPictured()
            ? Optional.empty()
            : former
                .page(name)
                .filter(before -> !(before.ofArchive() && anyChange))
                .filter(before -> job.shows(before.fingerprint()));
    page.ifPresent(before -> keep(job.address(), job.spec().name(), before));
    return page.isPresent();
  }

  private long fingerprint(String name, PageModel page) {
    return name.equals(Withheld.PAGE) ? withheld : page.fingerprint();
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
    String name = SiteOutput.name(page.getUri());
    pages.put(
        name,
        page instanceof PageModel ours
            ? new BakeState.Page(bytes.length, fingerprint(name, ours), ours.isOfArchive())
            : new BakeState.Page(bytes.length, 0, true));
  }

  /** The pages of the site, rendered or kept, for the next bake. */
  Map<String, BakeState.Page> pages() {
    return Map.copyOf(pages);
  }

  /** Writes a file of the search index, unless a former bake has made it from the same. */
  void file(SearchFile file) {
    Optional<BakeState.Page> same =
        former
            .page(SiteOutput.name(file.address()))
            .filter(page -> page.fingerprint() == file.fingerprint());
    if (same.isPresent()) {
      keep(file.address(), SEARCH, same.get());
    } else {
      write(file.address(), SEARCH, file.bytes(), file.fingerprint());
    }
  }

  /** True if a former bake has drawn a picture of the same. */
  boolean hasSame(Picture picture) {
    return same(picture).isPresent();
  }

  private Optional<BakeState.Page> same(Picture picture) {
    return former
        .picture(SiteOutput.name(picture.address()))
        .filter(page -> page.fingerprint() == picture.fingerprint());
  }

  /** Keeps a picture that {@link #hasSame}. */
  void keep(Picture picture) {
    keep(picture.address(), PICTURE, same(picture).orElseThrow());
  }

  /** Writes a picture. */
  Picture draw(Picture picture, Studio studio) {
    byte[] png = studio.draw(picture.subject());
    write(picture.address(), PICTURE, png, picture.fingerprint());
    return picture;
  }

  private void keep(String address, String owner, BakeState.Page page) {
    output.keep(address, owner);
    pages.put(SiteOutput.name(address), page);
  }

  private void write(String address, String owner, byte[] bytes, long fingerprint) {
    output.write(address, owner, bytes);
    pages.put(SiteOutput.name(address), new BakeState.Page(bytes.length, fingerprint, true));
  }

  /** Says, before any page is rendered, that the site has pictures. */
  void withPictures() {
    pictured = true;
  }

  /** Says that the site has no pictures although it should. */
  void withoutPictures(String reason) {
    remark = "no pictures for sharing were drawn: " + reason;
  }

  /** True if pages may name pictures. */
  boolean isPictured() {
    return pictured;
  }

  /** What whoever builds the site should know, in a line. */
  Optional<String> remark() {
    return Optional.of(remark).filter(text -> !text.isEmpty());
  }
}
