package dailypapers.bake;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Paper;
import dailypapers.paper.Tag;
import dailypapers.site.Entry;
import dailypapers.site.Permalinks;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows Java values to templates: records by their components, an empty {@link Optional} as a
 * missing value. What every page asks for many times, such as entries and papers, answers without
 * reflection.
 */
final class SiteObjectWrapper extends DefaultObjectWrapper {
  SiteObjectWrapper() {
    super(Configuration.VERSION_2_3_35);
    setIterableSupport(true);
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Entry entry) {
      return new EntryModel(entry, this);
    }
    if (value instanceof Paper paper) {
      return new PaperModel(paper, this);
    }
    if (value instanceof Tag tag) {
      return new TagModel(tag, this);
    }
    if (value instanceof LocalDate || value instanceof ArxivId) {
      return new TextModel(value, this);
    }
    if (value instanceof Permalinks links) {
      return new PermalinksModel(links, this);
    }
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    return value != null && PartModel.shows(value) ? new PartModel(value, this) : reflected(value);
  }

  /** As FreeMarker itself shows a value. */
  @Nullable TemplateModel reflected(@Nullable Object value) throws TemplateModelException {
    return super.wrap(value);
  }
}
