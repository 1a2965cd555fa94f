package dailypapers.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The quick way through plain YAML")
class PlainYamlTest {
  private static final YamlOrigin ORIGIN = new YamlOrigin(ExitCode.CONTENT, "a.md");

  private static final String WRITTEN =
      """
      type: paper
      date: 2024-06-28
      id: "2406.18790"
      title: "MoA: \\"희소\\" 어텐션 — # [x] {y} & *z \\\\"
      authors: ["Ana Ruiz", "김민준"]
      votes: 16
      tags: [image-generation, multimodal]
      links: { code: "https://example.org/a", project: "https://example.org/b" }
      empty: []
      summary:
        by: "recorded"
        text: abstract
        written: 2026-11-20T19:11:40Z
        verdict: faithful
      findings: ["numbers: 3.5"]
      """;

  @Test
  @DisplayName("reads what this program writes, as the whole parser does")
  void readsOwn() {
    assertThat(PlainYaml.read(WRITTEN, 2)).contains(YamlReader.readAny(WRITTEN, 2, ORIGIN));
  }

  @Test
  @DisplayName("goes over comments and empty lines, and counts them")
  void remarks() {
    String text =
        "# The site.\n\nsite:\n# its own\n  title: \"T\"\n\n  url: a\n# tags: []\nb: c\n\n#\n";
    assertThat(PlainYaml.read(text, 1)).contains(YamlReader.readAny(text, 1, ORIGIN));
  }

  @ParameterizedTest
  @DisplayName("leaves to the whole parser what it does not know for certain")
  @ValueSource(
      strings = {
        "",
        "a: b",
        "a: 'b'\n",
        "a: \"b\\n\"\n",
        "a: \"b\n  c\"\n",
        "a: b c\n",
        "a: b # c\n",
        "a: |\n  b\n",
        "a:\n  - b\n",
        "a:\n",
        "a: \n",
        "a:  b\n",
        "a: &x b\n",
        "a: !!str b\n",
        "a: b\na: c\n",
        "a: b\n  c: d\n",
        "a:\n    b: c\n",
        "a:\n  b:\n    c: d\n",
        "a: [b, [c]]\n",
        "a: [b,c]\n",
        "a: [b, ]\n",
        "a: [b: c]\n",
        "a: {b: c}\n",
        "a: { b: c, b: d }\n",
        "# a",
        "# a\n",
        "a: b\n# c",
        "a: b\n  # c\n",
        "a: b\n \nc: d\n",
        "# \u0007\na: b\n",
        "a: b\n---\nc: d\n",
        "\"a\": b\n",
        "a: \"b\" c\n",
        "a: \"b\u0085c\"\n",
        "a: \"b\u2028c\"\n",
        "a: \"\uD83D\uDE00\"\n",
        "a: \"b\tc\"\n",
        "a: \"\u0007\"\n",
        "a: b:\n",
        "a: [12:30]\n",
        "- a\n"
      })
  void leavesTheRest(String text) {
    assertThat(PlainYaml.read(text, 1)).isEmpty();
  }

  @Test
  @DisplayName("agrees with the whole parser on texts of random pieces")
  void agrees() {
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = randomText(random);
      Optional<YamlNode.Mapping> plain = PlainYaml.read(text, 2);
      read += plain.isPresent() ? 1 : 0;
      plain.ifPresent(mapping -> assertThat(whole(text)).as(text).contains(mapping));
    }
    assertThat(read).isGreaterThan(3_000);
  }

  private static Optional<YamlNode.Mapping> whole(String text) {
    try {
      return Optional.of(YamlReader.readAny(text, 2, ORIGIN));
    } catch (DailyPapersException e) {
      return Optional.empty();
    }
  }

  private static String randomText(Random random) {
    return IntStream.range(0, 1 + random.nextInt(4))
        .mapToObj(i -> randomRemark(random) + (char) ('a' + i) + ":" + randomValue(random) + "\n")
        .collect(Collectors.joining());
  }

  private static String randomRemark(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> "\n";
      case 1 -> "#" + randomScalar(random) + "\n";
      default -> "";
    };
  }

  private static String randomValue(Random random) {
    return switch (random.nextInt(8)) {
      case 0 ->
          "\n  k: "
              + randomScalar(random)
              + "\n"
              + randomRemark(random)
              + "  l: "
              + randomScalar(random);
      case 1 -> " [" + randomScalar(random) + ", " + randomScalar(random) + "]";
      case 2 -> " { k: " + randomScalar(random) + " }";
      default -> " " + randomScalar(random);
    };
  }

  private static String randomScalar(Random random) {
    List<String> pieces =
        List.of(
            "a",
            "7",
            "-",
            ".",
            ":",
            "0x",
            "1e3",
            "no",
            "~",
            "12:30",
            "가",
            "\"",
            "\"b\"",
            "'",
            "#",
            ",",
            "]",
            "}",
            "*",
            "&",
            "!",
            "%",
            "@",
            "`",
            "?",
            "|",
            ">",
            "\\",
            "2024-06-28",
            "_",
            "...",
            "---",
            "=",
            "<<",
            " ");
    String text =
        IntStream.range(0, 1 + random.nextInt(3))
            .mapToObj(i -> pieces.get(random.nextInt(i == 0 ? 12 : pieces.size())))
            .collect(Collectors.joining());
    return random.nextBoolean() ? text : "\"" + text.replace("\"", "\\\"") + "\"";
  }
}
