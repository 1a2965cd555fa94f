package dailypapers.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs in which one call fails, after curl's torture tests. {@code -Dtorture=all} tries every call
 * in every way, {@code -Dtorture=3/36} a part of that; else it is a sample, always the same.
 */
@DisplayName("A run in which one call fails")
class TortureTest {
  private static final Path REAL_DAYS = Path.of("../shared/data/hf");

  @TempDir Path folder;

  @Test
  @Tag("fault")
  @DisplayName(
      "F44 F45 F52 ends as documented, damages nothing, and is made good by the next run, byte for byte")
  void everyCall() throws IOException, InterruptedException {
    String dose = System.getProperty("torture", "few");
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    List<String> line = OwnProcess.java(System.getProperty("java.class.path"), temporary);
    line.addAll(List.of(TortureMain.class.getName(), folder.resolve("work").toString(), dose));
    if (!dose.equals("few") && Files.isDirectory(REAL_DAYS)) {
      line.add(REAL_DAYS.toAbsolutePath().normalize().toString());
    }
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().put("SOURCE_DATE_EPOCH", "1785489011");

    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    System.out.println(out);

    assertThat(process.waitFor()).as(out).isZero();
    assertThat(out.lines().filter(account -> account.endsWith("  differences 0")))
        .as(out)
        .hasSize(6);
  }
}
