package dailypapers.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dailypapers.error.DailyPapersException;
import dailypapers.workers.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The audit of a site while it is baked")
class BakedAuditTest {
  private static final String LIST = "/tags/index.html#list";

  @TempDir Path folder;
  SmallSite site;

  @BeforeEach
  void aSiteWithoutFault() {
    site = new SmallSite(folder);
  }

  /** As the next bake knows this one. */
  private Former bakedOnce() {
    BakedAudit audit = site.baked(site.names());
    assertThat(audit.isProven(site.names(), Former.none())).as("%s", audit.doubt()).isTrue();
    return new Former(site.names(), audit.anchors());
  }

  private boolean isProven(Former former, String... changed) {
    return site.baked(List.of(changed)).isProven(site.names(), former);
  }

  @Test
  @DisplayName("proves a site without fault, and tells its anchors")
  void proves() {
    assertThat(bakedOnce().anchors()).containsExactly(LIST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"/repo/none/\">x</a>",
        "<a href=\"https://papers.example/repo/none/\">x</a>",
        "<a href=\"none/\">x</a>",
        "<a href=\"#none\">x</a>",
        "<a href=\"/repo/tags/#none\">x</a>",
        "<p id=\"a\"></p><p id=\"a\"></p>",
        "<img alt=\"\" src=\"/repo/none.png\">",
        "<a href=\"\">x</a>",
        "<a href=\"javascript:x\">x</a>",
        "<a href=\"https://elsewhere.example/\\\">x</a>",
        "<a href=\"https://elsewhere.example/${x}\">x</a>",
      })
  @DisplayName("leaves a fault to the audit, which names it")
  void faults(String body) {
    site.page("x/index.html", body);

    assertThatThrownBy(() -> site.baked(site.names()).require(site.names(), Former.none()))
        .isInstanceOf(DailyPapersException.class)
        .hasMessageContaining("1 fault in the built site");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>single<a href='/repo/tags/'>x</a></p>",
        "<p>open",
        "<!-- comment -->",
        "<P>upper</P>",
        "<a href=\"/repo/&#116;ags/\">x</a>",
        "<template><p id=\"a\"></p></template>",
      })
  @DisplayName("doubts what it does not understand, and lets the audit find it sound")
  void doubts(String body) {
    site.page("x/index.html", body);
    BakedAudit audit = site.baked(site.names());

    assertThat(audit.isProven(site.names(), Former.none())).isFalse();
    assertThat(audit.doubt()).isPresent();
    assertThatCode(() -> audit.require(site.names(), Former.none())).doesNotThrowAnyException();
    assertThat(audit.anchors()).containsExactlyInAnyOrder(LIST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"https://arxiv.org/abs/2406.18790?a=1&amp;b=2#c\">x</a>",
        "<a href=\"/repo/tags/?a=1&amp;b=2#list\">x</a>",
        "<a href=\"../tags/\">x</a><a href=\"#top\">x</a><a href=\"mailto:a@b.example\">x</a>",
        "<svg viewBox=\"0 0 1 1\"><path d=\"M0\"/></svg><br><br/><hr>",
        "<details open><summary>한글</summary><table><tbody><tr><td>x</td></tr></tbody></table></details>",
        "<script>if (a < b) { c(); }</script>",
      })
  @DisplayName("understands what templates write")
  void understands(String body) {
    site.page("x/index.html", body);

    bakedOnce();
  }

  @Test
  @DisplayName("takes pages from many threads at once")
  void manyThreads() {
    for (int i = 0; i < 500; i++) {
      site.page("p" + i + "/index.html", "<a href=\"/repo/p" + (499 - i) + "/#i\" id=\"i\">x</a>");
    }
    BakedAudit audit = new BakedAudit(folder, SmallSite.ROOT);
    Workers.map(
        4,
        List.copyOf(site.names()),
        name -> {
          audit.page(name, site.bytes(name));
          return name;
        });

    assertThat(audit.isProven(site.names(), Former.none())).isTrue();
    assertThat(audit.anchors())
        .hasSize(501)
        .containsAll(IntStream.range(0, 500).mapToObj(i -> "/p" + i + "/index.html#i").toList());
  }

  @Test
  @DisplayName("judges the rules of feeds and sitemaps, and addresses listed in two of them")
  void xml() {
    bakedOnce();
    site.write("sitemap-2.xml", SmallSite.sitemap("https://papers.example/repo/"));
    assertThat(site.isProven()).isFalse();

    site.write("sitemap-2.xml", SmallSite.sitemap("https://papers.example/repo/tags/"));
    assertThat(site.isProven()).isTrue();
  }

  @Test
  @DisplayName("doubts names that differ in case only, and a site without a home page")
  void names() throws IOException {
    site.write("tags/NLP.txt", "").write("tags/nlp.txt", "");
    assertThat(site.isProven()).isFalse();

    new SmallSite(folder).write("tags/Nlp.txt", "");
    Files.deleteIfExists(folder.resolve("tags/NLP.txt"));
    Files.deleteIfExists(folder.resolve("tags/nlp.txt"));
    site.write("tags/Nlp.txt", "");
    assertThat(site.isProven()).isTrue();

    Files.delete(folder.resolve("index.html"));
    assertThat(site.isProven()).isFalse();
  }

  @Test
  @DisplayName("asks for every page if no former bake is known, and for new ones if one is")
  void asksForPages() {
    assertThat(isProven(Former.none(), "index.html")).isFalse();

    Former former = bakedOnce();
    assertThat(isProven(former)).isTrue();
    assertThat(isProven(former, "index.html")).isTrue();

    site.page("new/index.html", "").write("new/text.txt", "");
    assertThat(isProven(former)).isFalse();
    assertThat(isProven(former, "new/index.html")).isTrue();
  }

  @Test
  @DisplayName("doubts where a file of the former bake is gone, as old pages may lead there")
  void removedFile() throws IOException {
    site.page("x/index.html", "<a href=\"/repo/y.txt\">y</a>").write("y.txt", "");
    Former former = bakedOnce();
    Files.delete(folder.resolve("y.txt"));

    assertThat(isProven(former, "index.html")).isFalse();
  }

  @Test
  @DisplayName("asks a changed page for the anchors that old pages use")
  void oldAnchors() {
    Former former = bakedOnce();
    site.page("tags/index.html", "<ul id=\"list\"></ul>");
    assertThat(isProven(former, "tags/index.html")).isTrue();

    site.page("tags/index.html", "<ul id=\"others\"></ul>");
    assertThat(isProven(former, "tags/index.html")).isFalse();
  }

  @Test
  @DisplayName("asks an old page for the anchors that changed pages use, and remembers both")
  void newAnchors() {
    Former former = bakedOnce();
    site.page("x/index.html", "<a href=\"/repo/#title\">x</a>");
    BakedAudit audit = site.baked(Set.of("x/index.html"));
    assertThat(audit.isProven(site.names(), former)).isTrue();
    assertThat(audit.anchors()).containsExactlyInAnyOrder(LIST, "/index.html#title");

    site.page("x/index.html", "<a href=\"/repo/#none\">x</a>");
    assertThat(isProven(former, "x/index.html")).isFalse();
  }

  @Test
  @DisplayName("asks old sitemaps for the addresses that a changed one lists")
  void oldSitemaps() {
    site.write("sitemap-2.xml", SmallSite.sitemap("https://papers.example/repo/tags/"));
    Former former = bakedOnce();
    assertThat(isProven(former, "sitemap.xml")).isTrue();

    site.write("sitemap.xml", SmallSite.sitemap("https://papers.example/repo/tags/"));
    assertThat(isProven(former, "sitemap.xml")).isFalse();
  }

  @Test
  @DisplayName("writes an anchor in one line that it reads again")
  void anchorLines() {
    for (Anchor anchor :
        List.of(new Anchor("표/a#b%.html", "가 \n%#"), new Anchor("index.html", "S1.p1"))) {
      assertThat(anchor.toString().lines()).hasSize(1);
      assertThat(Anchor.of(anchor.toString())).isEqualTo(anchor);
    }
    assertThat(isProven(new Former(site.names(), Set.of("no anchor")))).isFalse();
  }
}
