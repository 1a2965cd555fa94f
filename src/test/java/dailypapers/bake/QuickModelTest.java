package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.config.Site;
import dailypapers.export.FeedItems;
import dailypapers.site.Archive;
import dailypapers.site.Entry;
import dailypapers.site.Permalinks;
import dailypapers.testing.Entries;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What templates get without reflection")
class QuickModelTest {
  private static final List<Entry> ENTRIES =
      List.of(
          Entries.entry("2406.18790", "2024-06-28", 5, "agents"),
          Entries.entry("2406.18791", "2024-06-27", 7, "agents"));
  private static final Archive ARCHIVE = Archive.of(ENTRIES);
  private static final Permalinks LINKS = new Permalinks(URI.create("https://example.org/papers/"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "page.name",
        "page.address",
        "page.path",
        "page.url",
        "page.image!'none'",
        "pictured.image",
        "edition.date",
        "edition.entries?size",
        "edition.earlier",
        "edition.later!'none'",
        "edition.month",
        "edition.month()",
        "edition.nothing!'none'",
        "tagPage.tag.slug",
        "tagPage.entries?size",
        "tagPage.since()",
        "tagPage.companions(3)?size",
        "archive.editions?size",
        "archive.tags?size",
        "archive.newest.date",
        "archive.entries()?size",
        "archive.months?size",
        "archive.recent(1)?size",
        "site.title",
        "site.url",
        "site.language",
        "site.basePath()",
        "links.absolute('/about/')",
        "links.path('/about/')",
        "links.base()",
        "links.tag(tagPage.tag)",
        "links.absolute(edition.date)",
        "links.root",
        "tagPage.tag.label('ko')",
        "tagPage.tag.labels.ko",
        "feeds.weeksId()",
        "feeds.recent(edition.entries)?size"
      })
  @DisplayName("is what FreeMarker finds by itself")
  void sameAsReflected(String expression) throws Exception {
    assertThat(shown("${" + expression + "}", new SiteObjectWrapper()))
        .isNotEmpty()
        .isEqualTo(shown("${" + expression + "}", reflecting()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"links.absolute('/about/')", "links.path('/about/')", "tagPage.tag.label('ko')"})
  @DisplayName("is a method in an assignment too, which FreeMarker asks for otherwise")
  void methodOfAnAssignment(String expression) throws Exception {
    String template = "<#assign text = " + expression + ">${text}";

    assertThat(shown(template, new SiteObjectWrapper()))
        .isNotEmpty()
        .isEqualTo(shown(template, reflecting()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"links.absolute()", "links.nothing('a')"})
  @DisplayName("is refused where FreeMarker refuses it")
  void refused(String expression) throws IOException {
    assertThat(fails(expression, new SiteObjectWrapper())).isTrue();
    assertThat(fails(expression, reflecting())).isTrue();
  }

  private static boolean fails(String expression, ObjectWrapper wrapper) throws IOException {
    try {
      shown("${" + expression + "}", wrapper);
      return false;
    } catch (TemplateException e) {
      return true;
    }
  }

  private static String shown(String template, ObjectWrapper wrapper)
      throws TemplateException, IOException {
    Configuration freemarker = new Configuration(Configuration.VERSION_2_3_35);
    freemarker.setObjectWrapper(wrapper);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    StringWriter out = new StringWriter();
    new Template("shown", template, freemarker).process(model(), out);
    return out.toString();
  }

  private static Map<String, Object> model() {
    return Map.of(
        "page", page(Optional.empty()),
        "pictured", page(Optional.of("https://example.org/papers/images/site.png")),
        "edition", ARCHIVE.editions().get(0),
        "tagPage", ARCHIVE.tags().get(0),
        "archive", ARCHIVE,
        "site", site(),
        "links", LINKS,
        "feeds", new FeedItems(LINKS, 7));
  }

  private static PageInfo page(Optional<String> image) {
    return new PageInfo(
        "about", "/about/", "/papers/about/", "https://example.org/papers/about/", image);
  }

  private static Site site() {
    return new Site(
        "Daily Papers",
        "The papers of each day",
        "https://example.org/papers/",
        "ko",
        ZoneId.of("Asia/Seoul"),
        Optional.empty(),
        "main",
        true,
        Map.of(),
        false);
  }

  /** FreeMarker alone, of which only an empty {@link Optional} must be made a missing value. */
  private static ObjectWrapper reflecting() {
    return new DefaultObjectWrapper(Configuration.VERSION_2_3_35) {
      @Override
      public TemplateModel wrap(Object value) throws TemplateModelException {
        return super.wrap(value instanceof Optional<?> optional ? optional.orElse(null) : value);
      }
    };
  }
}
