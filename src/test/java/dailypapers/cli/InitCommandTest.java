package dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("init")
class InitCommandTest {
  @TempDir Path folder;

  @Test
  @DisplayName("begins a site that daily fills and build bakes")
  void wholeWay() {
    Path site = folder.resolve("my-site");

    Run init = Run.of("init", site, "--title", "내 논문", "--url", "https://me.example/papers/");

    init.assertFine();
    assertThat(init.out()).startsWith("site        내 논문, https://me.example/papers/\n");
    Path configuration = site.resolve("site.yml");
    Run.of("daily", "--site", configuration, "--source", "sample", "--summarizer", "recorded")
        .assertDone();
    Run.of("build", "--site", configuration, "--output", site.resolve("target/site")).assertDone();
    assertThat(site.resolve("target/site/index.html"))
        .content()
        .contains("<title>내 논문</title>", "https://me.example/papers/");
  }

  @Test
  @DisplayName("says what is not the owner's yet, and what comes next, in a new site alone")
  void next() {
    Path site = folder.resolve("my-site");

    assertThat(Run.of("init", site).out())
        .contains("init " + site + " --url URL --repository URL")
        .containsSubsequence("cd " + site, "daily --source sample", "build", "preview");
    String[] own = {"--url", "https://me.example/", "--repository", "https://github.com/me/p"};
    assertThat(Run.of("init", site, own[0], own[1], own[2], own[3]).out())
        .isEqualTo(
            "site        Daily Papers, https://me.example/\n            "
                + site
                + ": site.yml brought up to date\n");
    assertThat(Run.of("init", folder.resolve("b"), own[0], own[1], own[2], own[3]).out())
        .contains("daily --source sample")
        .doesNotContain("--url");
  }

  @Test
  @DisplayName("refuses an answer that a site cannot have")
  void wrongAnswer() {
    Run run = Run.of("init", folder.resolve("a"), "--timezone", "Mars/Olympus");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("Mars/Olympus");
  }
}
