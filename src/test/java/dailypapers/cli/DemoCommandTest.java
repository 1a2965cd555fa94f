package dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("demo")
class DemoCommandTest {
  @TempDir Path folder;

  @Test
  @DisplayName(
      "goes the whole way with the project's own configuration, twice with the same result")
  void wholeWay() {
    Path output = folder.resolve("demo");

    Run first = Run.of("demo", "--output", output);

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err())
        .isEqualTo("2024-06-28: 7 papers\n2026-07-30: 7 papers\n2026-07-31: 7 papers\n");
    assertThat(first.out())
        .contains("total       found 21  written 21  unchanged 0  withheld 0  failed 0\n")
        .contains("content     " + output.resolve("content") + "\n")
        .contains("site        3 editions, 21 papers, ")
        .endsWith("\n            " + output.resolve("site") + "\n");
    assertThat(output.resolve("site/index.html")).content().contains("2026");
    Run check = Run.of("check", "--content", output.resolve("content"));
    check.assertFine();
    assertThat(check.out()).isEqualTo("checked     21 files: 0 errors, 0 warnings\n");

    Run second = Run.of("demo", "--output", output);

    assertThat(second.code()).isZero();
    assertThat(second.out())
        .contains("total       found 21  written 0  unchanged 21  withheld 0  failed 0\n")
        .contains(" files, 0 changed, 0 removed\n");
  }
}
