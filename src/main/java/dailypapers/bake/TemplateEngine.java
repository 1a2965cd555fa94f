package dailypapers.bake;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.model.TemplateModel;

/**
 * Renders with one FreeMarker configuration for the whole bake. An error in a template ends the
 * bake with the template's name and line; nothing of it ever reaches a page.
 */
final class TemplateEngine {
  static {
    // What FreeMarker logs goes where JBake's goes, and Java's own logging need not wake.
    System.setProperty(Logger.SYSTEM_PROPERTY_NAME_LOGGER_LIBRARY, Logger.LIBRARY_NAME_SLF4J);
  }

  private final JBakeConfiguration config;
  private final Configuration freemarker;

  TemplateEngine(JBakeConfiguration config, Configuration freemarker) {
    this.config = config;
    this.freemarker = freemarker;
  }

  void renderDocument(TemplateModel model, String templateName, Writer writer) {
    try {
      Template template = freemarker.getTemplate(templateName);
      template.process(model.getContent(), writer);
    } catch (TemplateNotFoundException e) {
      throw new DailyPapersException(
          ExitCode.TEMPLATE,
          "there is no template \"" + templateName + "\"",
          new File(config.getTemplateFolder(), templateName).getPath(),
          "restore it, or mend the name under pages in site.yml",
          e);
    } catch (ParseException e) {
      throw wrong(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage(), e);
    } catch (TemplateException e) {
      if (e.getCause() instanceof DailyPapersException known) {
        throw known;
      }
      String name = e.getTemplateSourceName() == null ? templateName : e.getTemplateSourceName();
      int line = e.getLineNumber() == null ? 1 : e.getLineNumber();
      throw wrong(name, line, e.getMessageWithoutStackTop(), e);
    } catch (IOException e) {
      throw new DailyPapersException(
          ExitCode.FILES,
          "the template cannot be read (" + e.getClass().getSimpleName() + ")",
          new File(config.getTemplateFolder(), templateName).getPath(),
          "check that it is a file and that you may read it",
          e);
    }
  }

  private DailyPapersException wrong(String name, int line, String message, Exception cause) {
    String where = new File(config.getTemplateFolder(), name).getPath() + ":" + line;
    // FreeMarker explains at length below a line of dashes; what is wrong stands above it.
    String above = message.split("\n----", 2)[0].replaceAll("\\s+", " ").strip();
    return new DailyPapersException(
        ExitCode.TEMPLATE,
        "template error: " + above,
        where,
        "mend the template at this line",
        cause);
  }

  /**
   * One configuration for a whole bake, in which templates see what is shared. One at a time: while
   * FreeMarker's classes wake, no second thread shall wake them in another order.
   */
  static synchronized Configuration configuration(File templates, Map<String, Object> shared) {
    Configuration freemarker = new Configuration(Configuration.VERSION_2_3_35);
    freemarker.setObjectWrapper(new SiteObjectWrapper());
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setRegisteredCustomOutputFormats(List.of(new QuickHtmlFormat()));
    freemarker.setLocale(Locale.ROOT);
    freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
    freemarker.setNumberFormat("computer");
    freemarker.setBooleanFormat("c");
    freemarker.setLocalizedLookup(false);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    freemarker.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    try {
      freemarker.setTemplateLoader(new TemplateFiles(templates.toPath()));
      freemarker.setSharedVariables(shared);
    } catch (TemplateModelException e) {
      throw new DailyPapersException(
          ExitCode.TEMPLATE,
          "cannot read the templates: " + e.getMessage(),
          templates.getPath(),
          "check --templates",
          e);
    }
    return freemarker;
  }
}
