package dailypapers.yaml;

import static dailypapers.yaml.Errors.assertFault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file as an editor leaves it")
class TextFileTest {
  private static final YamlOrigin ORIGIN = new YamlOrigin(ExitCode.CONTENT, "a.md");

  @TempDir Path folder;

  @Test
  @DisplayName("F51 may have a BOM and any line ends")
  @Tag("fault")
  void readsEditors() throws IOException {
    assertThat(read("\uFEFFa\r\nb\rc\n강\uFEFF".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("a\nb\nc\n강\uFEFF");
  }

  @Test
  @DisplayName("must be UTF-8; the error names the line")
  @Tag("fault")
  void refusesOtherCharsets() {
    assertFault(
        () -> read(new byte[] {'a', '\n', 'b', (byte) 0xB0, (byte) 0xA1}),
        "not UTF-8",
        "a.md:2",
        "save the file with the encoding UTF-8");
    assertFault(
        () -> read(new byte[] {'a', (byte) 0xEA, (byte) 0xB0}),
        "not UTF-8",
        "a.md:1",
        "save the file with the encoding UTF-8");
  }

  @Test
  @DisplayName("may have 3 MB and no more")
  @Tag("fault")
  void refusesSize() throws IOException {
    assertThat(read(new byte[3_000_000])).hasSize(3_000_000);
    assertFault(
        () -> read(new byte[3_000_001]),
        "more than 3 MB",
        "a.md:1",
        "a file of this kind has a few kilobytes; shorten it");
  }

  @Test
  @DisplayName("is missed with the caller's hint and kind")
  void missesFile() {
    Path missing = folder.resolve("missing");
    assertFault(
        () -> TextFile.read(missing, ORIGIN, "write one"),
        "there is no such file",
        "a.md",
        "write one");
    assertThatThrownBy(() -> TextFile.read(missing, ORIGIN, "write one"))
        .isInstanceOfSatisfying(
            DailyPapersException.class,
            fault -> assertThat(fault.kind()).isEqualTo(ExitCode.CONTENT));
  }

  @Test
  @DisplayName("that cannot be read is a fault of the kind FILES")
  void refusesFolders() {
    assertThatThrownBy(() -> TextFile.read(folder, ORIGIN, "write one"))
        .isInstanceOfSatisfying(
            DailyPapersException.class,
            fault -> {
              assertThat(fault.kind()).isEqualTo(ExitCode.FILES);
              assertThat(fault.problem()).startsWith("the file cannot be read (");
              assertThat(fault.where()).isEqualTo("a.md");
              assertThat(fault.hint())
                  .isEqualTo("check that it is a file and that you may read it");
            });
  }

  private String read(byte[] bytes) throws IOException {
    return TextFile.read(Files.write(folder.resolve("a.md"), bytes), ORIGIN, "write one");
  }
}
