package dailypapers.bake;

import dailypapers.paper.Paper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** A paper as templates see it. */
final class PaperModel extends QuickModel {
  private final Paper paper;

  PaperModel(Paper paper, SiteObjectWrapper wrapper) {
    super(paper, wrapper);
    this.paper = paper;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return switch (name) {
      case "id" -> wrapper.wrap(paper.id());
      case "date" -> wrapper.wrap(paper.date());
      case "title" -> new SimpleScalar(paper.title());
      case "authors" -> wrapper.wrap(paper.authors());
      case "abstractText" -> new SimpleScalar(paper.abstractText());
      case "votes" -> wrapper.wrap(paper.votes());
      default -> reflected(name);
    };
  }
}
