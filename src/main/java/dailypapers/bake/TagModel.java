package dailypapers.bake;

import dailypapers.paper.Tag;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** A tag as templates see it. */
final class TagModel extends QuickModel<Tag> {
  private static final String LABEL = "label";

  TagModel(Tag tag, SiteObjectWrapper wrapper) {
    super(tag, wrapper);
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return switch (name) {
      case "slug" -> new SimpleScalar(value.slug());
      case LABEL -> ofText(LABEL, value::label);
      default -> reflected(name);
    };
  }

  @Override
  public @Nullable TemplateModel getBeforeMethodCall(String name)
      throws TemplateModelException, ShouldNotBeGetAsMethodException {
    return name.equals(LABEL) ? get(name) : super.getBeforeMethodCall(name);
  }
}
