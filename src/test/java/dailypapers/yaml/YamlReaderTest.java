package dailypapers.yaml;

import static dailypapers.yaml.Errors.assertFault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.yaml.YamlNode.Entry;
import dailypapers.yaml.YamlNode.Mapping;
import dailypapers.yaml.YamlNode.Scalar;
import dailypapers.yaml.YamlNode.Sequence;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Strict YAML")
class YamlReaderTest {
  private static final YamlOrigin ORIGIN = new YamlOrigin(ExitCode.CONFIG, "a.yml");

  @ParameterizedTest
  @DisplayName("keeps every scalar as it is written")
  @ValueSource(
      strings = {
        "2606.12340",
        "no",
        "yes",
        "null",
        "~",
        "2024-06-28",
        "012",
        "0x1F",
        "1_000",
        ".inf",
        "1e3"
      })
  @Tag("fault")
  void keepsScalars(String scalar) {
    assertThat(read("key: " + scalar)).isEqualTo(mapping(entry("key", new Scalar(scalar, 1), 1)));
  }

  @Test
  @DisplayName("knows the line of every key and value, counted in the file")
  void knowsLines() {
    String text = "a: 1\n# comment\nb:\n  - x\n  - {c: d}\nlong: |\n  one\n  two\n";
    assertThat(YamlReader.read(text, 2, ORIGIN))
        .isEqualTo(
            new Mapping(
                List.of(
                    entry("a", new Scalar("1", 2), 2),
                    entry(
                        "b",
                        new Sequence(
                            List.of(
                                new Scalar("x", 5),
                                new Mapping(List.of(entry("c", new Scalar("d", 6), 6)), 6)),
                            5),
                        4),
                    entry("long", new Scalar("one\ntwo\n", 7), 7)),
                2));
  }

  @Test
  @DisplayName("reads a key with nothing behind it as an empty text, and no text as no keys")
  void readsNothing() {
    assertThat(read("key:")).isEqualTo(mapping(entry("key", new Scalar("", 1), 1)));
    assertThat(read("")).isEqualTo(mapping());
    assertThat(read("# only a comment\n")).isEqualTo(mapping());
  }

  @Test
  @DisplayName("refuses a duplicate key, naming both lines")
  @Tag("fault")
  void refusesDuplicates() {
    assertFault(
        () -> read("a: 1\nb: 2\n\"a\": 3\n"),
        "duplicate key \"a\"",
        "a.yml:3",
        "it stands in line 1 already; keep one of the two");
  }

  @ParameterizedTest
  @DisplayName("refuses anchors and aliases wherever they stand")
  @ValueSource(
      strings = {
        "a: &x 1",
        "강😀: &x 1",
        "&x a: 1",
        "&x\na: 1",
        "a: &x [1]",
        "a: &x {b: 1}",
        "a: [&x 1]"
      })
  @Tag("fault")
  void refusesAnchors(String text) {
    assertThatThrownBy(() -> read(text))
        .hasMessageStartingWith("a YAML anchor, alias or tag: \"&x");
  }

  @Test
  @DisplayName("refuses a star that begins a value, and says how to write it")
  void refusesAliases() {
    assertFault(
        () -> read("a: 강😀\nb: *x\n"),
        "a YAML anchor, alias or tag: \"*x\"",
        "a.yml:2",
        "put the value in double quotes if it is a text, else remove the mark");
  }

  @Test
  @DisplayName("refuses an alias bomb at its first anchor, at once")
  @Tag("fault")
  void refusesBombs() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThatThrownBy(() -> read(bomb.toString())).hasMessageEndingWith("(a.yml:1)");
  }

  @Test
  @DisplayName("says on one line, without control characters, what the parser says")
  void saysOnOneLine() {
    assertThatThrownBy(() -> read("a: *"))
        .hasMessage(
            "not valid YAML: while scanning an alias, unexpected character found  (0) (a.yml:1)");
  }

  @Test
  @DisplayName("refuses type tags")
  void refusesTags() {
    assertFault(
        () -> read("a: !!int 3"),
        "a YAML anchor, alias or tag: \"!!int\"",
        "a.yml:1",
        "put the value in double quotes if it is a text, else remove the mark");
  }

  @ParameterizedTest
  @DisplayName("refuses a second document, even an empty one")
  @ValueSource(
      strings = {"a: 1\n---\nb: 2\n", "a: 1\n---\n", "a: 1\n--- # b\n\n# c\nb: 2\n", "a: 1\n--- 2"})
  @Tag("fault")
  void refusesSecondDocument(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            DailyPapersException.class,
            fault -> {
              assertThat(fault.problem()).isEqualTo("a second YAML document begins");
              assertThat(fault.where()).isEqualTo("a.yml:2");
              assertThat(fault.hint()).isEqualTo("remove the line with ---");
              assertThat(fault.kind()).isEqualTo(ExitCode.CONFIG);
            });
  }

  @Test
  @DisplayName("reads 100 levels and refuses 101, in whatever depth the file goes on")
  @Tag("fault")
  void refusesDepth() {
    assertThat(read("a: " + "[".repeat(99) + "]".repeat(99)).entries()).hasSize(1);
    assertFault(
        () -> read("a: " + "[".repeat(2_000_000)),
        "more than 100 levels of YAML",
        "a.yml:1",
        "nest less deeply");
  }

  @Test
  @DisplayName("refuses more than 3 MB")
  @Tag("fault")
  void refusesSize() {
    assertFault(
        () -> read("a: " + "x".repeat(3_000_000)),
        "more than 3 MB of YAML",
        "a.yml:1",
        "shorten the file");
  }

  @ParameterizedTest
  @DisplayName("refuses what nobody can see, written or escaped")
  @ValueSource(
      strings = {"\u0000", "\u0007", "\u009b", "\ufffe", "\ud83d", "\\0", "\\x07", "\\uFFFF"})
  @Tag("fault")
  void refusesControls(String character) {
    assertThatThrownBy(() -> read("a: 1\nb: \"x" + character + "\"\n"))
        .isInstanceOfSatisfying(
            DailyPapersException.class,
            fault -> {
              assertThat(fault.problem()).startsWith("an invisible control character (U+");
              assertThat(fault.where()).isEqualTo("a.yml:2");
              assertThat(fault.hint()).isEqualTo("delete the line and type it again");
            });
  }

  @Test
  @DisplayName("says a syntax error in one line, with the line of the file")
  void saysSyntaxErrors() {
    assertFault(
        () -> YamlReader.read("title: a: b\n", 2, ORIGIN),
        "not valid YAML: mapping values are not allowed here",
        "a.yml:2",
        "put texts with : # [ ] { } & * or quotes in them in double quotes");
    assertFault(
        () -> read("a: [1, 2\nb: 3\n"),
        "not valid YAML: while parsing a flow sequence, expected ',' or ']', but got :",
        "a.yml:2",
        "put texts with : # [ ] { } & * or quotes in them in double quotes");
  }

  @ParameterizedTest
  @DisplayName("never fails but with an error of its own")
  @ValueSource(
      strings = {
        "? [a]\n: b",
        "*x : 3",
        "\t",
        "a: \"",
        "a: '",
        "@",
        "`",
        "- a\nb: c",
        "%YAML 9.9\n---\na: 1",
        "%FOO",
        "{",
        "}",
        "[a, b",
        "a: |9\n x",
        "? a",
        ": b",
        "!",
        "a: !<",
        "...",
        "--- a"
      })
  void failsCleanly(String text) {
    try {
      read(text);
    } catch (DailyPapersException e) {
      assertThat(e.problem()).isNotBlank().doesNotContain("\n", "org.yaml");
      assertThat(e.where()).startsWith("a.yml:");
    }
  }

  @Test
  @DisplayName("refuses a list or a text where keys are expected")
  void refusesOtherRoots() {
    assertFault(
        () -> read("- a\n"),
        "expected keys, found a list",
        "a.yml:1",
        "write lines such as title: \"…\"");
  }

  private static Mapping read(String text) {
    return YamlReader.read(text, 1, ORIGIN);
  }

  private static Mapping mapping(Entry... entries) {
    return new Mapping(List.of(entries), 1);
  }

  private static Entry entry(String key, YamlNode value, int line) {
    return new Entry(key, value, line);
  }
}
