package dailypapers.config;

import dailypapers.error.ExitCode;
import dailypapers.yaml.MappingReader;
import dailypapers.yaml.NearestKey;
import dailypapers.yaml.TextFile;
import dailypapers.yaml.YamlOrigin;
import dailypapers.yaml.YamlReader;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code site.yml}: which keys there are, what they must be, what holds without them. */
final class ConfigReader {
  private static final String DEFAULT_LANGUAGE = "ko";
  private static final String LANGUAGE_SHAPE = "a language code such as ko or en";
  private static final String BUILT_IN_PAGES = "built-in-pages";
  private static final String DEFAULT_BRANCH = "main";
  private static final int DEFAULT_MIN_CLAIMS = 2;
  private static final List<String> SECTIONS =
      List.of("whats-new", "technical-details", "performance-highlights");

  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final Pattern TRUTH = Pattern.compile("true|false");
  private static final Pattern BRANCH = Pattern.compile("(?![-/.])[A-Za-z0-9._/-]+(?<![/.])");
  private static final Pattern REPOSITORY =
      Pattern.compile("https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)+");
  private static final Pattern ONE_LINE = Pattern.compile("\\P{Cntrl}+");
  private static final String TEMPLATE_SHAPE = "a file of the folder templates, ending with .ftl";
  private static final String PAGE_PATH_SHAPE =
      "an address within the site that begins with a slash, such as /papers.json";
  private static final Pattern TEMPLATE =
      Pattern.compile("(?!.*\\.\\.)[A-Za-z0-9_][A-Za-z0-9._/-]*\\.ftl");
  private static final Pattern PAGE_PATH = Pattern.compile("(?!.*\\.\\.)/[A-Za-z0-9._~{}/-]*");

  private ConfigReader() {}

  static SiteConfig read(Path file) {
    YamlOrigin origin = YamlOrigin.of(ExitCode.CONFIG, file);
    String text =
        TextFile.read(
            file, origin, "run the command where site.yml lies, or write one: README.md has one");
    MappingReader root = new MappingReader(YamlReader.read(text, 1, origin), origin);
    Path base = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
    SiteConfig config =
        new SiteConfig(
            site(root.requiredMapping("site")),
            SourceReader.source(root.mappingOrEmpty("source"), base),
            summary(root.mappingOrEmpty("summary"), base),
            check(root.mappingOrEmpty("check")),
            named(root.mappingOrEmpty("tags"), ConfigReader::tag),
            builtInPages(root),
            named(root.mappingOrEmpty("pages"), ConfigReader::page));
    root.finish();
    return config;
  }

  private static Site site(MappingReader block) {
    String language =
        block.value("language", LANGUAGE_SHAPE, matching(LANGUAGE)).orElse(DEFAULT_LANGUAGE);
    Site site =
        new Site(
            block.text("title"),
            block.text("description"),
            block.required("url", SiteUrl.SHAPE, SiteUrl::of),
            language,
            block
                .value("timezone", "a time zone such as Asia/Seoul or UTC", ZoneId::of)
                .orElse(ZoneOffset.UTC),
            repository(block),
            block
                .value("branch", "the name of a branch such as main", matching(BRANCH))
                .orElse(DEFAULT_BRANCH),
            block
                .value("images", "true or false", matching(TRUTH))
                .map("true"::equals)
                .orElse(true),
            languages(block.mappingOrEmpty("languages"), language),
            block.flag("offline"));
    block.finish();
    return site;
  }

  /** The other languages: this site's own is where it is. */
  private static Map<String, String> languages(MappingReader block, String own) {
    Map<String, String> languages = new LinkedHashMap<>();
    for (String language : block.keys()) {
      if (!LANGUAGE.matcher(language).matches()) {
        throw block.fault(
            language, "not a language: " + YamlOrigin.quoted(language), "it is " + LANGUAGE_SHAPE);
      }
      if (language.equals(own)) {
        throw block.fault(
            language,
            "the site itself is in the language " + YamlOrigin.quoted(language),
            "delete the line: the block lists where the other languages are");
      }
      languages.put(language, block.required(language, SiteUrl.SHAPE, SiteUrl::of));
    }
    block.finish();
    return languages;
  }

  private static Optional<String> repository(MappingReader block) {
    return block.value(
        "repository",
        "an https address such as https://github.com/owner/name",
        text -> matching(REPOSITORY).apply(text.replaceFirst("/$", "")));
  }

  private static SummarySettings summary(MappingReader block, Path base) {
    SummarySettings.Use[] uses = SummarySettings.Use.values();
    SummarySettings.Use use =
        block.value("use", oneOf(uses), word(uses)).orElse(SummarySettings.Use.EXTRACT);
    MappingReader inner = block.mappingOrEmpty("headings");
    Map<String, String> headings = new LinkedHashMap<>();
    for (String section : SECTIONS) {
      inner
          .value(section, "one line of text", matching(ONE_LINE))
          .ifPresent(heading -> headings.put(section, heading));
    }
    inner.finish();
    SummarySettings.Text[] texts = SummarySettings.Text.values();
    SummarySettings summary =
        new SummarySettings(
            use,
            block.value("text", oneOf(texts), word(texts)).orElse(SummarySettings.Text.FULL),
            headings,
            ModelReader.glossary(block.mappingOrEmpty("glossary")),
            ModelReader.model(block.mappingOrEmpty("model"), base),
            block.mapping("judge").map(ModelReader::judge));
    block.finish();
    return summary;
  }

  private static CheckSettings check(MappingReader block) {
    CheckSettings check =
        new CheckSettings(block.integer("min-claims", 1).orElse(DEFAULT_MIN_CLAIMS));
    block.finish();
    return check;
  }

  private static TagSettings tag(String slug, MappingReader block) {
    Map<String, String> labels = byLanguage(block);
    MappingReader inner = block.mappingOrEmpty("description");
    Map<String, String> descriptions = byLanguage(inner);
    inner.finish();
    TagSettings tag = new TagSettings(slug, labels, block.list("synonyms"), descriptions);
    block.finish();
    return tag;
  }

  private static Map<String, String> byLanguage(MappingReader block) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String key : block.keys()) {
      if (LANGUAGE.matcher(key).matches()) {
        texts.put(key, block.text(key));
      }
    }
    return texts;
  }

  private static List<String> builtInPages(MappingReader root) {
    List<String> names = root.optionalList(BUILT_IN_PAGES).orElse(PageSettings.BUILT_IN);
    for (String name : names) {
      if (!PageSettings.BUILT_IN.contains(name)) {
        throw root.fault(
            BUILT_IN_PAGES,
            "unknown page " + YamlOrigin.quoted(name),
            NearestKey.of(name, PageSettings.BUILT_IN)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("the pages are " + String.join(", ", PageSettings.BUILT_IN)));
      }
    }
    return names;
  }

  private static PageSettings page(String name, MappingReader block) {
    PageSettings.Each[] each = PageSettings.Each.values();
    PageSettings page =
        new PageSettings(
            name,
            block.required("for", oneOf(each), word(each)),
            block.required("template", TEMPLATE_SHAPE, matching(TEMPLATE)),
            block.required("path", PAGE_PATH_SHAPE, matching(PAGE_PATH)));
    block.finish();
    return page;
  }

  /** The blocks of a block whose keys are names. */
  private static <T> List<T> named(MappingReader outer, NamedReader<T> reader) {
    List<T> items = new ArrayList<>();
    for (String name : outer.keys()) {
      if (!SLUG.matcher(name).matches()) {
        throw outer.fault(
            name,
            "not a name: " + YamlOrigin.quoted(name),
            "use lower-case letters a to z, digits and single hyphens");
      }
      items.add(reader.read(name, outer.requiredMapping(name)));
    }
    return items;
  }

  private interface NamedReader<T> {
    T read(String name, MappingReader block);
  }

  private static Function<String, String> matching(Pattern pattern) {
    return text -> {
      if (!pattern.matcher(text).matches()) {
        throw new IllegalArgumentException(text);
      }
      return text;
    };
  }

  private static <E extends Enum<E>> Function<String, E> word(E[] values) {
    return text ->
        Arrays.stream(values)
            .filter(value -> word(value).equals(text))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(text));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String oneOf(Enum<?>[] values) {
    return "one of "
        + Arrays.stream(values).map(ConfigReader::word).collect(Collectors.joining(", "));
  }
}
