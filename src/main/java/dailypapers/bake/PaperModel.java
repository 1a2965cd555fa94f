package dailypapers.bake;

import dailypapers.paper.Paper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** A paper as templates see it. */
final class PaperModel extends QuickModel<Paper> {

  PaperModel(Paper paper, SiteObjectWrapper wrapper) {
    super(paper, wrapper);
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return switch (name) {
      case "id" -> wrapper.wrap(value.id());
      case "date" -> wrapper.wrap(value.date());
      case "title" -> new SimpleScalar(value.title());
      case "authors" -> wrapper.wrap(value.authors());
      case "abstractText" -> new SimpleScalar(value.abstractText());
      case "votes" -> wrapper.wrap(value.votes());
      default -> reflected(name);
    };
  }
}
