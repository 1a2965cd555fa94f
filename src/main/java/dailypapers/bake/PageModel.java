package dailypapers.bake;

import dailypapers.site.Beside;
import dailypapers.site.Lazy;
import freemarker.template.TemplateException;
import java.io.IOException;
import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees of one page; it notices when the template looks at the whole archive, or at
 * what stands {@link Beside} what the page is about.
 */
final class PageModel extends DocumentModel {
  private static final long serialVersionUID = 1;

  /** The name under which templates find the archive. */
  static final String ARCHIVE = "archive";

  /** The name under which the template of an edition finds the calendar of its month. */
  static final String CALENDAR = "calendar";

  /** The name under which the template of a paper finds its {@link NameLinks}. */
  static final String PEOPLE = "people";

  private boolean ofArchive;
  private long shown;
  private long beside;

  @Override
  public @Nullable Object get(@Nullable Object key) {
    ofArchive |= ARCHIVE.equals(key);
    Object value = super.get(key);
    if (value instanceof Lazy<?> lazy && lazy.get() instanceof Beside asked) {
      beside = asked.fingerprint();
      return asked;
    }
    return value;
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

  /** True once the template has asked for the archive: the page changes whenever any paper does. */
  boolean isOfArchive() {
    return ofArchive;
  }

  /** Says what the page shows in any case beside what it is about, by a fingerprint. */
  void shows(long fingerprint) {
    shown = fingerprint;
  }

  /** Of what it shows in any case, and of what stands beside once the template has asked for it. */
  long fingerprint() {
    return shown + beside;
  }
}
