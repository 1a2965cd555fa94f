package dailypapers.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a YAML document that knows its line in the file, counted from 1.
 *
 * <p>Every scalar is the text as it is written: {@code 2606.12340} keeps its zero, and {@code no},
 * {@code null} and {@code 2024-06-28} are words like any other.
 */
public sealed interface YamlNode {
  /** The line on which it begins. */
  int line();

  /** What it is to the person who wrote it: {@code a text}, {@code a list} or {@code a block}. */
  String kind();

  /**
   * A single value.
   *
   * @param text as written, without quotes; empty for {@code key:} with nothing behind it
   */
  record Scalar(String text, int line) implements YamlNode {
    @Override
    public String kind() {
      return "a text";
    }
  }

  /** Items in order: {@code [a, b]}, or a line with a hyphen each. */
  record Sequence(List<YamlNode> items, int line) implements YamlNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with their values, in the order of the file; no key comes twice. */
  record Mapping(List<Entry> entries, int line) implements YamlNode {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The entry of a key; empty where the key is absent. */
    public Optional<Entry> entry(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }

    @Override
    public String kind() {
      return "a block";
    }
  }

  /**
   * A key and its value.
   *
   * @param line the line of the key
   */
  record Entry(String key, YamlNode value, int line) {}
}
