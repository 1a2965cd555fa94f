package dailypapers.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Papers of 2026-07-15 for tests with a language model, and true summaries of them. */
public final class LoomPapers {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NUMBER = Pattern.compile("Loom-([0-9]+)");

  private LoomPapers() {}

  /** A day of papers whose abstracts say three things each. */
  public static void write(TestSite site, int count) {
    ArrayNode day = JSON.createArrayNode();
    for (int number = 1; number <= count; number++) {
      day.add(item(number, number));
    }
    site.write("days/2026-07-15.json", day.toString());
  }

  /** One of them, as the API lists it. */
  public static ObjectNode item(int number, int votes) {
    ObjectNode item = JSON.createObjectNode();
    ObjectNode paper = item.putObject("paper");
    paper
        .put("id", "2607.%05d".formatted(100 + number))
        .put("title", "Loom-" + number + ": weaving patterns");
    paper.putArray("authors").addObject().put("name", "Ada Lovelace").put("hidden", false);
    paper.put("upvotes", votes);
    paper.put("summary", String.join(" ", sentences(number)));
    return item;
  }

  /** The three things that its abstract says. */
  public static String[] sentences(int number) {
    return new String[] {
      "We present Loom-" + number + ", an engine that weaves algebraic patterns from threads.",
      "It uses a warp of " + (number + 10) + " threads that are bound with care.",
      "It improves the density of the cloth by " + (number + 20) + "% over a hand loom."
    };
  }

  /** What a model that invents nothing answers. */
  public static String honest(JsonNode request) {
    Matcher matcher = NUMBER.matcher(request.get("messages").toString());
    if (!matcher.find()) {
      return "{}";
    }
    return summary(Integer.parseInt(matcher.group(1))).toString();
  }

  /** A true summary of one of them. */
  public static ObjectNode summary(int number) {
    String[] quotes = sentences(number);
    ObjectNode answer = JSON.createObjectNode();
    claim(answer.putObject("tldr"), quotes[0], "Loom-" + number + "은 실에서 대수적 무늬를 짜는 엔진이다.");
    claim(
        answer.putArray("whats_new").addObject(),
        quotes[0],
        "실로 대수적 무늬를 짜는 엔진 Loom-" + number + "을 제시한다.");
    claim(
        answer.putArray("technical_details").addObject(),
        quotes[1],
        "날실 " + (number + 10) + "가닥을 조심스럽게 묶어 사용한다.");
    claim(
        answer.putArray("performance_highlights").addObject(),
        quotes[2],
        "손베틀보다 천의 밀도를 " + (number + 20) + "% 높인다.");
    answer.putArray("tags").add("optimization");
    return answer;
  }

  private static void claim(ObjectNode claim, String quote, String text) {
    claim.put("quote", quote).put("text", text);
  }
}
