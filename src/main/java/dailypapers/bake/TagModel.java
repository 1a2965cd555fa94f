package dailypapers.bake;

import dailypapers.paper.Tag;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tag as templates see it. */
final class TagModel extends QuickModel {
  private static final String LABEL = "label";

  private final Tag tag;

  TagModel(Tag tag, SiteObjectWrapper wrapper) {
    super(tag, wrapper);
    this.tag = tag;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return name.equals("slug") ? new SimpleScalar(tag.slug()) : reflected(name);
  }

  @Override
  public @Nullable TemplateModel getBeforeMethodCall(String name)
      throws TemplateModelException, ShouldNotBeGetAsMethodException {
    if (!name.equals(LABEL)) {
      return super.getBeforeMethodCall(name);
    }
    TemplateMethodModelEx label =
        arguments ->
            arguments.size() == 1 && arguments.get(0) instanceof SimpleScalar language
                ? new SimpleScalar(tag.label(language.getAsString()))
                : ((TemplateMethodModelEx) Objects.requireNonNull(reflected(LABEL)))
                    .exec(arguments);
    return label;
  }
}
