package dailypapers.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/** Answers that must never be published; each holds a mark that no paper has. */
final class Lies {
  /** What no page and no content file that is shown may hold. */
  static final List<String> MARKS =
      List.of(
          "Falsenet",
          "9876543",
          "거짓말",
          "evil.example",
          "summary generation failed",
          "In English only");

  private static final List<String> SECTIONS =
      List.of("whats_new", "technical_details", "performance_highlights");

  /** By name: a paper's own answer with something untrue in it. */
  record Lie(String name, Function<ObjectNode, ObjectNode> of) {}

  static final List<Lie> ALL =
      List.of(
          new Lie(
              "invented quote",
              answer -> everywhere(answer, "quote", "Falsenet is what we invented here.")),
          new Lie("invented name", answer -> everywhere(answer, "text", "Falsenet을 사용하여 천을 짠다.")),
          new Lie("changed number", answer -> everywhere(answer, "text", "천의 밀도를 9876543% 높인다.")),
          new Lie("one changed number", answer -> in(answer, 2, "text", "밀도를 9876543% 높인다.")),
          new Lie(
              "one invented quote",
              answer -> in(answer, 1, "quote", "Falsenet never stood in there.")),
          new Lie(
              "wrong language",
              answer -> everywhere(answer, "text", "In English only, at length and in earnest.")),
          new Lie("filler", answer -> everywhere(answer, "text", "summary generation failed")),
          new Lie("the same sentence", answer -> everywhere(answer, "text", "거짓말 같은 문장을 되풀이한다.")),
          new Lie(
              "a link",
              answer -> everywhere(answer, "text", "자세한 것은 https://evil.example/x 에 있다.")),
          new Lie("too short", answer -> everywhere(answer, "text", "거짓말")),
          new Lie("too long", answer -> everywhere(answer, "text", "거짓말을 길게 늘어놓는다. ".repeat(200))));

  private Lies() {}

  private static ObjectNode everywhere(ObjectNode answer, String field, String words) {
    ((ObjectNode) answer.get("tldr")).put(field, words);
    for (int section = 0; section < SECTIONS.size(); section++) {
      in(answer, section, field, words);
    }
    return answer;
  }

  private static ObjectNode in(ObjectNode answer, int section, String field, String words) {
    ((ObjectNode) answer.get(SECTIONS.get(section)).get(0)).put(field, words);
    return answer;
  }
}
