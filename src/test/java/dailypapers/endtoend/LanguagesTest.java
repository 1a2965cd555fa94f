package dailypapers.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.audit.SiteAudit;
import dailypapers.paper.Sha256;
import dailypapers.testing.Commands;
import dailypapers.testing.NuChecker;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same content twice, with one word of site.yml between the two sites: papers of a month that
 * nothing was told of, with every kind of summary, and headings in both languages.
 */
@DisplayName("A site")
class LanguagesTest {
  private static final String URL = "https://owner.example/repo/";

  /** Names that are written in Latin letters in any language. */
  private static final Pattern NAMES =
      Pattern.compile(
          "arXiv(:[0-9.]+)?|Hugging Face|Daily Papers|PDF|Atom|AI|CC0|CC BY|UTC|JSON|BibTeX|HTML"
              + "|pull request|Zebra|gpt-x|S1\\.p1|/api/index\\.json|3D");

  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}[\\p{IsHangul}\\s]*");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\s]+");

  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException {
    for (String language : List.of("ko", "en")) {
      Path root = folder.resolve(language);
      String tags =
          Files.readString(Path.of("site.yml"))
              .lines()
              .filter(line -> line.matches("tags:|  [a-z0-9-]+: \\{ ko: .*"))
              .collect(Collectors.joining("\n"));
      write(
          root.resolve("site.yml"),
          """
          site:
            title: "Zebra"
            description: "Zebra"
            url: %s
            language: %s
            repository: https://github.com/owner/repo
          """
                  .formatted(URL, language)
              + tags);
      papers(root.resolve("content/papers"), language);
      Commands.run(
          "build",
          "--site",
          root.resolve("site.yml").toString(),
          "--templates",
          "templates",
          "--assets",
          "assets",
          "--output",
          root.resolve("site").toString());
    }
  }

  /** In 2031: no month, no year and no day of the week has been prepared for. */
  private static void papers(Path papers, String language) throws IOException {
    String said = language.equals("ko") ? "제브라" : "Zebra";
    List<String> kinds =
        List.of(
            "",
            "summary: { by: gpt-x, text: full-text, written: 2031-12-01T00:00:00Z, verdict: faithful, HASH }\n",
            "summary: { by: extract, text: abstract, verdict: faithful, HASH }\n",
            "summary: { by: import, text: abstract, verdict: doubtful, HASH }\n",
            "summary: { by: recorded, text: abstract, verdict: unchecked, HASH }\nsample: true\n");
    List<String> headings =
        List.of("무엇이 새로운가", "What's new", "기술적 내용", "Technical details", "성능", "Performance");
    for (int i = 0; i < 12; i++) {
      String heading = "## " + headings.get(i % 6) + "\n";
      String summary =
          i == 11
              ? ""
              : said
                  + ". [^1]\n\n"
                  + heading
                  + "- "
                  + said
                  + ". [^1]\n\n"
                  + "[^1]: \"zebra\" ([S1.p1](https://arxiv.org/html/3112.0000"
                  + i % 10
                  + "#S1.p1))\n\n";
      String hash = "body-sha256: \"" + Sha256.of(summary) + "\"";
      String kind = kinds.get(i % kinds.size()).replace("HASH", hash);
      String date = "2031/%02d/%02d".formatted(i + 1, 2 * i + 1);
      String id = "31%02d.0%04d".formatted(i + 1, i);
      write(
          papers.resolve(date).resolve(id + ".md"),
          ("---\ntype: paper\ndate: %s\nid: \"%s\"\ntitle: Zebra\nauthors: [Zebra, Zebra, Zebra, Zebra]\n"
                  + "tags: [agents, 3d-vision]\n%s---\n%s## Abstract\n\nZebra.\n")
              .formatted(date.replace('/', '-'), id, kind, summary));
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  @DisplayName("in either language passes the audit and the HTML checker, and names its language")
  void sound(String language) throws IOException {
    Path site = folder.resolve(language).resolve("site");

    new SiteAudit(site, URI.create(URL)).require();
    NuChecker.Judgement judgement = new NuChecker().judge(site);
    assertThat(judgement.errors()).isEmpty();
    assertThat(judgement.warnings()).isEmpty();
    for (Path page : pages(language)) {
      assertThat(document(page).select("html").attr("lang")).isEqualTo(language);
    }
  }

  @Test
  @DisplayName("in English has no Korean word on any page or in any feed")
  void noKorean() throws IOException {
    TreeSet<String> korean = new TreeSet<>();
    for (Path page : files("en")) {
      korean.addAll(words(HANGUL, Files.readString(page)));
    }

    assertThat(korean).isEmpty();
    assertThat(document(home("en")).select("h1").text()).isEqualTo("Tuesday, December 23, 2031");
  }

  @Test
  @DisplayName("in Korean has no English word but names on any page")
  void noEnglish() throws IOException {
    TreeSet<String> english = new TreeSet<>();
    for (Path page : pages("ko")) {
      Document document = document(page);
      document.select("[lang=en], code").remove();
      String text = document.body().text() + attributes(document);
      english.addAll(words(LATIN, NAMES.matcher(text).replaceAll("·")));
    }

    assertThat(english).isEmpty();
    assertThat(document(home("ko")).select("h1").text()).isEqualTo("2031년 12월 23일 화요일");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  @DisplayName("has a section's heading in its own language, whichever its file was written in")
  void headings(String language) throws IOException {
    Map<String, List<String>> expected =
        Map.of(
            "ko", List.of("기술적 내용", "무엇이 새로운가", "성능"),
            "en", List.of("Performance", "Technical details", "What's new"));
    TreeSet<String> found = new TreeSet<>();
    for (Path page : pages(language)) {
      found.addAll(document(page).select(".summary h2").eachText());
    }

    assertThat(found).containsExactlyElementsOf(expected.get(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  @DisplayName("has a page for every month, whenever that is")
  void months(String language) {
    for (int month = 1; month <= 12; month++) {
      assertThat(folder.resolve(language).resolve("site/2031/%02d/index.html".formatted(month)))
          .isRegularFile();
    }
  }

  private static Path home(String language) {
    return folder.resolve(language).resolve("site/index.html");
  }

  private static List<Path> pages(String language) throws IOException {
    return files(language).stream().filter(file -> file.toString().endsWith(".html")).toList();
  }

  private static List<Path> files(String language) throws IOException {
    try (Stream<Path> all = Files.walk(folder.resolve(language).resolve("site"))) {
      List<Path> pages =
          all.filter(path -> path.toString().matches(".*\\.(html|xml)")).sorted().toList();
      assertThat(pages).hasSizeGreaterThan(40);
      return pages;
    }
  }

  private static Document document(Path page) throws IOException {
    return Jsoup.parse(Files.readString(page));
  }

  /** What a reader of the screen hears, and the words that a search engine shows. */
  private static String attributes(Document document) {
    return document.select("[aria-label], title, meta[name=description]").stream()
        .map(
            (Element e) ->
                " · " + e.attr("aria-label") + " · " + e.attr("content") + " · " + e.ownText())
        .collect(Collectors.joining());
  }

  private static List<String> words(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }
}
