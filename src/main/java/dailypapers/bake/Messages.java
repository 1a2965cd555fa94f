package dailypapers.bake;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The interface's words in the site's language, from {@code messages_<language>.properties} beside
 * the templates.
 *
 * <p>In a template: <code>${m("edition.count", 7)}</code> is the text of a key ({@link
 * MessageFormat} patterns), and <code>
 * ${m.date(edition.date)}</code> a date in the pattern that the key {@code format.date} gives
 * ({@link DateTimeFormatter}). A second language is a second file.
 */
final class Messages implements TemplateMethodModelEx, TemplateHashModel {
  private final Path file;
  private final Locale locale;
  private final Map<String, String> patterns;
  private final Map<String, DateTimeFormatter> formats;
  private final Map<String, String> plain = new ConcurrentHashMap<>();

  private Messages(Path file, Locale locale, Map<String, String> patterns) {
    this.file = file;
    this.locale = locale;
    this.patterns = patterns;
    this.formats =
        patterns.keySet().stream()
            .filter(key -> key.startsWith("format."))
            .collect(
                Collectors.toMap(
                    key -> camelCase(key.substring("format.".length())), this::format));
  }

  /**
   * Reads the words of a language.
   *
   * @throws DailyPapersException kind {@code TEMPLATE} if there is no such file or it cannot be
   *     read
   */
  static Messages read(Path templates, String language) {
    Path file = templates.resolve("messages_" + language + ".properties");
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new DailyPapersException(
          ExitCode.TEMPLATE,
          "no interface texts for the language \"" + language + "\"",
          file.toString(),
          "copy messages_en.properties to this name and translate it, or set site.language to ko or en",
          e);
    }
    Map<String, String> patterns =
        properties.stringPropertyNames().stream()
            .collect(Collectors.toMap(key -> key, properties::getProperty));
    return new Messages(file, Locale.forLanguageTag(language), patterns);
  }

  /** The text of a key, with arguments put in; one without arguments is made once. */
  String text(String key, Object... arguments) {
    return arguments.length > 0 ? made(key, arguments) : plain.computeIfAbsent(key, this::made);
  }

  private String made(String key, Object... arguments) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw wrong("there is no text for the key \"" + key + "\"", "add a line \"" + key + " = …\"");
    }
    try {
      return new MessageFormat(pattern, locale).format(arguments);
    } catch (IllegalArgumentException e) {
      throw wrong(
          "the text of \"" + key + "\" is not a message pattern: " + e.getMessage(),
          "write a lone { as '{'");
    }
  }

  /** A date in the pattern of {@code format.date}. */
  String date(LocalDate date) {
    DateTimeFormatter formatter = formats.get("date");
    if (formatter == null) {
      throw wrong("there is no date format \"date\"", "add a line \"format.date = …\"");
    }
    return formatter.format(date);
  }

  @Override
  @SuppressWarnings("rawtypes") // FreeMarker's signature
  public Object exec(List arguments) throws TemplateModelException {
    List<Object> values = new ArrayList<>();
    for (Object argument : arguments) {
      values.add(DeepUnwrap.unwrap((TemplateModel) argument));
    }
    return new SimpleScalar(
        text(String.valueOf(values.get(0)), values.subList(1, values.size()).toArray()));
  }

  @Override
  public TemplateModel get(String name) throws TemplateModelException {
    DateTimeFormatter formatter = formats.get(name);
    if (formatter == null) {
      throw wrong(
          "there is no date format \"" + name + "\"", "add a line \"format." + name + " = …\"");
    }
    TemplateMethodModelEx method =
        arguments ->
            new SimpleScalar(
                formatter.format(
                    (TemporalAccessor) DeepUnwrap.unwrap((TemplateModel) arguments.get(0))));
    return method;
  }

  @Override
  public boolean isEmpty() {
    return patterns.isEmpty();
  }

  private DateTimeFormatter format(String key) {
    try {
      return DateTimeFormatter.ofPattern(patterns.get(key), locale);
    } catch (IllegalArgumentException e) {
      throw wrong(
          "the text of \"" + key + "\" is not a date pattern: " + e.getMessage(),
          "use java.time patterns such as yyyy-MM-dd");
    }
  }

  private DailyPapersException wrong(String problem, String hint) {
    return new DailyPapersException(ExitCode.TEMPLATE, problem, file.toString(), hint);
  }

  private static String camelCase(String name) {
    StringBuilder camel = new StringBuilder();
    boolean upper = false;
    for (char c : name.toCharArray()) {
      camel.append(upper ? Character.toUpperCase(c) : c);
      upper = c == '-';
      if (upper) {
        camel.setLength(camel.length() - 1);
      }
    }
    return camel.toString();
  }
}
