package dailypapers.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/**
 * FreeMarker's HTML, escaped straight into the page's bytes: the same output, without a text
 * between.
 */
final class QuickHtmlFormat extends HTMLOutputFormat {
  /** Markup of this format; FreeMarker asks each for its format. */
  private static final class Markup extends TemplateHTMLOutputModel {
    private final QuickHtmlFormat format;

    Markup(QuickHtmlFormat format, String text, String markup) {
      super(text, markup);
      this.format = format;
    }

    @Override
    public HTMLOutputFormat getOutputFormat() {
      return format;
    }
  }

  @Override
  public void output(String text, Writer out) throws IOException, TemplateModelException {
    if (out instanceof Utf8Writer page) {
      page.writeEscaped(text);
    } else {
      super.output(text, out);
    }
  }

  @Override
  protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(String text, String markup) {
    return new Markup(this, text, markup);
  }
}
