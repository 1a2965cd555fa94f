package dailypapers.casefiles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.check.Case;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.PaperText;
import dailypapers.yaml.NearestKey;
import dailypapers.yaml.TextFile;
import dailypapers.yaml.YamlOrigin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A case as a JSON file, read strictly:
 *
 * <pre>{@code
 * {"id": "2406.18790", "title": "…", "text": "…",
 *  "text_kind": "abstract", "written_from_text": true,
 *  "summary": {"What's New": "…", "Technical Details": "…", "Performance Highlights": "…"}}
 * }</pre>
 *
 * {@code text_kind} may be absent ({@code abstract}), and {@code written_from_text} too (false). A
 * section that is a list of texts is read as its lines.
 */
public final class CaseFile {
  private static final Set<String> KEYS =
      new TreeSet<>(Set.of("id", "title", "text", "text_kind", "written_from_text", "summary"));

  private final ObjectNode json;
  private final YamlOrigin origin;

  private CaseFile(ObjectNode json, YamlOrigin origin) {
    this.json = json;
    this.origin = origin;
  }

  /**
   * Reads a file.
   *
   * @throws DailyPapersException kind {@code CONTENT} if there is none, or it is no case; kind
   *     {@code FILES} if it cannot be read
   */
  public static Case read(Path file) {
    YamlOrigin origin = YamlOrigin.of(ExitCode.CONTENT, file);
    return parse(TextFile.read(file, origin, "check the path behind --case"), origin);
  }

  /** Reads a text; the origin is the file as errors name it. */
  static Case parse(String text, YamlOrigin origin) {
    return new CaseFile(JsonFile.object(text, 1, origin), origin).toCase();
  }

  private Case toCase() {
    refuseUnknownKeys();
    String id = text("id");
    String title = text("title");
    PaperText.Kind kind = kind();
    PaperText text =
        new PaperText(kind, List.of(new PaperText.Passage("", required("text").textValue())));
    return new Case(id, title, text, flag("written_from_text"), parts());
  }

  private void refuseUnknownKeys() {
    for (Iterator<String> keys = json.fieldNames(); keys.hasNext(); ) {
      String key = keys.next();
      if (!KEYS.contains(key)) {
        String hint =
            NearestKey.of(key, KEYS)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("the keys are " + String.join(", ", KEYS));
        throw fault("unknown key " + YamlOrigin.quoted(key), hint);
      }
    }
  }

  private String text(String key) {
    String text = required(key).textValue();
    if (text.isBlank()) {
      throw fault(key + " is empty", "write something behind \"" + key + "\":");
    }
    return text;
  }

  private JsonNode required(String key) {
    JsonNode value = json.get(key);
    if (value == null) {
      throw fault(key + " is missing", "add \"" + key + "\": \"…\"");
    }
    if (!value.isTextual()) {
      throw fault(key + " must be a text, not " + kindOf(value), "put it in double quotes");
    }
    return value;
  }

  private PaperText.Kind kind() {
    if (!json.has("text_kind")) {
      return PaperText.Kind.ABSTRACT;
    }
    String slug = required("text_kind").textValue();
    for (PaperText.Kind kind : PaperText.Kind.values()) {
      if (kind.slug().equals(slug)) {
        return kind;
      }
    }
    throw fault(
        "wrong value for text_kind: " + YamlOrigin.quoted(slug), "it is abstract or full-text");
  }

  private boolean flag(String key) {
    JsonNode value = json.path(key);
    if (!value.isMissingNode() && !value.isBoolean()) {
      throw fault(key + " must be true or false, not " + kindOf(value), "write it without quotes");
    }
    return value.booleanValue();
  }

  private List<Case.Part> parts() {
    JsonNode summary = json.get("summary");
    if (summary == null) {
      throw fault("summary is missing", "add \"summary\": {\"What's New\": \"…\", …}");
    }
    if (!summary.isObject()) {
      throw fault(
          "summary must be an object, not " + kindOf(summary),
          "write {\"What's New\": \"…\", …}, a key for each section");
    }
    List<Case.Part> parts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> section : summary.properties()) {
      parts.add(new Case.Part(section.getKey(), section(section.getKey(), section.getValue())));
    }
    return parts;
  }

  private String section(String heading, JsonNode value) {
    if (value.isTextual()) {
      return value.textValue();
    }
    List<String> lines = new ArrayList<>();
    for (JsonNode item : value) {
      if (value.isArray() && item.isTextual()) {
        lines.add(item.textValue());
      }
    }
    if (!value.isArray() || lines.size() < value.size()) {
      throw fault(
          "the section " + YamlOrigin.quoted(heading) + " must be a text, not " + kindOf(value),
          "write it as one text in double quotes");
    }
    return String.join("\n", lines);
  }

  private static String kindOf(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case NULL -> "null";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      default -> "a text";
    };
  }

  private DailyPapersException fault(String problem, String hint) {
    return new DailyPapersException(origin.kind(), problem, origin.file(), hint);
  }
}
