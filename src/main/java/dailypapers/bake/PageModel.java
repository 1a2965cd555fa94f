package dailypapers.bake;

import freemarker.template.TemplateException;
import java.io.IOException;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/** What a template sees of one page; it notices when the template looks at the whole archive. */
final class PageModel extends DocumentModel {
  private static final long serialVersionUID = 1;

  /** The name under which templates find the archive. */
  static final String ARCHIVE = "archive";

  private boolean ofArchive;
  private long fingerprint;

  @Override
  public @Nullable Object get(@Nullable Object key) {
    ofArchive |= ARCHIVE.equals(key);
    return super.get(key);
  }

  /** Renders a part of the page; true if that part asks for the archive. */
  boolean asksForArchive(Part part) throws TemplateException, IOException {
    boolean before = ofArchive;
    ofArchive = false;
    part.render();
    boolean asks = ofArchive;
    ofArchive |= before;
    return asks;
  }

  /** Says that a part of the page, rendered for another one, asked for the archive or did not. */
  void asks(boolean forArchive) {
    ofArchive |= forArchive;
  }

  /** A part of a page. */
  interface Part {
    void render() throws TemplateException, IOException;
  }

  /** Says of what it is made beside what changes with its paper, edition, month or tag. */
  void setFingerprint(long ofIngredients) {
    fingerprint = ofIngredients;
  }

  long fingerprint() {
    return fingerprint;
  }

  /** True once the template has asked for the archive: the page changes whenever any paper does. */
  boolean isOfArchive() {
    return ofArchive;
  }
}
