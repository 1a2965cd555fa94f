package dailypapers.bake;

import dailypapers.site.Permalinks;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** The addresses of the site as templates see them. */
final class PermalinksModel extends QuickModel<Permalinks> {
  private static final String ABSOLUTE = "absolute";
  private static final String PATH = "path";

  PermalinksModel(Permalinks links, SiteObjectWrapper wrapper) {
    super(links, wrapper);
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return switch (name) {
      case ABSOLUTE -> ofText(name, value::absolute);
      case PATH -> ofText(name, value::path);
      default -> reflected(name);
    };
  }

  @Override
  public @Nullable TemplateModel getBeforeMethodCall(String name)
      throws TemplateModelException, ShouldNotBeGetAsMethodException {
    return name.equals(ABSOLUTE) || name.equals(PATH) ? get(name) : super.getBeforeMethodCall(name);
  }
}
