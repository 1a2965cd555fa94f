package dailypapers.bake;

import org.jbake.model.DocumentModel;
import org.jspecify.annotations.Nullable;

/** What a template sees of one page; it notices when the template looks at the whole archive. */
final class PageModel extends DocumentModel {
  private static final long serialVersionUID = 1;

  /** The name under which templates find the archive. */
  static final String ARCHIVE = "archive";

  private boolean ofArchive;

  @Override
  public @Nullable Object get(@Nullable Object key) {
    ofArchive |= ARCHIVE.equals(key);
    return super.get(key);
  }

  /** True once the template has asked for the archive: the page changes whenever any paper does. */
  boolean isOfArchive() {
    return ofArchive;
  }
}
