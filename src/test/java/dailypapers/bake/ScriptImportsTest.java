package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A script of the site")
class ScriptImportsTest {
  private final Map<String, byte[]> files = new TreeMap<>();

  @Test
  @DisplayName("imports what lies beside it with a hash of that, which holds what that imports")
  void stamped() {
    add(
        "/js/page.js",
        "import { a } from \"./index.js\";\nimport { b } from \"./terms.js\";\na(b);");
    add("/js/index.js", "import { b } from \"./terms.js\";");
    add("/js/terms.js", "export const b = 1;");
    String before = text("/js/page.js");

    assertThat(before)
        .isEqualTo(
            "import { a } from \"./index.js?v=%s\";\nimport { b } from \"./terms.js?v=%s\";\na(b);",
            hash("/js/index.js"), hash("/js/terms.js"));
    add("/js/terms.js", "export const b = 2;");
    assertThat(text("/js/page.js")).isNotEqualTo(before).contains(hash("/js/index.js"));
  }

  @Test
  @DisplayName("is left as it is where it imports nothing from beside it")
  void asItIs() {
    add("/js/page.js", "import x from \"./gone.js\"; import y from \"https://a.example/y.js\";");
    add("/css/a.css", "/* from \"./page.js\" */");

    assertThat(text("/js/page.js")).contains("\"./gone.js\"");
    assertThat(text("/css/a.css")).isEqualTo("/* from \"./page.js\" */");
  }

  @Test
  @DisplayName("may import one that imports it")
  void circle() {
    add("/js/a.js", "import { b } from \"./b.js\";");
    add("/js/b.js", "import { a } from \"./a.js\";");

    assertThat(text("/js/a.js")).contains("./b.js?v=");
  }

  private void add(String address, String text) {
    files.put(address, text.getBytes(StandardCharsets.UTF_8));
  }

  private String text(String address) {
    return new String(
        new ScriptImports(files, ScriptImportsTest::sum).of(address, files.get(address)),
        StandardCharsets.UTF_8);
  }

  private String hash(String address) {
    return sum(text(address).getBytes(StandardCharsets.UTF_8));
  }

  /** As good as a hash for a test: the sum of the bytes. */
  private static String sum(byte[] bytes) {
    int sum = 0;
    for (byte b : bytes) {
      sum = 31 * sum + b;
    }
    return Integer.toHexString(sum);
  }
}
