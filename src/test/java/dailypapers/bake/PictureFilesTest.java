package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dailypapers.audit.BakedAudit;
import dailypapers.audit.Former;
import dailypapers.cli.Main;
import dailypapers.error.DailyPapersException;
import dailypapers.state.BakeState;
import dailypapers.state.StateFile;
import dailypapers.testing.Bakery;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The pictures of a site")
class PictureFilesTest {
  private static final String BODY = "%s\n\n## 무엇이 새로운가\n- 주장이다.\n\n## Abstract\n\nWords.\n";
  private static final String[] ALL = {
    "images/site.png",
    "images/2024-06-28.png",
    "images/2024-07-01.png",
    "images/papers/2406.18790.png",
    "images/papers/2406.18791.png",
    "images/papers/2407.00001.png"
  };

  @TempDir Path folder;
  private Bakery bakery;

  /** Three papers of two days. */
  @BeforeEach
  void site() {
    bakery = new Bakery(folder);
    bakery.drawPictures();
    paper("2406.18790", "2024-06-28", "Weaving", "베틀을 다룬다.");
    paper("2406.18791", "2024-06-28", "Spinning", "물레를 다룬다.");
    paper("2407.00001", "2024-07-01", "Knitting", "뜨개질을 다룬다.");
  }

  @Test
  @DisplayName("are one of each paper, of each edition and of the site, named by every page")
  void named() {
    assertThat(again()).containsExactlyInAnyOrder(ALL);

    Document paper = Jsoup.parse(bakery.page("papers/2406.18790/index.html"));
    assertThat(meta(paper, "og:image"))
        .isEqualTo("https://owner.example/repo/images/papers/2406.18790.png");
    assertThat(meta(paper, "og:image:width")).isEqualTo("1200");
    assertThat(meta(paper, "og:image:height")).isEqualTo("630");
    assertThat(meta(paper, "og:image:type")).isEqualTo("image/png");
    assertThat(meta(paper, "og:image:alt")).contains("Weaving");
    assertThat(paper.select("meta[name=twitter:card]").attr("content"))
        .isEqualTo("summary_large_image");
    assertThat(meta(Jsoup.parse(bakery.page("2024/06/28/index.html")), "og:image"))
        .endsWith("/repo/images/2024-06-28.png");
    assertThat(meta(Jsoup.parse(bakery.page("tags/index.html")), "og:image"))
        .endsWith("/repo/images/site.png");
  }

  @Test
  @DisplayName("are drawn again only where what they show has changed")
  void drawnOnce() {
    again();
    assertThat(again()).isEmpty();
    paper("2406.18790", "2024-06-28", "Weaving", "베틀을 더 자세히 다룬다.");
    assertThat(again()).containsExactly("images/papers/2406.18790.png");
    paper("2406.18790", "2024-06-28", "Weaving Again", "베틀을 더 자세히 다룬다.");
    assertThat(again()).containsExactly("images/2024-06-28.png", "images/papers/2406.18790.png");
    assertSameAsWhole();
  }

  @Test
  @DisplayName("are kept when a template or the address changes, and drawn again for another title")
  void otherKeys() throws IOException {
    again();
    bakery.write("templates/icon.ftl", text("templates/icon.ftl") + "<#-- changed -->");
    assertThat(again()).isEmpty();
    bakery.write("site.yml", text("site.yml").replace("/repo/", "/other/"));
    assertThat(again()).isEmpty();
    assertSameAsWhole();
    bakery.write("site.yml", text("site.yml").replace("Test Papers", "Other Papers"));
    assertThat(again()).containsExactlyInAnyOrder(ALL);
    assertSameAsWhole();
  }

  @Test
  @DisplayName("go with their paper, and come back where somebody has spoiled or deleted them")
  void goneAndBack() throws IOException {
    again();
    Files.delete(folder.resolve("content/papers/2024/06/28/2406.18791.md"));
    again();
    assertThat(bakery.site().resolve(ALL[4])).doesNotExist();
    Files.writeString(bakery.site().resolve(ALL[3]), "spoiled");
    Files.delete(bakery.site().resolve(ALL[0]));
    assertThat(again()).containsExactlyInAnyOrder(ALL[3], ALL[0]);
    assertSameAsWhole();
  }

  @Test
  @DisplayName("are not there, and no page names one, where site.yml says images: false")
  void off() throws IOException {
    again();
    bakery.write("site.yml", text("site.yml").replace("images: true", "images: false"));
    again();

    assertThat(bakery.site().resolve("images")).doesNotExist();
    Document paper = Jsoup.parse(bakery.page("papers/2406.18790/index.html"));
    assertThat(paper.select("meta[property^=og:image]")).isEmpty();
    assertThat(paper.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary");
    assertSameAsWhole();
    bakery.drawPictures();
    assertThat(again()).containsExactlyInAnyOrder(ALL);
    assertSameAsWhole();
  }

  @Test
  @DisplayName("are links like others: a missing one is a fault")
  void audited() throws IOException {
    BakedAudit audit = new BakedAudit(bakery.site(), URI.create("https://owner.example/repo/"));
    Baked baked = bakery.baker(bakery.site()).bake(Optional::empty, audit::page);
    audit.require(baked.names(), Former.none());
    Files.delete(bakery.site().resolve(ALL[3]));
    Set<String> names = new ConcurrentSkipListSet<>(baked.names());
    names.remove(ALL[3]);

    assertThatExceptionOfType(DailyPapersException.class)
        .isThrownBy(() -> audit.require(names, Former.none()))
        .withMessageContaining(ALL[3]);
  }

  @Test
  @DisplayName("are left out, with a word about it, where Java cannot draw, and made where it can")
  void withoutDrawing() throws Exception {
    assertThat(elsewhere()).contains("no pictures", "2 editions, 3 papers");
    assertThat(bakery.site().resolve("images")).doesNotExist();
    Document paper = Jsoup.parse(bakery.page("papers/2406.18790/index.html"));
    assertThat(paper.select("meta[property^=og:image]")).isEmpty();
    assertThat(elsewhere()).contains("no pictures", " 0 changed");
    assertThat(folder.resolve("temporary")).isEmptyDirectory();

    assertThat(again()).containsExactlyInAnyOrder(ALL);
    assertSameAsWhole();
  }

  /** A build by a Java whose drawing is broken; gives what it prints. */
  private String elsewhere() throws IOException, InterruptedException {
    Path broken = folder.resolve("broken/sun/font/FontManagerFactory.class");
    Files.createDirectories(broken.getParent());
    Files.writeString(broken, "no class");
    List<String> line =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--patch-module",
            "java.desktop=" + folder.resolve("broken"),
            "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("temporary")),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "build",
            "--site",
            folder.resolve("site.yml").toString(),
            "--output",
            bakery.site().toString());
    Process build = new ProcessBuilder(line).redirectErrorStream(true).start();
    String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(build.waitFor()).as(said).isZero();
    return said;
  }

  private void paper(String id, String date, String title, String sentence) {
    bakery.paper(id, date, title, BODY.formatted(sentence));
  }

  private static String meta(Document page, String property) {
    return page.select("meta[property=" + property + "]").attr("content");
  }

  /** Bakes with what the last bake left; gives the pictures that were drawn. */
  private Set<String> again() {
    StateFile file = new StateFile(bakery.site());
    SiteBaker baker = bakery.baker(bakery.site());
    Optional<BakeState> former = file.read(baker::tag);
    Set<String> drawn = new ConcurrentSkipListSet<>();
    file.write(baker.bake(() -> former, (name, bytes) -> drawn.add(name)).state());
    drawn.removeIf(name -> !name.startsWith("images/"));
    return drawn;
  }

  private void assertSameAsWhole() {
    Path whole = folder.resolve("whole");
    bakery.baker(whole).bake();
    assertThat(Bakery.files(bakery.site())).isEqualTo(Bakery.files(whole));
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
