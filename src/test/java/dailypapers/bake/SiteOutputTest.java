package dailypapers.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The output folder of a site")
class SiteOutputTest {
  @TempDir Path folder;

  @Test
  @DisplayName("gets an index.html for an address that ends with a slash")
  void addresses() {
    SiteOutput output = new SiteOutput(folder, BakedFiles.UNSEEN);

    output.write("/", "home", bytes("a"));
    output.write("/tags/agents/", "tag", bytes("b"));
    output.write("/404.html", "404", bytes("c"));

    assertThat(folder.resolve("index.html")).hasContent("a");
    assertThat(folder.resolve("tags/agents/index.html")).hasContent("b");
    assertThat(folder.resolve("404.html")).hasContent("c");
    assertThat(output.files()).isEqualTo(3);
  }

  @Test
  @DisplayName("is not touched where the bytes are the same")
  void unchanged() throws IOException {
    bake("/a/", "same");
    Path page = folder.resolve("a/index.html");
    Files.setLastModifiedTime(page, FileTime.fromMillis(1_000));

    SiteOutput second = new SiteOutput(folder, BakedFiles.UNSEEN);
    second.write("/a/", "page", bytes("same"));

    assertThat(second.changed()).isZero();
    assertThat(Files.getLastModifiedTime(page).toMillis()).isEqualTo(1_000);
  }

  @Test
  @DisplayName("loses what only a former build wrote, with the folders that become empty")
  void stale() {
    bake("/papers/old/", "old");
    SiteOutput second = new SiteOutput(folder, BakedFiles.UNSEEN);
    second.write("/papers/new/", "page", bytes("new"));

    assertThat(second.finish()).isEqualTo(1);
    assertThat(folder.resolve("papers/old")).doesNotExist();
    assertThat(folder.resolve("papers/new/index.html")).exists();
  }

  @Test
  @DisplayName("keeps a file that no build wrote")
  void foreignFile() throws IOException {
    bake("/a/", "a");
    Files.writeString(folder.resolve("CNAME"), "example.org");
    SiteOutput second = new SiteOutput(folder, BakedFiles.UNSEEN);
    second.finish();

    assertThat(folder.resolve("CNAME")).exists();
  }

  @Test
  @Tag("fault")
  @DisplayName("F44 loses what a build wrote that was broken off, and nothing that is older")
  void brokenOff() throws IOException {
    bake("/papers/kept/", "kept");
    Path foreign = Files.writeString(folder.resolve("CNAME"), "example.org");
    Files.setLastModifiedTime(foreign, FileTime.fromMillis(1_000));
    SiteOutput brokenOff = new SiteOutput(folder, BakedFiles.UNSEEN);
    brokenOff.write("/papers/half/", "page", bytes("half"));
    Files.createDirectories(folder.resolve("papers/never"));

    assertThat(SiteOutput.isUnfinished(folder)).isTrue();
    SiteOutput next = new SiteOutput(folder, BakedFiles.UNSEEN);
    next.write("/papers/kept/", "page", bytes("kept"));
    next.finish();

    assertThat(SiteOutput.isUnfinished(folder)).isFalse();
    assertThat(folder.resolve("papers/kept/index.html")).hasContent("kept");
    assertThat(folder.resolve("papers/half")).doesNotExist();
    assertThat(folder.resolve("papers/never")).doesNotExist();
    assertThat(foreign).exists();
    assertThat(folder.resolve(".baked")).hasContent("papers/kept/index.html");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("papers", "CNAME", ".baked");
  }

  @Test
  @Tag("fault")
  @DisplayName("F44 keeps its mark, and the mark's time, until a build ends")
  void brokenOffTwice() throws IOException {
    for (String address : new String[] {"/a/", "/b/"}) {
      new SiteOutput(folder, BakedFiles.UNSEEN).write(address, "page", bytes(address));
    }
    SiteOutput last = new SiteOutput(folder, BakedFiles.UNSEEN);
    last.write("/c/", "page", bytes("c"));

    assertThat(last.finish()).isEqualTo(2);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("c", ".baked");
  }

  @Test
  @DisplayName("is refused if it holds files and no build made it")
  void foreignFolder() throws IOException {
    Files.writeString(folder.resolve("thesis.tex"), "years of work");

    assertThatExceptionOfType(DailyPapersException.class)
        .isThrownBy(() -> new SiteOutput(folder, BakedFiles.UNSEEN))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ExitCode.FILES))
        .satisfies(e -> assertThat(e.where()).isEqualTo(folder.toString()))
        .satisfies(e -> assertThat(e.hint()).contains("--output"));
  }

  @Test
  @DisplayName("refuses two pages of one address and names both")
  void collision() {
    SiteOutput output = new SiteOutput(folder, BakedFiles.UNSEEN);
    output.write("/about/", "about", bytes("a"));

    assertThatExceptionOfType(DailyPapersException.class)
        .isThrownBy(() -> output.write("/about/", "extra", bytes("b")))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ExitCode.SITE))
        .satisfies(e -> assertThat(e.where()).contains("/about/", "about", "extra"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"/../evil.html", "/tags/../../evil/", "/.baked", "/.baking", "/."})
  @DisplayName("refuses a page outside of it")
  void outside(String address) {
    SiteOutput output = new SiteOutput(folder.resolve("site"), BakedFiles.UNSEEN);

    assertThatExceptionOfType(DailyPapersException.class)
        .isThrownBy(() -> output.write(address, "page", bytes("evil")))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ExitCode.SITE));
    assertThat(folder.resolve("evil.html")).doesNotExist();
  }

  @Test
  @DisplayName("removes nothing outside of it, whatever its list says, and counts what was there")
  void liedTo() throws IOException {
    bake("/a/", "a");
    Path precious = Files.writeString(folder.resolveSibling("precious"), "words");
    Files.writeString(folder.resolve(".baked"), "../precious\na/index.html\ngone/index.html\n");

    SiteOutput second = new SiteOutput(folder, BakedFiles.UNSEEN);

    assertThat(second.finish()).isEqualTo(1);
    assertThat(precious).hasContent("words");
    Files.delete(precious);
  }

  @Test
  @DisplayName("is whole again after a build that was broken off, also where nothing is left to do")
  void nothingLeftToDo() throws IOException {
    bake("/a/", "a");
    Files.writeString(folder.resolve(".baking"), "");

    bake("/a/", "a");

    assertThat(folder.resolve("a/index.html")).hasContent("a");
    assertThat(folder.resolve(".baking")).doesNotExist();
    assertThat(SiteOutput.isUnfinished(folder)).isFalse();
  }

  @Test
  @DisplayName("says which file the disk refuses")
  void refusedByDisk() throws IOException {
    SiteOutput output = new SiteOutput(folder, BakedFiles.UNSEEN);
    output.write("/a", "page", bytes("a"));

    assertUnwritable(() -> output.write("/a/b", "page", bytes("b")), folder.resolve("a/b"));
    assertUnwritable(
        () -> new SiteOutput(folder.resolve("a"), BakedFiles.UNSEEN), folder.resolve("a"));
    Files.deleteIfExists(folder.resolve(".baked"));
    Files.createDirectories(folder.resolve(".baked/in the way"));
    assertUnwritable(output::finish, folder.resolve(".baked"));
  }

  @Test
  @DisplayName("says which former file it cannot remove")
  void notRemoved() throws IOException {
    bake("/a", "a");
    Files.writeString(folder.resolve(".baked"), "a\na/b\n");
    SiteOutput second = new SiteOutput(folder, BakedFiles.UNSEEN);
    second.keep("/a", "page");

    assertUnwritable(second::finish, folder.resolve("a/b"));
  }

  private static void assertUnwritable(ThrowingCallable call, Path file) {
    assertThatExceptionOfType(DailyPapersException.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ExitCode.FILES))
        .satisfies(e -> assertThat(e.problem()).startsWith("cannot write the site: "))
        .satisfies(e -> assertThat(e.where()).isEqualTo(file.toString()));
  }

  private void bake(String address, String content) {
    SiteOutput first = new SiteOutput(folder, BakedFiles.UNSEEN);
    first.write(address, "page", bytes(content));
    first.finish();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
