package dailypapers.bake;

import dailypapers.paper.ArxivId;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import org.jspecify.annotations.Nullable;

/** A value that stands in pages as its own text, such as a date or an id. */
final class TextModel extends QuickModel<Object> implements TemplateScalarModel {
  TextModel(Object value, SiteObjectWrapper wrapper) {
    super(value, wrapper);
  }

  @Override
  public String getAsString() {
    return value.toString();
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return value instanceof ArxivId id && name.equals("value")
        ? new SimpleScalar(id.value())
        : reflected(name);
  }
}
