package dailypapers.bake;

import dailypapers.site.Entry;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** An entry of the archive as templates see it. */
final class EntryModel extends QuickModel<Entry> {

  EntryModel(Entry entry, SiteObjectWrapper wrapper) {
    super(entry, wrapper);
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return switch (name) {
      case "paper" -> new PaperModel(value.paper(), wrapper);
      case "tags" -> wrapper.wrap(value.tags());
      case "tldr" -> new SimpleScalar(value.tldr());
      case "summaryHtml" -> new SimpleScalar(value.summaryHtml());
      default -> reflected(name);
    };
  }
}
