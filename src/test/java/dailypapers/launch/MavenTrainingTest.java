package dailypapers.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Maven's start-up archive")
class MavenTrainingTest {
  private static final String MAIN = "org.codehaus.plexus.classworlds.launcher.Launcher";

  @TempDir Path folder;

  @Test
  @DisplayName("is made by a Maven that starts as this one did, but for the archive and its words")
  void command() {
    String[] words = {
      "-Xmn96m",
      "-XX:SharedArchiveFile=.mvn/start.jsa",
      "-cp",
      "a.jar",
      "-Da=b",
      MAIN,
      "-q",
      "verify"
    };

    assertThat(MavenTraining.command(Optional.of(words)))
        .hasValueSatisfying(
            command ->
                assertThat(command)
                    .containsExactly(Launcher.java(), "-Xmn96m", "-cp", "a.jar", "-Da=b", MAIN));
  }

  @Test
  @DisplayName("is not made where the system tells no words, or by what is no Maven")
  void noMaven() {
    assertThat(MavenTraining.command(Optional.empty())).isEmpty();
    assertThat(MavenTraining.command(Optional.of(new String[] {"-jar", "a.jar"}))).isEmpty();
  }

  @Test
  @DisplayName("says where it cannot be made, and leaves nothing behind")
  void notMade() throws Exception {
    PrintStream before = System.err;
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      MavenTraining.main(
          new String[] {folder.resolve("a.jsa").toString(), folder.resolve("work").toString()});
    } finally {
      System.setErr(before);
    }

    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Maven's start-up archive: none, ");
    assertThat(folder).isEmptyDirectory();
  }
}
