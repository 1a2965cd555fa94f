package dailypapers.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The audit of a built site")
class SiteAuditTest {
  @TempDir Path folder;
  SmallSite site;

  @BeforeEach
  void aSiteWithoutFault() {
    site = new SmallSite(folder);
  }

  @Test
  @DisplayName("finds nothing in a site without fault")
  void findsNothing() {
    assertThat(site.problems()).isEmpty();
    assertThatCode(() -> new SiteAudit(folder, SmallSite.ROOT).require())
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/repo/tags/",
        "/repo/tags/?q=a%20b#list",
        "/repo/tags/index.html",
        "https://papers.example/repo/style.css",
        "../tags/",
        "../",
        "?page=2",
        "#",
        "#TOP",
        "#here",
        "/repo/%ED%91%9C/",
        "/repo/표/#%EA%B0%80",
        "https://arxiv.org/abs/2406.18790#nowhere",
        "https://papers.example.org/repo/none",
        "http://arxiv.org/a|b",
        "mailto:a@b.example",
      })
  @DisplayName("accepts a link that leads somewhere")
  void acceptsLinks(String link) {
    site.page("표/index.html", "<p id=\"가\"></p>");
    site.page("x/index.html", "<p id=\"here\"><a href=\"" + link + "\">link</a></p>");

    assertThat(site.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          /repo/tgas/                       | there is no tgas/index.html
          /repo/Tags/                       | there is no Tags/index.html
          /repo/tags                        | it is a folder, so end it with a slash
          https://papers.example/repo       | it is a folder, so end it with a slash
          /repo/none.png?v=1                | there is no none.png
          none.html                         | there is no x/none.html
          ../../                            | it leaves the site, which lies at /repo/
          /tags/                            | it leaves the site, which lies at /repo/
          https://papers.example/other/     | it leaves the site, which lies at /repo/
          https://PAPERS.example/repo/none/ | there is no none/index.html
          http://papers.example/repo/tags/  | the site is at https://papers.example/repo/
          #none                             | x/index.html has no id "none"
          /repo/tags/#none                  | tags/index.html has no id "none"
          /repo/tags/%zz                    | it is not a valid address
          /repo/a b/                        | it is not a valid address
          //papers.example/repo/            | write the scheme and the host with //, a folder with /
          /repo\\tags                       | write the scheme and the host with //, a folder with /
          https:///repo/                    | it names no host
          javascript:alert(1)               | the scheme javascript: is not allowed
          JavaScript:alert(1)               | the scheme javascript: is not allowed
          java&#10;script:alert(1)          | the scheme javascript: is not allowed
          &#1;vbscript:x                    | the scheme vbscript: is not allowed
          data:text/html,x                  | the scheme data: is not allowed
          file:///etc/passwd                | the scheme file: is not allowed
          /repo/${id}/                      | a template left it unfilled
          <#if>                             | a template left it unfilled
          """)
  @DisplayName("names a link that leads nowhere, and why")
  void namesBrokenLinks(String link, String why) {
    site.page("x/index.html", "<a href=\"" + link + "\">link</a>");

    assertThat(site.problems())
        .singleElement()
        .asString()
        .startsWith("x/index.html: link \"")
        .endsWith("\" leads nowhere: " + why);
  }

  @ParameterizedTest
  @CsvSource({
    "https://papers.example/repo-en/, https://papers.example/repo-en/tags/, 0",
    "https://papers.example/repo-en/, https://papers.example/repo-ja/tags/, 1",
    "https://papers.example/repo/en/, https://papers.example/repo/en/none/, 0",
    "https://papers.example/repo/en/, https://papers.example/repo/none/, 1",
    "https://papers.example/, https://papers.example/none/, 0",
    "https://papers.example/, https://papers.example/repo/none/, 1"
  })
  @DisplayName("leaves links into another site of the same host alone, however the two are nested")
  void otherSites(String other, String link, int faults) {
    site.page("x/index.html", "<a href=\"" + link + "\">link</a>");
    BakedAudit baked = new BakedAudit(folder, SmallSite.ROOT, Set.of(other));
    site.names().forEach(name -> baked.page(name, site.bytes(name)));

    assertThat(new SiteAudit(folder, SmallSite.ROOT, Set.of(other)).faults()).hasSize(faults);
    assertThat(baked.isProven(site.names(), Former.none())).isEqualTo(faults == 0);
  }

  @Test
  @DisplayName("takes a link that is only a question mark's text for the page itself")
  void queryAlone() {
    site.page("x.html", "<a id=here href='?q=1#here'>link</a>");

    assertThat(site.problems()).isEmpty();
  }

  @Test
  @DisplayName("reads every kind of element that loads or leads")
  void readsEveryElement() {
    site.page(
        "x/index.html",
        """
        <img src=/repo/1.png alt><script src=/repo/2.js></script><form action=/repo/3/></form>
        <link rel=next href=/repo/4/><iframe src=/repo/5/></iframe><a href="">empty</a>
        <meta property=og:image content=https://papers.example/repo/6.png>
        <meta name=description content="see /repo/7/">
        """);

    assertThat(site.problems())
        .containsExactly(
            "x/index.html: link \"\" leads nowhere: it is empty",
            "x/index.html: link \"/repo/1.png\" leads nowhere: there is no 1.png",
            "x/index.html: link \"/repo/2.js\" leads nowhere: there is no 2.js",
            "x/index.html: link \"/repo/3/\" leads nowhere: there is no 3/index.html",
            "x/index.html: link \"/repo/4/\" leads nowhere: there is no 4/index.html",
            "x/index.html: link \"/repo/5/\" leads nowhere: there is no 5/index.html",
            "x/index.html: link \"https://papers.example/repo/6.png\" leads nowhere:"
                + " there is no 6.png");
  }

  @Test
  @DisplayName("takes ${…} in a title for a paper's own text")
  void leavesDollarsInText() {
    site.page("x/index.html", "<p>${L}_2$ and <code>&lt;#if></code></p>");

    assertThat(site.problems()).isEmpty();
    assertThat(site.isProven()).isTrue();
  }

  @Test
  @DisplayName("asks that ids are unique in a page")
  void idsAreUnique() {
    site.page("x/index.html", "<p id=\"a\"></p><p id=\"b\"></p><p id=\"a\"></p><p id=\"a\"></p>");

    assertThat(site.problems()).containsExactly("x/index.html: id \"a\" stands twice");
  }

  @Test
  @DisplayName("asks that a page's canonical address is its own, so that no two pages share one")
  void canonicalIsOwn() {
    String other = "<link rel=\"canonical\" href=\"https://papers.example/repo/tags/\">";
    site.write("a/index.html", SmallSite.html(other, ""));
    site.write("b/index.html", SmallSite.html("", ""));
    site.write("c/index.html", SmallSite.html(other + other, ""));

    assertThat(site.problems())
        .containsExactly(
            "a/index.html: canonical address \"https://papers.example/repo/tags/\" is not its own:"
                + " https://papers.example/repo/a/",
            "b/index.html: has 0 canonical addresses, not one",
            "c/index.html: has 2 canonical addresses, not one");
  }

  @Test
  @DisplayName("asks that the page for unknown addresses links from the root")
  void notFoundPageLinksFromRoot() {
    site.write(
        "404.html",
        SmallSite.html("", "<a href=\"tags/\">Tags</a><a id=\"m\" href=\"#m\">Main</a>"));

    assertThat(site.problems())
        .containsExactly(
            "404.html: link \"tags/\" leads nowhere: this page is shown at every address,"
                + " so begin it with a slash");
  }

  @Test
  @DisplayName("refuses a base element, which would change every link")
  void refusesBase() {
    site.page("x/index.html", "<base href=\"/repo/tags/\">");

    assertThat(site.problems())
        .containsExactly("x/index.html: a <base> changes where every link leads");
  }

  @Test
  @DisplayName("F48 finds files that differ in case only")
  void differInCaseOnly() throws IOException {
    site.write("tags/NLP.txt", "").write("tags/nlp.txt", "");

    assumeFalse(
        Files.isSameFile(folder.resolve("tags/NLP.txt"), folder.resolve("tags/nlp.txt")),
        "this file system does not tell case apart");

    assertThat(site.problems())
        .containsExactly("tags/NLP.txt: differs only in case from tags/nlp.txt");
  }

  @Test
  @DisplayName("finds a page that is not UTF-8")
  void notUtf8() throws IOException {
    Files.write(folder.resolve("style.html"), new byte[] {'<', (byte) 0xB0, (byte) 0xA1});

    assertThat(site.problems()).containsExactly("style.html: is not UTF-8");
  }

  @Test
  @DisplayName("F71 asks for a home page, and accepts a site of no papers")
  void asksForHomePage(@TempDir Path empty) {
    assertThat(new SiteAudit(empty, SmallSite.ROOT).faults())
        .containsExactly(new SiteFault("index.html", "the site has no home page"));
  }

  @Test
  @DisplayName("tells the first fault and up to ten others, a fault of many pages once")
  void tellsFaults() {
    for (int i = 10; i < 25; i++) {
      site.page(
          i + "/index.html",
          "<a href=\"/repo/tgas/\">Tags</a><a href=\"/repo/no" + i + "/\">x</a>");
    }

    DailyPapersException error =
        catchThrowableOfType(
            DailyPapersException.class, () -> new SiteAudit(folder, SmallSite.ROOT).require());

    assertThat(error.kind()).isEqualTo(ExitCode.SITE);
    assertThat(error.problem()).isEqualTo("30 faults in the built site");
    assertThat(error.where())
        .isEqualTo(
            "10/index.html: link \"/repo/no10/\" leads nowhere: there is no no10/index.html");
    assertThat(error.hint().lines())
        .hasSize(12)
        .contains(
            "correct the template or the content file that it comes from; the other faults:",
            "  10/index.html: link \"/repo/tgas/\" leads nowhere: there is no tgas/index.html"
                + " (and 14 more files)",
            "  … and 5 more");
  }

  @Test
  @DisplayName("says that there is no site to judge")
  void noSite() {
    assertThatThrownBy(() -> new SiteAudit(folder.resolve("none"), SmallSite.ROOT).faults())
        .isInstanceOfSatisfying(
            DailyPapersException.class,
            error -> {
              assertThat(error.kind()).isEqualTo(ExitCode.FILES);
              assertThat(error.where()).endsWith("none");
            });
    assertThatThrownBy(() -> new SiteAudit(folder, URI.create("https://papers.example/repo")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("leaves no thread behind")
  void leavesNoThread() throws InterruptedException {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    site.problems();

    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (!before.contains(thread) && thread.getName().startsWith("pool-")) {
        thread.join(10_000);
        assertThat(thread.isAlive()).isFalse();
      }
    }
  }
}
