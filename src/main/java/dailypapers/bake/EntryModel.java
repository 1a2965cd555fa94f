package dailypapers.bake;

import dailypapers.site.Entry;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/** An entry of the archive as templates see it. */
final class EntryModel extends QuickModel {
  private final Entry entry;

  EntryModel(Entry entry, SiteObjectWrapper wrapper) {
    super(entry, wrapper);
    this.entry = entry;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return switch (name) {
      case "paper" -> new PaperModel(entry.paper(), wrapper);
      case "tags" -> wrapper.wrap(entry.tags());
      case "tldr" -> new SimpleScalar(entry.tldr());
      case "summaryHtml" -> new SimpleScalar(entry.summaryHtml());
      default -> reflected(name);
    };
  }
}
