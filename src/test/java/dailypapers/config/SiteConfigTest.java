package dailypapers.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.site.PageSpec;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("site.yml")
class SiteConfigTest {
  private static final String LEAST =
      """
      site:
        title: "Papers"
        description: "A test."
        url: https://example.org/papers
      """;

  @TempDir Path folder;

  @Test
  @DisplayName("needs a title, a description and an address; the rest has defaults")
  void hasDefaults() {
    assertThat(read(LEAST))
        .isEqualTo(
            new SiteConfig(
                new Site(
                    "Papers",
                    "A test.",
                    "https://example.org/papers/",
                    "ko",
                    ZoneOffset.UTC,
                    Optional.empty(),
                    "main",
                    true,
                    Map.of(),
                    false),
                new Source(
                    Source.Use.HUGGINGFACE,
                    Optional.empty(),
                    URI.create("https://huggingface.co/"),
                    Optional.empty(),
                    3,
                    Set.of()),
                new SummarySettings(
                    SummarySettings.Use.EXTRACT,
                    SummarySettings.Text.FULL,
                    Map.of(),
                    Map.of(),
                    new ModelSettings(
                        "gpt-4o-mini",
                        URI.create("https://api.openai.com/v1"),
                        Duration.ofSeconds(120),
                        8,
                        Optional.empty(),
                        Optional.empty(),
                        16_000,
                        3_000,
                        new ModelSettings.Budget(Optional.empty(), Optional.empty()),
                        Map.of(),
                        folder.resolve(".cache")),
                    Optional.empty()),
                new CheckSettings(2),
                List.of(),
                PageSettings.BUILT_IN,
                List.of()));
  }

  @Test
  @DisplayName("says everything else in its blocks")
  void readsEverything() {
    SiteConfig config =
        read(
            LEAST
                + """
                  language: ja
                  timezone: Asia/Seoul
                  repository: https://github.com/owner/name/
                  branch: release/1.0
                  images: false
                source:
                  use: dir:answers/hf
                  url: http://127.0.0.1:9000/mirror
                  contact: "someone@example.org"
                  look-back: 7
                  skip: ["2406.18790", "2406.08479v2"]
                summary:
                  use: recorded
                  headings: {whats-new: 新しい点, technical-details: 技術}
                check:
                  min-claims: 3
                tags:
                  no: { ko: "부정", en: "No", synonyms: ["no", "RL"] }
                  2d-vision: {}
                built-in-pages: [home, "404"]
                pages:
                  papers-json: { for: site, template: papers.json.ftl, path: "/papers.json" }
                  bib: { for: paper, template: extra/bib.ftl, path: "/papers/{id}/cite.bib" }
                """);
    assertThat(config.site().language()).isEqualTo("ja");
    assertThat(config.site().timezone()).isEqualTo(ZoneId.of("Asia/Seoul"));
    assertThat(config.site().repository()).hasValue("https://github.com/owner/name");
    assertThat(config.site().branch()).isEqualTo("release/1.0");
    assertThat(config.site().images()).isFalse();
    assertThat(config.source())
        .isEqualTo(
            new Source(
                Source.Use.FOLDER,
                Optional.of(folder.resolve("answers/hf")),
                URI.create("http://127.0.0.1:9000/mirror/"),
                Optional.of("someone@example.org"),
                7,
                Set.of("2406.18790", "2406.08479")));
    assertThat(config.summary().use()).isEqualTo(SummarySettings.Use.RECORDED);
    assertThat(config.summary().headings())
        .isEqualTo(Map.of("whats-new", "新しい点", "technical-details", "技術"));
    assertThat(config.check().minClaims()).isEqualTo(3);
    assertThat(config.tags())
        .containsExactly(
            new TagSettings("no", Map.of("ko", "부정", "en", "No"), List.of("no", "RL"), Map.of()),
            new TagSettings("2d-vision", Map.of(), List.of(), Map.of()));
    assertThat(config.builtInPages()).containsExactly("home", "404");
    assertThat(config.pages())
        .containsExactly(
            new PageSettings(
                "papers-json", PageSettings.Each.SITE, "papers.json.ftl", "/papers.json"),
            new PageSettings(
                "bib", PageSettings.Each.PAPER, "extra/bib.ftl", "/papers/{id}/cite.bib"));
    assertThat(PageSettings.Each.EDITION.slug()).isEqualTo("edition");
  }

  @ParameterizedTest
  @DisplayName("takes an address with or without its slash, and knows its path")
  @CsvSource({
    "https://example.org, https://example.org/, /",
    "https://example.org/, https://example.org/, /",
    "https://example.github.io/daily-papers, https://example.github.io/daily-papers/, /daily-papers/",
    "http://localhost:8820/a/b/, http://localhost:8820/a/b/, /a/b/",
    "http://127.0.0.1:8820, http://127.0.0.1:8820/, /",
    "http://[::1]:8820, http://[::1]:8820/, /",
  })
  void readsAddresses(String typed, String url, String basePath) {
    Site site = read(LEAST).withUrl(typed).site();
    assertThat(site.url()).isEqualTo(url);
    assertThat(site.basePath()).isEqualTo(basePath);
    assertThat(site.title()).isEqualTo("Papers");
  }

  @ParameterizedTest
  @DisplayName("refuses an address at which no site can stand")
  @ValueSource(
      strings = {
        "http://example.org/",
        "example.org",
        "/papers/",
        "https://",
        "https:///x/",
        "ftp://a/",
        "https://a/?q",
        "https://a/#f",
        "https://me@a/",
        "https://a//b/",
        "https://a/../b/",
        "https://a/./",
        "https://a/ b/",
        "javascript:alert(1)",
        "https://a/\"x/",
        ""
      })
  void refusesAddresses(String typed) {
    DailyPapersException fault =
        catchThrowableOfType(DailyPapersException.class, () -> read(LEAST).withUrl(typed));
    assertThat(fault.kind()).isEqualTo(ExitCode.USAGE);
    assertThat(fault.problem()).isEqualTo("not an address for a site: \"" + typed + "\"");
    assertThat(fault.where()).isEqualTo("--base-url");
    assertThat(fault.hint()).startsWith("it must be an https address such as https://");
  }

  @Test
  @DisplayName("gives way to another source on the command line")
  void takesOtherSource() {
    SiteConfig config = read(LEAST + "source: {contact: me, skip: [2406.18790]}\n");
    assertThat(config.withSource("sample").source())
        .isEqualTo(
            new Source(
                Source.Use.SAMPLE,
                Optional.empty(),
                URI.create("https://huggingface.co/"),
                Optional.of("me"),
                3,
                Set.of("2406.18790")));
    assertThat(config.withSource("dir:a/../b").source().folder()).hasValue(Path.of("b"));
    DailyPapersException fault =
        catchThrowableOfType(DailyPapersException.class, () -> config.withSource("dir:"));
    assertThat(fault.problem()).isEqualTo("not a source: \"dir:\"");
    assertThat(fault.where()).isEqualTo("--source");
    assertThat(fault.hint()).startsWith("it must be huggingface, sample or dir:");
  }

  @Test
  @DisplayName("that is missing is an error with a hint")
  void missesFile() {
    DailyPapersException fault =
        catchThrowableOfType(
            DailyPapersException.class, () -> SiteConfig.read(folder.resolve("site.yml")));
    assertThat(fault.kind()).isEqualTo(ExitCode.CONFIG);
    assertThat(fault.problem()).isEqualTo("there is no such file");
    assertThat(fault.where()).endsWith("/site.yml");
    assertThat(fault.hint()).startsWith("run the command where site.yml lies");
  }

  @Test
  @DisplayName("without a required key names it")
  void namesMissing() {
    assertFault("", "site is missing", 1, "add a line that begins with site:");
    assertFault("site:\n", "site is empty", 1, "write something behind site:");
    assertFault(
        "site:\n  title: x\n",
        "site.description is missing",
        2,
        "add a line that begins with description:");
    assertFault(
        LEAST + "pages:\n  a: {for: site, template: a.ftl}\n",
        "pages.a.path is missing",
        6,
        "add a line that begins with path:");
  }

  @Test
  @DisplayName("says which model writes, from what, and what it may cost")
  void readsModel() {
    SummarySettings summary =
        read(LEAST
                + """
                  summary:
                    use: openai
                    text: abstract
                    glossary: { diffusion model: 확산 모델 }
                    model:
                      name: local-model
                      base-url: http://127.0.0.1:8000/v1
                      timeout: 30
                      concurrency: 2
                      requests-per-minute: 60
                      tokens-per-minute: 90000
                      text-tokens: 8000
                      answer-tokens: 1500
                      budget: { dollars: 1.50, tokens: 2000000 }
                      prices:
                        local-model: { input: 0.15, cached-input: 0.075, output: 0.6 }
                        other: { input: 1, output: 2 }
                        own-computer: { input: 0, output: 0 }
                      cache: kept
                  """)
            .summary();

    assertThat(summary.use()).isEqualTo(SummarySettings.Use.OPENAI);
    assertThat(summary.text()).isEqualTo(SummarySettings.Text.ABSTRACT);
    assertThat(summary.glossary()).isEqualTo(Map.of("diffusion model", "확산 모델"));
    assertThat(summary.model())
        .isEqualTo(
            new ModelSettings(
                "local-model",
                URI.create("http://127.0.0.1:8000/v1"),
                Duration.ofSeconds(30),
                2,
                Optional.of(60),
                Optional.of(90_000),
                8_000,
                1_500,
                new ModelSettings.Budget(
                    Optional.of(new BigDecimal("1.50")), Optional.of(2_000_000)),
                Map.of(
                    "local-model",
                    price("0.15", "0.075", "0.6"),
                    "other",
                    price("1", "1", "2"),
                    "own-computer",
                    price("0", "0", "0")),
                folder.resolve("kept")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "concurrency: 0",
        "concurrency: 65",
        "timeout: 3601",
        "timeout: soon",
        "base-url: ftp://a/v1",
        "base-url: nowhere",
        "budget: { dollars: -1 }",
        "budget: { euros: 1 }",
        "text-tokens: 499",
        "prices: { m: { input: 1 } }",
        "prices: { m: { input: free, output: 1 } }",
        "key: sk-1"
      })
  @DisplayName("refuses a model setting that cannot be meant, naming its line")
  void refusesModel(String setting) {
    DailyPapersException fault =
        catchThrowableOfType(
            DailyPapersException.class,
            () -> read(LEAST + "summary:\n  model:\n    " + setting + "\n"));

    assertThat(fault.kind()).isEqualTo(ExitCode.CONFIG);
    assertThat(fault.where()).endsWith(":" + (LEAST.lines().count() + 3));
  }

  @Test
  @DisplayName("says which model judges, at the writer's endpoint unless it has its own")
  void readsJudge() {
    String writer =
        LEAST + "summary:\n  model: { name: writer, base-url: http://127.0.0.1:8000/v1 }\n";

    SummarySettings here = read(writer + "  judge: { model: judge }\n").summary();
    assertThat(here.judgeModel())
        .contains(here.model().withName("judge"))
        .hasValueSatisfying(
            judge -> assertThat(judge.baseUrl()).hasToString("http://127.0.0.1:8000/v1"));

    SummarySettings there =
        read(writer + "  judge: { model: judge, base-url: https://judge.example.org/v1 }\n")
            .summary();
    assertThat(there.judge())
        .contains(
            new JudgeSettings("judge", Optional.of(URI.create("https://judge.example.org/v1"))));
    assertThat(read(writer).summary().judgeModel()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "base-url: https://a.example.org/v1",
        "{ model: j, base-url: nowhere }",
        "{ model: j, key: sk-1 }",
        "{}",
        "yes"
      })
  @DisplayName("refuses a judge without a model, or with what a judge has not")
  void refusesJudge(String judge) {
    DailyPapersException fault =
        catchThrowableOfType(
            DailyPapersException.class,
            () -> read(LEAST + "summary:\n  judge:\n    " + judge + "\n"));

    assertThat(fault.kind()).isEqualTo(ExitCode.CONFIG);
    assertThat(fault.problem()).contains("summary.judge");
  }

  private static ModelSettings.Price price(String input, String cached, String output) {
    return new ModelSettings.Price(
        new BigDecimal(input), new BigDecimal(cached), new BigDecimal(output));
  }

  @Test
  @DisplayName("with an unknown key names the line and the nearest known key")
  void namesUnknown() {
    assertFault(
        LEAST + "  langage: ko\n", "unknown key \"site.langage\"", 5, "did you mean \"language\"?");
    assertFault(LEAST + "tag: {}\n", "unknown key \"tag\"", 5, "did you mean \"tags\"?");
    assertFault(
        LEAST + "summary:\n  headings:\n    whatsnew: x\n",
        "unknown key \"summary.headings.whatsnew\"",
        7,
        "did you mean \"whats-new\"?");
    assertFault(
        LEAST + "tags:\n  a: {korean: x}\n",
        "unknown key \"tags.a.korean\"",
        6,
        "the keys here are description, synonyms");
  }

  @Test
  @DisplayName("says where the archive is in other languages, and whether it can be read offline")
  void otherLanguages() {
    Site site =
        read(LEAST + "  languages: { en: https://example.org/en, ja: https://example.org/ja/ }\n")
            .site();

    assertThat(site.languages())
        .isEqualTo(Map.of("en", "https://example.org/en/", "ja", "https://example.org/ja/"));
    assertThat(site.defaultLanguage()).isEqualTo("en");
    assertThat(read(LEAST + "  languages: { ja: https://a.example/ }\n").site().defaultLanguage())
        .isEqualTo("ja");
    assertThat(read(LEAST + "  offline: true\n").site().offline()).isTrue();
    assertFault(
        LEAST + "  languages: { ko: https://example.org/ko/ }\n",
        "the site itself is in the language \"ko\"",
        5,
        "delete the line: the block lists where the other languages are");
    assertFault(
        LEAST + "  languages: { EN: https://example.org/en/ }\n",
        "not a language: \"EN\"",
        5,
        "it is a language code such as ko or en");
    assertFault(
        LEAST + "  languages: { en: example.org }\n",
        "wrong value for site.languages.en: \"example.org\"",
        5,
        "site.languages.en must be " + SiteUrl.SHAPE);
  }

  @Test
  @DisplayName("leaves out built-in pages that a list does not name, and knows their names")
  void leavesOutPages() {
    assertThat(read(LEAST + "built-in-pages: [feed]\n").builtInPages()).containsExactly("feed");
    assertThat(read(LEAST + "built-in-pages: []\n").builtInPages()).isEmpty();
    assertThat(read(LEAST + "built-in-pages:\n").builtInPages()).isEqualTo(PageSettings.BUILT_IN);
    assertThat(PageSettings.BUILT_IN)
        .isEqualTo(PageSpec.BUILT_IN.stream().map(PageSpec::name).toList());
    assertFault(
        LEAST + "built-in-pages: [home, sitmap]\n",
        "unknown page \"sitmap\"",
        5,
        "did you mean \"sitemap\"?");
    assertFault(
        LEAST + "built-in-pages: [x]\n",
        "unknown page \"x\"",
        5,
        "the pages are " + String.join(", ", PageSettings.BUILT_IN));
  }

  @ParameterizedTest
  @DisplayName("with a wrong value names the line and what is allowed")
  @CsvSource(
      delimiter = '|',
      value = {
        "  language: korean | site.language | a language code such as ko or en",
        "  timezone: Seoul | site.timezone | a time zone such as Asia/Seoul or UTC",
        "  repository: git@github.com:a/b | site.repository | an https address such as https://github.com/owner/name",
        "  branch: ../x | site.branch | the name of a branch such as main",
        "source: {use: arxiv} | source.use | huggingface, sample or dir: with a folder, such as dir:answers",
        "source: {url: http://example.org} | source.url | an https address such as https://huggingface.co (http for localhost) without ? and #",
        "source: {url: file:///etc} | source.url | an https address such as https://huggingface.co (http for localhost) without ? and #",
        "source: {contact: 강} | source.contact | an e-mail address or a page, in ASCII",
        "source: {look-back: 61} | source.look-back | a whole number of days, 0 to 60",
        "source: {look-back: -1} | source.look-back | a whole number of days, 0 to 60",
        "source: {skip: [x]} | source.skip | a list, each item an arXiv id such as \"2406.18790\"",
        "summary: {use: gpt} | summary.use | one of extract, recorded, openai",
        "summary: {headings: {whats-new: \"a\\nb\"}} | summary.headings.whats-new | one line of text",
        "check: {min-claims: 0} | check.min-claims | a whole number, 1 or more",
        "pages: {a: {for: decade}} | pages.a.for | one of site, paper, edition, week, month, year, author, organization, tag",
        "pages: {a: {for: tag, template: ../a.ftl}} | pages.a.template | a file of the folder templates, ending with .ftl",
        "pages: {a: {for: tag, template: a.ftl, path: /../x}} | pages.a.path | an address within the site that begins with a slash, such as /papers.json",
      })
  void saysWrongValues(String line, String key, String allowed) {
    String indented = line.matches("(language|timezone|repository|branch).*") ? "  " + line : line;
    DailyPapersException fault =
        catchThrowableOfType(DailyPapersException.class, () -> read(LEAST + indented + "\n"));
    assertThat(fault.problem()).startsWith("wrong value for " + key + ": \"");
    assertThat(fault.where()).endsWith("/site.yml:5");
    assertThat(fault.hint()).isEqualTo(key + " must be " + allowed);
  }

  @ParameterizedTest
  @DisplayName("with a tag whose name cannot be an address is refused")
  @ValueSource(strings = {"RL", "a_b", "-a", "a-", "a--b", "강화", "\"a b\"", "\"../x\"", "\"\""})
  void refusesSlugs(String slug) {
    DailyPapersException fault =
        catchThrowableOfType(
            DailyPapersException.class, () -> read(LEAST + "tags:\n  " + slug + ": {ko: x}\n"));
    assertThat(fault.problem()).startsWith("not a name: \"");
    assertThat(fault.where()).endsWith("/site.yml:6");
    assertThat(fault.hint()).isEqualTo("use lower-case letters a to z, digits and single hyphens");
  }

  private void assertFault(String text, String problem, int line, String hint) {
    DailyPapersException fault = catchThrowableOfType(DailyPapersException.class, () -> read(text));
    assertThat(fault.kind()).isEqualTo(ExitCode.CONFIG);
    assertThat(fault.problem()).isEqualTo(problem);
    assertThat(fault.where()).endsWith("/site.yml:" + line);
    assertThat(fault.hint()).isEqualTo(hint);
  }

  private SiteConfig read(String text) {
    try {
      return SiteConfig.read(Files.writeString(folder.resolve("site.yml"), text));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
