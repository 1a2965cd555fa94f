package dailypapers.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.Section;
import dailypapers.paper.Shortened;
import dailypapers.paper.Summary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a model's answer, strictly:
 *
 * <pre>{@code
 * {"tldr": {"quote": "words of the paper", "text": "the claim"},
 *  "whats_new": [{"quote": "…", "text": "…"}], "technical_details": [], "performance_highlights": [],
 *  "tags": ["diffusion"]}
 * }</pre>
 *
 * <p>Every field must be there with its type, and no text may be blank: a half answer is no answer.
 * Nor may one be endless: the checks compare every word of a claim with every other. Other fields,
 * and tags that the vocabulary does not know, are dropped. Whether the quotes are the paper's is
 * for others to judge.
 */
public final class AnswerJson {
  private static final int LONGEST_TEXT = 3_000;
  private static final int LONGEST_LIST = 50;

  private final Set<String> vocabulary;
  private final ObjectMapper json =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * @param vocabulary the slugs that may be tags
   */
  public AnswerJson(Set<String> vocabulary) {
    this.vocabulary = Set.copyOf(vocabulary);
  }

  /**
   * The summary in an answer.
   *
   * @param answer the JSON text
   * @param by who wrote it
   * @param prompt hash of the prompt, where there was one
   * @param where the paper or file, for the error
   * @throws DailyPapersException kind {@code SUMMARY} if the answer has not this shape
   */
  public Summary read(String answer, String by, Optional<String> prompt, String where) {
    JsonNode root = tree(answer, where);
    Map<Section, List<Claim>> sections = new EnumMap<>(Section.class);
    Claim tldr = claim(root.path("tldr"), "tldr", where);
    for (Section section : Section.values()) {
      sections.put(section, claims(root, field(section), where));
    }
    return new Summary(by, prompt, tldr, sections, tags(root, where));
  }

  /** How an answer spells a section: {@code whats_new}. */
  static String field(Section section) {
    return section.slug().replace('-', '_');
  }

  private JsonNode tree(String answer, String where) {
    try {
      JsonNode root = json.readTree(answer);
      if (!root.isObject()) {
        throw refused("the answer is not a JSON object: " + Shortened.of(answer.strip()), where);
      }
      return root;
    } catch (JsonProcessingException e) {
      throw new DailyPapersException(
          ExitCode.SUMMARY,
          "the answer is not JSON: " + Shortened.of(answer.strip()),
          where,
          hint(),
          e);
    }
  }

  private static List<Claim> claims(JsonNode root, String field, String where) {
    JsonNode list = list(root, field, where);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      claims.add(claim(list.get(i), field + "[" + i + "]", where));
    }
    return claims;
  }

  private static Claim claim(JsonNode node, String field, String where) {
    if (!node.isObject()) {
      throw refused(field + (node.isMissingNode() ? " is missing" : " is not an object"), where);
    }
    String quote = text(node.path("quote"), field + ".quote", where);
    return new Claim(
        text(node.path("text"), field + ".text", where), List.of(new Evidence(quote, "")));
  }

  private List<String> tags(JsonNode root, String where) {
    JsonNode list = list(root, "tags", where);
    List<String> tags = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      String tag = text(list.get(i), "tags[" + i + "]", where);
      if (vocabulary.contains(tag) && !tags.contains(tag)) {
        tags.add(tag);
      }
    }
    return tags;
  }

  private static JsonNode list(JsonNode root, String field, String where) {
    JsonNode list = root.path(field);
    if (!list.isArray()) {
      throw refused(field + (list.isMissingNode() ? " is missing" : " is not a list"), where);
    }
    if (list.size() > LONGEST_LIST) {
      throw refused(field + " has more than " + LONGEST_LIST + " items", where);
    }
    return list;
  }

  private static String text(JsonNode node, String field, String where) {
    if (!node.isTextual()) {
      throw refused(field + (node.isMissingNode() ? " is missing" : " is not text"), where);
    }
    if (node.asText().isBlank()) {
      throw refused(field + " is blank", where);
    }
    if (node.asText().length() > LONGEST_TEXT) {
      throw refused(field + " has more than " + LONGEST_TEXT + " characters", where);
    }
    return node.asText().strip();
  }

  private static DailyPapersException refused(String problem, String where) {
    return new DailyPapersException(ExitCode.SUMMARY, problem, where, hint());
  }

  private static String hint() {
    return "the page carries the abstract; the next run asks again";
  }
}
