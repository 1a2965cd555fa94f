package dailypapers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The guarded classes")
class GuardedClassesTest {
  private static final Pattern LIST = Pattern.compile("<guarded\\.[a-z]+>([^<]+)</");
  private static final Pattern ROW = Pattern.compile("(?m)^\\|[^|]*\\| `([a-z]+\\.[A-Z]\\w+)` \\|");

  private static List<String> guarded() throws IOException {
    return LIST.matcher(Files.readString(Path.of("pom.xml")))
        .results()
        .flatMap(list -> Stream.of(list.group(1).split(",")))
        .toList();
  }

  @Test
  @DisplayName("are there: a name of nothing would guard nothing, and nobody would notice")
  void exist() throws IOException {
    assertThat(guarded())
        .hasSizeGreaterThan(30)
        .doesNotHaveDuplicates()
        .allSatisfy(
            name ->
                assertThat(Path.of("src/main/java", name.replace('.', '/') + ".java")).exists());
  }

  @Test
  @DisplayName("are those of the table of mutations")
  void areInTheTable() throws IOException {
    List<String> rows =
        ROW.matcher(Files.readString(Path.of("docs/quality.md")))
            .results()
            .map(row -> "dailypapers." + row.group(1))
            .toList();

    assertThat(rows).containsExactlyInAnyOrderElementsOf(guarded());
  }
}
