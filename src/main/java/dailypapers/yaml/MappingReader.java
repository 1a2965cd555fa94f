package dailypapers.yaml;

import dailypapers.error.DailyPapersException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Takes a block apart key by key, strictly. Ask for every key that there may be, then {@link
 * #finish()} refuses the others:
 *
 * <pre>{@code
 * MappingReader site = new MappingReader(mapping, origin);
 * String title = site.text("title");
 * Optional<ZoneId> zone = site.value("timezone", "a time zone such as Asia/Seoul", ZoneId::of);
 * site.finish();
 * }</pre>
 *
 * A key with nothing behind it ({@code title:} or {@code title: ""}) counts as absent. Every error
 * is a {@link DailyPapersException} of the origin's kind, with file and line.
 */
public final class MappingReader {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,9}");
  private final YamlNode.Mapping mapping;
  private final YamlOrigin origin;
  private final String path;
  private final Set<String> known = new LinkedHashSet<>();

  /** Reads the outermost block of a file. */
  public MappingReader(YamlNode.Mapping mapping, YamlOrigin origin) {
    this(mapping, origin, "");
  }

  private MappingReader(YamlNode.Mapping mapping, YamlOrigin origin, String path) {
    this.mapping = mapping;
    this.origin = origin;
    this.path = path;
  }

  /** A text that must be there. */
  public String text(String key) {
    return optionalText(key).orElseThrow(() -> missing(key));
  }

  /** A text that may be absent. */
  public Optional<String> optionalText(String key) {
    return node(key).map(node -> textOf(key, node));
  }

  /**
   * A value that must be there.
   *
   * @param shape what is allowed, after “must be”: {@code a date such as 2024-06-28}
   * @param parse throws IllegalArgumentException or DateTimeException for anything else
   */
  public <T> T required(String key, String shape, Function<String, T> parse) {
    return value(key, shape, parse).orElseThrow(() -> missing(key));
  }

  /** The same, of a value that may be absent. */
  public <T> Optional<T> value(String key, String shape, Function<String, T> parse) {
    return node(key).map(node -> parsed(key, node, shape, parse));
  }

  /** A whole number of at least {@code least} with at most nine digits. */
  public Optional<Integer> integer(String key, int least) {
    return value(
        key,
        "a whole number, " + least + " or more",
        text -> {
          if (WHOLE_NUMBER.matcher(text).matches() && Integer.parseInt(text) >= least) {
            return Integer.valueOf(text);
          }
          throw new IllegalArgumentException(text);
        });
  }

  /** {@code true} or {@code false}; false where it is absent. */
  public boolean flag(String key) {
    return value(key, "true or false", MappingReader::truth).orElse(false);
  }

  private static boolean truth(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException(text);
    }
    return text.equals("true");
  }

  /** The texts of a list; empty where it is absent. */
  public List<String> list(String key) {
    return list(key, "a text", Function.identity());
  }

  /** The values of a list, each read as {@link #value} reads one. */
  public <T> List<T> list(String key, String shape, Function<String, T> parse) {
    return items(key).stream()
        .map(item -> parsed(key, item, "a list, each item " + shape, parse))
        .toList();
  }

  /** The texts of a list that may be absent, where an empty one says something else. */
  public Optional<List<String>> optionalList(String key) {
    return node(key).map(any -> list(key));
  }

  private List<YamlNode> items(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isPresent() && !(node.get() instanceof YamlNode.Sequence)) {
      throw wrongKind(key, node.get(), "a list", "write " + key + ": [\"…\", \"…\"]");
    }
    return node.map(sequence -> ((YamlNode.Sequence) sequence).items()).orElse(List.of());
  }

  /** A block within this one; empty where it is absent. */
  public Optional<MappingReader> mapping(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isPresent() && !(node.get() instanceof YamlNode.Mapping)) {
      throw wrongKind(
          key, node.get(), "a block of keys", "indent its keys by two spaces, a line each");
    }
    return node.map(inner -> new MappingReader((YamlNode.Mapping) inner, origin, label(key) + "."));
  }

  /** A block within this one; where it is absent, one without keys, in which all is default. */
  public MappingReader mappingOrEmpty(String key) {
    YamlNode.Mapping none = new YamlNode.Mapping(List.of(), mapping.line());
    return mapping(key).orElseGet(() -> new MappingReader(none, origin, label(key) + "."));
  }

  /** The blocks of a list; empty where it is absent. */
  public List<MappingReader> mappings(String key) {
    return blocks(items(key), origin, label(key));
  }

  /** The blocks of a document that is a list. */
  public static List<MappingReader> each(YamlNode.Sequence list, YamlOrigin origin) {
    return blocks(list.items(), origin, "an item");
  }

  private static List<MappingReader> blocks(List<YamlNode> items, YamlOrigin origin, String label) {
    List<MappingReader> blocks = new ArrayList<>();
    for (YamlNode item : items) {
      if (!(item instanceof YamlNode.Mapping block)) {
        throw origin.fault(
            item.line(),
            label + " must be a block of keys, not " + item.kind(),
            "write its keys behind the hyphen, a line each");
      }
      blocks.add(new MappingReader(block, origin));
    }
    return List.copyOf(blocks);
  }

  /** A block within this one that must be there. */
  public MappingReader requiredMapping(String key) {
    return mapping(key).orElseThrow(() -> missing(key));
  }

  /** The keys that stand here, in the file's order: for blocks whose keys are names. */
  public List<String> keys() {
    return mapping.entries().stream().map(YamlNode.Entry::key).toList();
  }

  /** The line of a key, or the first line of the block where the key is absent. */
  public int line(String key) {
    return mapping.entry(key).map(YamlNode.Entry::line).orElse(mapping.line());
  }

  /** An error about the value of a key. */
  public DailyPapersException fault(String key, String problem, String hint) {
    return origin.fault(line(key), problem, hint);
  }

  /**
   * Says that all keys were asked for.
   *
   * @throws DailyPapersException naming the first key that nobody asked for, and the nearest one
   *     that is known
   */
  public void finish() {
    for (String key : keys()) {
      if (!known.contains(key)) {
        throw unknown(key);
      }
    }
  }

  private Optional<YamlNode> node(String key) {
    known.add(key);
    return mapping
        .entry(key)
        .map(YamlNode.Entry::value)
        .filter(node -> !(node instanceof YamlNode.Scalar scalar && scalar.text().isBlank()));
  }

  private String textOf(String key, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    }
    throw wrongKind(key, node, "a text", "write " + key + ": \"…\" on one line");
  }

  private <T> T parsed(String key, YamlNode node, String shape, Function<String, T> parse) {
    String text = textOf(key, node);
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw origin.fault(
          node.line(),
          "wrong value for " + label(key) + ": " + YamlOrigin.quoted(text),
          label(key) + " must be " + shape);
    }
  }

  /** A misspelled key says more than a missing one: it is named first. */
  private DailyPapersException missing(String key) {
    for (String other : keys()) {
      if (!known.contains(other) && NearestKey.isNear(other, key)) {
        return unknown(other);
      }
    }
    if (mapping.entry(key).isPresent()) {
      return fault(key, label(key) + " is empty", "write something behind " + key + ":");
    }
    return fault(key, label(key) + " is missing", "add a line that begins with " + key + ":");
  }

  private DailyPapersException unknown(String key) {
    String hint =
        NearestKey.of(key, known)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse("the keys here are " + String.join(", ", known));
    return fault(key, "unknown key " + YamlOrigin.quoted(path + key), hint);
  }

  private DailyPapersException wrongKind(String key, YamlNode node, String wanted, String hint) {
    return origin.fault(
        node.line(), label(key) + " must be " + wanted + ", not " + node.kind(), hint);
  }

  private String label(String key) {
    return path + key;
  }
}
