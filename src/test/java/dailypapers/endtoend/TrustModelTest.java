package dailypapers.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.testing.JavaSources;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

@DisplayName("The trust model in SECURITY.md")
class TrustModelTest {
  private static final Path TESTS = Path.of("src/test/java");
  private static final String HEAD = "| what | how | proved by |";
  private static final Pattern PROOF = Pattern.compile("`(\\w+)#(\\w+)`");

  private static List<String> lines() throws IOException {
    List<String> all = Files.readAllLines(Path.of(".github", "SECURITY.md"));
    return all.subList(all.indexOf(HEAD) + 2, all.size()).stream()
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }

  @Test
  @DisplayName("names a test that there is on every line of what it enforces")
  void everyLineIsProved() throws IOException {
    List<String> lines = lines();

    assertThat(lines).hasSizeGreaterThan(15);
    for (String line : lines) {
      String proofs = line.split("\\|")[3];
      List<String> named =
          PROOF
              .matcher(proofs)
              .results()
              .map(found -> found.group(1) + "#" + found.group(2))
              .toList();
      assertThat(named).as(line).isNotEmpty();
      assertThat(PROOF.matcher(proofs).replaceAll("").strip()).as("nothing but tests").isEmpty();
      assertThat(named).as(line).allMatch(TrustModelTest::isThere);
    }
  }

  private static boolean isThere(String proof) {
    String[] words = proof.split("#");
    return JavaSources.below(TESTS).stream()
        .filter(file -> file.endsWith(words[0] + ".java"))
        .map(file -> TESTS.relativize(file).toString().replace(".java", "").replace('/', '.'))
        .anyMatch(name -> tests(name).contains(words[1]));
  }

  private static List<String> tests(String name) {
    try {
      return Arrays.stream(Class.forName(name).getDeclaredMethods())
          .filter(TrustModelTest::isTest)
          .map(Method::getName)
          .toList();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isTest(Method method) {
    return method.isAnnotationPresent(Test.class)
        || method.isAnnotationPresent(ParameterizedTest.class);
  }
}
