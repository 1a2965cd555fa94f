package dailypapers.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dailypapers.error.DailyPapersException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads one YAML document strictly. What people write by hand is read; what only trouble needs is
 * refused with file and line: duplicate keys, anchors and aliases, type tags, a second document,
 * more than 100 levels, more than 3 MB, control characters.
 *
 * <pre>{@code
 * YamlReader.read("title: no\n", 1, origin)
 *   → Mapping[entries=[Entry[key=title, value=Scalar[text=no, line=1], line=1]], line=1]
 * }</pre>
 */
public final class YamlReader {
  /** What SnakeYAML takes as well; front matter of 664 authors has 20 kB. */
  static final int MOST_CHARACTERS = 3_000_000;

  private static final int DEEPEST = 100;
  private static final YAMLFactory FACTORY = YAMLFactory.builder().build();

  private final YAMLParser parser;
  private final int[] codePoints;
  private final int linesBefore;
  private final YamlOrigin origin;

  private YamlReader(YAMLParser parser, String text, int linesBefore, YamlOrigin origin) {
    this.parser = parser;
    this.codePoints = text.codePoints().toArray();
    this.linesBefore = linesBefore;
    this.origin = origin;
  }

  /**
   * The document as a tree. An empty text is an empty mapping.
   *
   * @param firstLine the line of the file on which the text begins; front matter begins on 2
   * @param origin the file, for errors
   * @throws DailyPapersException of the origin's kind, with file and line
   */
  public static YamlNode.Mapping read(String text, int firstLine, YamlOrigin origin) {
    return PlainYaml.read(text, firstLine).orElseGet(() -> readAny(text, firstLine, origin));
  }

  /** The same by the whole parser alone. */
  static YamlNode.Mapping readAny(String text, int firstLine, YamlOrigin origin) {
    YamlNode root = root(text, firstLine, origin);
    if (root instanceof YamlNode.Mapping mapping) {
      return mapping;
    }
    throw origin.fault(
        root.line(), "expected keys, found " + root.kind(), "write lines such as title: \"…\"");
  }

  /**
   * The same of a document that is a list; an empty text is an empty one.
   *
   * @throws DailyPapersException of the origin's kind, with file and line
   */
  public static YamlNode.Sequence readList(String text, int firstLine, YamlOrigin origin) {
    YamlNode root = root(text, firstLine, origin);
    if (root instanceof YamlNode.Sequence sequence) {
      return sequence;
    }
    if (root instanceof YamlNode.Mapping mapping && mapping.entries().isEmpty()) {
      return new YamlNode.Sequence(List.of(), firstLine);
    }
    throw origin.fault(
        root.line(), "expected a list, found " + root.kind(), "begin each item with a hyphen");
  }

  private static YamlNode root(String text, int firstLine, YamlOrigin origin) {
    Characters.requireClean(text, firstLine, origin);
    if (text.length() > MOST_CHARACTERS) {
      throw origin.fault(firstLine, "more than 3 MB of YAML", "shorten the file");
    }
    try (YAMLParser parser = FACTORY.createParser(text)) {
      return new YamlReader(parser, text, firstLine - 1, origin).document(firstLine);
    } catch (JsonProcessingException e) {
      throw syntaxFault(e, firstLine, origin);
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory is always readable", e);
    }
  }

  private YamlNode document(int firstLine) throws IOException {
    if (parser.nextToken() == null) {
      return new YamlNode.Mapping(List.of(), firstLine);
    }
    YamlNode root = node(1);
    if (parser.nextToken() != null) {
      throw origin.fault(separator(), "a second YAML document begins", "remove the line with ---");
    }
    return root;
  }

  private YamlNode node(int depth) throws IOException {
    requirePlain();
    if (depth > DEEPEST) {
      throw origin.fault(line(), "more than 100 levels of YAML", "nest less deeply");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping(depth);
      case START_ARRAY -> sequence(depth);
      default -> scalar();
    };
  }

  private YamlNode.Scalar scalar() throws IOException {
    String text = parser.getText();
    Characters.requireClean(text, line(), origin);
    return new YamlNode.Scalar(text, line());
  }

  private YamlNode.Sequence sequence(int depth) throws IOException {
    int line = line();
    List<YamlNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(node(depth + 1));
    }
    return new YamlNode.Sequence(items, line);
  }

  private YamlNode.Mapping mapping(int depth) throws IOException {
    int line = line();
    List<YamlNode.Entry> entries = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      requirePlain();
      int keyLine = line();
      String key = scalar().text();
      Integer before = seen.put(key, keyLine);
      if (before != null) {
        throw origin.fault(
            keyLine,
            "duplicate key " + YamlOrigin.quoted(key),
            "it stands in line " + before + " already; keep one of the two");
      }
      parser.nextToken();
      entries.add(new YamlNode.Entry(key, node(depth + 1), keyLine));
    }
    return new YamlNode.Mapping(entries, line);
  }

  /**
   * Anchors let a short file grow to gigabytes, and tags ask for types; nobody needs either. The
   * parser does not tell of every one, so the first character of the token is asked: no other value
   * begins with these three.
   */
  private void requirePlain() {
    int first = (int) parser.currentTokenLocation().getCharOffset();
    if (first < codePoints.length && "&*!".indexOf(codePoints[first]) >= 0) {
      int end = first;
      while (end < codePoints.length && !Character.isWhitespace(codePoints[end])) {
        end++;
      }
      throw origin.fault(
          line(),
          "a YAML anchor, alias or tag: " + YamlOrigin.quoted(words(first, end)),
          "put the value in double quotes if it is a text, else remove the mark");
    }
  }

  private String words(int from, int to) {
    return new String(codePoints, from, to - from);
  }

  /** The line with ---; the parser has gone on to what follows it, behind remarks and blanks. */
  private int separator() {
    List<String> lines = words(0, codePoints.length).lines().toList();
    int line = parser.currentTokenLocation().getLineNr();
    while (line > 1 && (line > lines.size() || !lines.get(line - 1).startsWith("---"))) {
      line--;
    }
    return line + linesBefore;
  }

  private int line() {
    return parser.currentTokenLocation().getLineNr() + linesBefore;
  }

  private static DailyPapersException syntaxFault(
      JsonProcessingException e, int firstLine, YamlOrigin origin) {
    JsonLocation place = e.getLocation();
    int line = place == null ? firstLine : place.getLineNr() + firstLine - 1;
    return new DailyPapersException(
        origin.kind(),
        "not valid YAML: " + oneLine(e.getOriginalMessage()),
        origin.file() + ":" + line,
        "put texts with : # [ ] { } & * or quotes in them in double quotes",
        e);
  }

  /** The parser's sentences, without the places and the excerpts that it puts between them. */
  private static String oneLine(String message) {
    return message
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(" "))
        .map(line -> line.replaceAll("<org\\.yaml\\.snakeyaml\\S*>?.*", "something else"))
        .map(YamlOrigin::visible)
        .collect(Collectors.joining(", "));
  }
}
