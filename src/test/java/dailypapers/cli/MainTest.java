package dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The process")
class MainTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin/java").toString();

  @TempDir Path folder;

  /** Starts this program in a shell that knows no Korean. */
  private Run start(Object... words) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    Stream.of(JAVA, "-Dfile.encoding=US-ASCII", "-Dsun.stdout.encoding=US-ASCII")
        .forEach(line::add);
    Stream.of("-cp", System.getProperty("java.class.path"), Main.class.getName())
        .forEach(line::add);
    line.addAll(List.of(Run.typed(words)));
    File out = folder.resolve("out").toFile();
    File err = folder.resolve("err").toFile();
    ProcessBuilder builder = new ProcessBuilder(line).redirectOutput(out).redirectError(err);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), text(out), text(err));
  }

  private static String text(File file) throws IOException {
    return Files.readString(file.toPath(), StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("prints Korean as UTF-8 whatever the shell says, and ends with the exit code")
  void koreanOutput() throws Exception {
    TestSite site = new TestSite(folder);
    String claim =
        """
        - 한 번만 읽는다. [^1]

        [^1]: "words of no paper at all" ([abstract](https://arxiv.org/abs/2607.00001))

        ##""";
    site.paper(TestSite.PAPER.replace("---\n##", "---\n엔진이다.\n\n## 무엇이 새로운가\n" + claim));

    Run run = start("check", "--site", site.path("site.yml"));

    assertThat(run.out()).contains("“엔진이다.”").contains("1 files: 1 errors, ");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  @DisplayName("ends with 0 after a success")
  void success() throws Exception {
    start("--version").assertFine();
  }
}
