package dailypapers.bake;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows Java values to templates: records by their components, an empty {@link Optional} as a
 * missing value.
 */
final class SiteObjectWrapper extends DefaultObjectWrapper {
  SiteObjectWrapper() {
    super(Configuration.VERSION_2_3_35);
    setIterableSupport(true);
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return super.wrap(value instanceof Optional<?> optional ? optional.orElse(null) : value);
  }
}
