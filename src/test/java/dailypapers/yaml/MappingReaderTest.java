package dailypapers.yaml;

import static dailypapers.yaml.Errors.assertFault;
import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.error.ExitCode;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A block taken apart key by key")
class MappingReaderTest {
  private static final YamlOrigin ORIGIN = new YamlOrigin(ExitCode.CONFIG, "a.yml");

  @Test
  @DisplayName("gives texts, numbers, flags, lists and inner blocks")
  void givesValues() {
    MappingReader reader =
        reader("t: x\nn: 3\nf: true\nl: [a, no]\nb: {c: 2024-06-28}\nempty:\nquoted: \"\"\n");
    assertThat(reader.text("t")).isEqualTo("x");
    assertThat(reader.integer("n", 0)).hasValue(3);
    assertThat(reader.flag("f")).isTrue();
    assertThat(reader.list("l")).containsExactly("a", "no");
    MappingReader inner = reader.mapping("b").orElseThrow();
    LocalDate date = inner.required("c", "a date", LocalDate::parse);
    assertThat(date).isEqualTo(LocalDate.of(2024, 6, 28));
    assertThat(reader.optionalText("empty")).isEmpty();
    assertThat(reader.optionalText("quoted")).isEmpty();
    assertThat(reader.optionalText("absent")).isEmpty();
    assertThat(reader.list("absent")).isEmpty();
    assertThat(reader.mapping("absent")).isEmpty();
    assertThat(reader.flag("absent")).isFalse();
    assertThat(reader.keys()).startsWith("t", "n", "f");
    assertThat(reader.line("l")).isEqualTo(4);
    inner.finish();
    reader.finish();
  }

  @Test
  @DisplayName("gives the blocks of a list, each with its own keys")
  void givesBlocks() {
    MappingReader reader = reader("l:\n  - a: 1\n  - a: 2\n");

    assertThat(reader.mappings("l")).extracting(block -> block.text("a")).containsExactly("1", "2");
    assertThat(reader.mappings("absent")).isEmpty();
    assertFault(
        () -> reader("l:\n  - a: 1\n  - b\n").mappings("l"),
        "l must be a block of keys, not a text",
        "a.yml:3",
        "write its keys behind the hyphen, a line each");
  }

  @Test
  @DisplayName("gives the blocks of a document that is a list")
  void givesBlocksOfDocument() {
    YamlNode.Sequence list = YamlReader.readList("- a: 1\n- a: 2\n", 1, ORIGIN);

    assertThat(MappingReader.each(list, ORIGIN))
        .extracting(block -> block.text("a"))
        .containsExactly("1", "2");
    assertThat(YamlReader.readList("# nothing\n", 1, ORIGIN).items()).isEmpty();
    assertFault(
        () -> YamlReader.readList("a: 1\n", 1, ORIGIN),
        "expected a list, found a block",
        "a.yml:1",
        "begin each item with a hyphen");
  }

  @Test
  @DisplayName("names a missing key with the line of its block")
  void namesMissing() {
    assertFault(
        () -> reader("a: 1\nb:\n  c: 1\n").mapping("b").orElseThrow().text("title"),
        "b.title is missing",
        "a.yml:3",
        "add a line that begins with title:");
  }

  @Test
  @DisplayName("names an unknown key and the nearest known one")
  void namesUnknown() {
    MappingReader reader = reader("title: x\nvoets: 3\n");
    reader.text("title");
    reader.integer("votes", 0);
    assertFault(reader::finish, "unknown key \"voets\"", "a.yml:2", "did you mean \"votes\"?");
  }

  @Test
  @DisplayName("takes a misspelled key for the missing one")
  void namesMisspelled() {
    assertFault(
        () -> reader("\n\nTitel: x\n").text("title"),
        "unknown key \"Titel\"",
        "a.yml:3",
        "did you mean \"title\"?");
  }

  @Test
  @DisplayName("lists the known keys where none is near")
  void listsKnown() {
    MappingReader reader = reader("b:\n  zebra: x\n").mapping("b").orElseThrow();
    reader.optionalText("code");
    reader.optionalText("project");
    assertFault(
        reader::finish, "unknown key \"b.zebra\"", "a.yml:2", "the keys here are code, project");
  }

  @Test
  @DisplayName("says what a value must be, with its line and words")
  void saysWrongValues() {
    assertFault(
        () -> reader("n: -1").integer("n", 0),
        "wrong value for n: \"-1\"",
        "a.yml:1",
        "n must be a whole number, 0 or more");
    assertFault(
        () -> reader("n: 12345678901").integer("n", 0),
        "wrong value for n: \"12345678901\"",
        "a.yml:1",
        "n must be a whole number, 0 or more");
    assertFault(
        () -> reader("f: yes").flag("f"),
        "wrong value for f: \"yes\"",
        "a.yml:1",
        "f must be true or false");
    assertFault(
        () -> reader("d:\n - 2024-06-28\n - 2026-02-30\n").list("d", "a date", LocalDate::parse),
        "wrong value for d: \"2026-02-30\"",
        "a.yml:3",
        "d must be a list, each item a date");
  }

  @Test
  @DisplayName("says what kind of thing stands where another belongs")
  void saysWrongKinds() {
    assertFault(
        () -> reader("t: [a]").text("t"),
        "t must be a text, not a list",
        "a.yml:1",
        "write t: \"…\" on one line");
    assertFault(
        () -> reader("l: a").list("l"),
        "l must be a list, not a text",
        "a.yml:1",
        "write l: [\"…\", \"…\"]");
    assertFault(
        () -> reader("b: a").mapping("b"),
        "b must be a block of keys, not a text",
        "a.yml:1",
        "indent its keys by two spaces, a line each");
    assertFault(
        () -> reader("l: [{a: b}]").list("l"),
        "l must be a text, not a block",
        "a.yml:1",
        "write l: \"…\" on one line");
  }

  @Test
  @DisplayName("repeats foreign words short and harmless")
  void shortens() {
    assertThat(YamlOrigin.quoted("a\nb\u202ec")).isEqualTo("\"a b c\"");
    assertThat(YamlOrigin.quoted("a\u009b31mb\u2028c")).isEqualTo("\"a 31mb c\"");
    assertThat(YamlOrigin.quoted("😀".repeat(70))).isEqualTo('"' + "😀".repeat(60) + "…\"");
  }

  private static MappingReader reader(String text) {
    return new MappingReader(YamlReader.read(text, 1, ORIGIN), ORIGIN);
  }
}
