package dailypapers.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The start-up archive")
class TrainingTest {
  @TempDir Path folder;
  private Path jar;

  @BeforeEach
  void nameJar() {
    jar = folder.resolve("daily-papers.jar");
  }

  @Test
  @DisplayName(
      "is made beside the jar, holds the program's classes, and leaves nothing else behind")
  void made() throws Exception {
    LaunchJar.whole(jar);

    Training.main(new String[] {jar.toString(), folder.resolve("work").toString()});

    StartArchive archive = StartArchive.of(jar.toString());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(jar, archive.file().toPath());
    }
    assertThat(loaded(archive).lines())
        .filteredOn(line -> line.contains(" dailypapers.cli.Main "))
        .singleElement()
        .asString()
        .contains("shared objects file");
  }

  /** From where and how its classes come, as the virtual machine tells. */
  private String loaded(StartArchive archive) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of(Launcher.java()));
    Flags.addTo(line, 2);
    archive.addTo(line);
    line.addAll(List.of("-Xlog:class+load", "-cp", jar.toString()));
    line.addAll(List.of(dailypapers.cli.Main.class.getName(), "--version"));
    Path log = folder.resolve("log");
    ProcessBuilder builder = new ProcessBuilder(line).redirectOutput(log.toFile());
    assertThat(builder.start().waitFor()).isZero();
    return Files.readString(log, StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("is not there for a jar that cannot be run; that is said, and no fault")
  void notMade() throws Exception {
    Files.writeString(jar, "not a jar");
    PrintStream before = System.err;
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
    try {
      Training.main(new String[] {jar.toString(), folder.resolve("work").toString()});
    } finally {
      System.setErr(before);
    }

    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("start-up archive: none, ");
    assertThat(StartArchive.of(jar.toString()).isReady()).isFalse();
  }

  @Test
  @DisplayName("counts only if it is no older than the jar")
  void older() throws Exception {
    Files.writeString(jar, "a jar");
    StartArchive archive = StartArchive.of(jar.toString());
    assertThat(flags(archive)).isEmpty();

    Path file = Files.writeString(archive.file().toPath(), "an archive");
    Files.setLastModifiedTime(jar, FileTime.fromMillis(2_000));
    Files.setLastModifiedTime(file, FileTime.fromMillis(2_000));
    assertThat(flags(archive)).singleElement().asString().endsWith(file.toString());

    Files.setLastModifiedTime(jar, FileTime.fromMillis(4_000));
    assertThat(flags(archive)).isEmpty();
  }

  @Test
  @DisplayName("bears the name of the Java that can use it")
  void name() {
    assertThat(StartArchive.of("a/daily-papers.jar").file().getName())
        .startsWith("daily-papers-" + Runtime.version().feature())
        .contains(System.getProperty("java.vm.version"));
  }

  private static List<String> flags(StartArchive archive) {
    List<String> flags = new ArrayList<>();
    archive.addTo(flags);
    return flags;
  }
}
