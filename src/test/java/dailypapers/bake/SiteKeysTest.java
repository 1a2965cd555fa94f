package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.config.SiteConfig;
import dailypapers.state.BakeState;
import dailypapers.testing.Bakery;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The keys of a bake")
class SiteKeysTest {
  private static final String SITE =
      """
      site: { title: "T", description: "D", url: "https://owner.example/" }
      summary:
        glossary: { a: 가, b: 나, c: 다, d: 라, e: 마, f: 바 }
      tags:
        agents: { ko: "에이전트", en: "Agents", synonyms: ["agents"] }
      """;

  @TempDir Path folder;
  private Bakery bakery;

  /** Prints the keys of a site, for a process of its own. */
  public static final class Print {
    private Print() {}

    public static void main(String[] folder) {
      System.out.println(keys(Path.of(folder[0])));
    }
  }

  @BeforeEach
  void site() {
    bakery = new Bakery(folder);
    bakery.write("site.yml", SITE);
  }

  private static BakeState.Keys keys(Path folder) {
    return SiteKeys.of(
        SiteConfig.read(folder.resolve("site.yml")),
        new SiteFolders(
            folder.resolve("content"),
            folder.resolve("templates"),
            folder.resolve("assets"),
            folder.resolve("site")));
  }

  @Test
  @DisplayName("are the same in every process")
  void sameEverywhere() throws IOException, InterruptedException {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 4; i++) {
      seen.add(inOwnProcess());
    }

    assertThat(seen).containsExactly(keys(folder).toString());
  }

  @Test
  @DisplayName("tell a change of the configuration from one of a template")
  void changes() {
    BakeState.Keys before = keys(folder);
    bakery.write("templates/icon.ftl", "<#-- other -->");
    BakeState.Keys template = keys(folder);
    bakery.write("site.yml", SITE.replace("d: 라", "d: 바"));

    assertThat(template.read()).isEqualTo(before.read());
    assertThat(template.rendered()).isNotEqualTo(before.rendered());
    assertThat(keys(folder).read()).isNotEqualTo(before.read());
  }

  private String inOwnProcess() throws IOException, InterruptedException {
    String java =
        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    Process process =
        new ProcessBuilder(
                List.of(
                    java,
                    "-cp",
                    System.getProperty("java.class.path"),
                    Print.class.getName(),
                    folder.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out.strip();
  }
}
