package dailypapers.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.testing.Commands;
import dailypapers.testing.RefusedNetwork;
import dailypapers.testing.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("In a process without a network")
class NoNetworkTest {
  @TempDir Path folder;
  private Path noHosts;

  @BeforeEach
  void noHosts() throws IOException {
    Shell.assumeHere("java");
    noHosts = Files.createFile(folder.resolve("hosts"));
  }

  private Shell.Result run(String words) {
    String line =
        String.join(
            " ",
            "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'",
            "-Djava.nio.channels.spi.SelectorProvider=" + RefusedNetwork.class.getName(),
            "-Djdk.net.hosts.file='" + noHosts + "'",
            "-cp '" + System.getProperty("java.class.path") + "'",
            RefusedNetwork.class.getName(),
            words);
    return Shell.run(Path.of(""), Map.of(), line);
  }

  @Test
  @DisplayName(
      "build makes the whole site, pictures too, check judges it, and neither asks for one")
  void build() {
    Commands.run("demo", "--output", folder.resolve("demo").toString());
    String content = " --content '" + folder.resolve("demo/content") + "'";

    Shell.Result built = run("build" + content + " --output '" + folder.resolve("site") + "'");
    Shell.Result checked = run("check" + content);

    assertThat(built.code()).as(built.out()).isZero();
    assertThat(built.out()).contains("asked for the network 0 times");
    assertThat(folder.resolve("site/papers/2406.18790/index.html")).isRegularFile();
    assertThat(checked.code()).as(checked.out()).isZero();
    assertThat(checked.out()).contains("asked for the network 0 times");
  }

  @Test
  @DisplayName("daily is refused one, which shows that asking is noticed")
  void daily() {
    Shell.Result result =
        run("daily --source huggingface --summarizer extract --content '" + folder + "/content'");

    assertThat(result.code()).as(result.out()).isNotZero();
    assertThat(result.out())
        .containsPattern("asked for the network [1-9]")
        .contains("the network is refused");
  }
}
