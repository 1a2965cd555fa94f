package dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dailypapers.testing.Bakery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Two real files of an old digest")
class StoredDigestsTest {
  private static final Path DATA = Path.of("..", "shared", "data");

  @TempDir Path folder;

  @Test
  @DisplayName("come in with every paper and every line accounted for, and the site is clean")
  void comeIn() {
    Path seeds = DATA.resolve("seeds");
    assumeTrue(Files.isDirectory(seeds), "no old digests at " + seeds);
    TestSite site = new TestSite(folder);

    Run run = site.run("import", seeds, "--papers", "dir:" + DATA.resolve("hf"));

    run.assertFine();
    assertThat(run.out())
        .contains("2024-06-14.md:173: a picture that has no https address: /avatars/")
        .contains("aside       " + seeds.resolve("2024-06-28-README.md") + ":1 (7 lines): # ")
        .contains("2024-06-28-README.md:122 (27 lines): ## License")
        .contains("lines       510 in 2 files = papers 470  days 6  aside 34  unreadable papers 0")
        .containsPattern("papers      39 = .* kept 0  twice 0  unreadable 0  failed 0\n");
    for (String unknown : new String[] {"2406.09406", "2406.09358", "2406.10900"}) {
      assertThat(run.out()).contains(unknown + ": no abstract is to be had");
    }
    Map<String, String> files = Bakery.files(site.path("content"));
    // Read by hand: three inventions, and a unit that is wrong (1.2B written as 1.2억).
    assertThat(files.keySet())
        .filteredOn(name -> name.startsWith("withheld/"))
        .containsExactlyInAnyOrder(
            "withheld/2024/06/14/2406.08479.md",
            "withheld/2024/06/14/2406.08707.md",
            "withheld/2024/06/28/2406.18676.md",
            "withheld/2024/06/28/2406.19314.md");
    assertThat(files.keySet()).filteredOn(name -> name.startsWith("papers/")).hasSize(39);
    site.build().assertFine();
    assertThat(site.run("check").code()).isZero();
    site.run("import", seeds, "--papers", "dir:" + DATA.resolve("hf")).assertFine();
    assertThat(Bakery.files(site.path("content"))).isEqualTo(files);
  }
}
