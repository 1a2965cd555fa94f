package dailypapers.openai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.content.BodyReader;
import dailypapers.content.BodyWriter;
import dailypapers.content.Headings;
import dailypapers.error.ExitCode;
import dailypapers.paper.Claim;
import dailypapers.paper.Summary;
import dailypapers.paper.Verdict;
import dailypapers.random.Dice;
import dailypapers.random.Json;
import dailypapers.random.RandomCases;
import dailypapers.random.Refusals;
import dailypapers.random.Texts;
import dailypapers.summary.AnswerJson;
import dailypapers.summary.ChatAnswer;
import dailypapers.summary.Rulings;
import dailypapers.testing.ChatReplies;
import dailypapers.testing.ChatServer;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A model's answers at random")
class RandomModelTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final BodyWriter WRITER = new BodyWriter(Headings.of("ko"));
  private static final BodyReader READER = new BodyReader(Headings.of("ko"));

  /** What is true of the paper, and what is not; each false one says so. */
  private static final List<String[]> CLAIMS =
      List.of(
          new String[] {
            "We introduce LoomNet, a small engine for long tables.", "LoomNet은 긴 표를 위한 작은 엔진이다."
          },
          new String[] {"LoomNet reads every row exactly once", "모든 행을 정확히 한 번만 읽는다."},
          new String[] {"keeps a sketch of 12 kilobytes", "12킬로바이트의 스케치(sketch)를 유지한다."},
          new String[] {
            "On TableBench it reaches 93.3% accuracy with a 7B model",
            "TableBench에서 70억 파라미터 모델로 정확도 93.3%에 이른다."
          },
          new String[] {"LoomNet reads every row exactly once", "FALSE99를 97.5% 앞선다."},
          new String[] {"FALSE words that the paper does not say", "긴 표를 FALSE하게 읽는다."},
          new String[] {"keeps a sketch of 12 kilobytes", "FALSE"});

  @Test
  @DisplayName("are read as a summary that can be written and read again, or refused")
  void anyAnswer() {
    AnswerJson answers = new AnswerJson(Set.of("tables", "agents"));
    new RandomCases<>("answers of models", RandomModelTest::answer)
        .check(
            answer ->
                Refusals.or(
                    () -> {
                      String json = Bare.json(new ChatAnswer(answer, "m", Optional.empty()));
                      assertWritten(answers.read(JsonText.of(json), "m", Optional.empty(), "p"));
                      return "read";
                    },
                    ExitCode.SUMMARY))
        .atLeast(40, "read")
        .atLeast(10, "refused");
  }

  @Test
  @DisplayName("become a summary, or an error of this paper; none that passes says anything false")
  void judged() {
    new RandomCases<>("judged answers", 4, dice -> List.of(answer(dice), answer(dice)))
        .check(answers -> Refusals.or(() -> outcome(answers), ExitCode.SUMMARY))
        .atLeast(10, "faithful")
        .atLeast(2, "withheld")
        .atLeast(5, "refused");
  }

  private static String assertWritten(Summary summary) {
    String markdown = WRITER.text(Script.PAPER, summary);
    assertThat(READER.parse(markdown, 1).problems()).as(markdown).isEmpty();
    assertThat(READER.parse(markdown, 1).abstractText()).isEqualTo(Script.ABSTRACT);
    return markdown;
  }

  private static String outcome(List<String> answers) {
    Summary summary = new Script(answers.toArray(String[]::new)).summary();
    Verdict verdict = Script.CHECKER.judge(Script.TEXT, summary).verdict();
    String markdown = assertWritten(summary);
    if (verdict != Verdict.WITHHELD) {
      assertThat(markdown).doesNotContain("FALSE");
      claims(summary)
          .flatMap(claim -> claim.evidence().stream())
          .forEach(each -> assertThat(letters(Script.ABSTRACT)).contains(letters(each.quote())));
      assertThat(summary.tags()).allMatch(tag -> tag.matches("tables|agents"));
    }
    return verdict.slug();
  }

  /** Spaces, punctuation and compatible forms of a letter are no difference of words. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}%.]+", "");
  }

  private static Stream<Claim> claims(Summary summary) {
    return Stream.concat(
        Stream.of(summary.tldr()), summary.sections().values().stream().flatMap(List::stream));
  }

  private static String answer(Dice dice) {
    ObjectNode answer = NODES.objectNode();
    answer.set("tldr", claim(dice, 0));
    list(answer.putArray("whats_new"), dice, 1);
    list(answer.putArray("technical_details"), dice, 2);
    list(answer.putArray("performance_highlights"), dice, 3);
    answer.putArray("tags").add("tables").addAll(Texts.some(1, dice, Json::value));
    String json = Json.text(dice.once(4) ? Json.spoiled(answer, dice) : answer, 8, dice);
    return switch (dice.below(8)) {
      case 6 -> "```json\n" + json + "\n```" + (dice.once(3) ? Texts.any(dice) : "");
      case 7 -> "<think>" + Texts.any(dice) + "</think>" + json;
      default -> json;
    };
  }

  private static void list(ArrayNode list, Dice dice, int usual) {
    list.add(claim(dice, usual)).addAll(Texts.some(1, dice, any -> claim(any, any.below(7))));
  }

  private static ObjectNode claim(Dice dice, int usual) {
    String[] words = dice.once(10) ? dice.of(CLAIMS) : CLAIMS.get(usual);
    ObjectNode claim = NODES.objectNode().put("quote", words[0]).put("text", words[1]);
    if (dice.once(20)) {
      claim.put(dice.of(List.of("text", "quote")), "FALSE" + Texts.any(dice));
    }
    return claim;
  }

  @Test
  @DisplayName("that judge are read, a ruling for each claim, or refused")
  void rulings() {
    new RandomCases<>("answers of judges", RandomModelTest::verdicts)
        .check(
            answer ->
                Refusals.or(
                    () -> {
                      assertThat(Rulings.read(answer, 3)).hasSize(3);
                      return "read";
                    },
                    ExitCode.SUMMARY))
        .atLeast(10, "read")
        .atLeast(10, "refused");
  }

  private static String verdicts(Dice dice) {
    ObjectNode answer = NODES.objectNode();
    ArrayNode verdicts = answer.putArray("verdicts");
    for (int claim = 1; claim <= 3; claim++) {
      int number = dice.once(20) ? dice.below(9) - 2 : claim;
      String reason = Texts.words(dice);
      verdicts
          .addObject()
          .put("claim", number)
          .put("reason", reason)
          .put("supported", dice.once(2));
    }
    return Json.text(dice.once(2) ? Json.spoiled(answer, dice) : answer, 4, dice);
  }

  @Test
  @DisplayName("as an endpoint sends them are read as text, or are an error that ends the wait")
  void completions() {
    try (ChatServer server = new ChatServer()) {
      new RandomCases<>("answers of endpoints", 20, RandomModelTest::completion)
          .check(
              body -> {
                server.otherwise(ChatReplies.raw(200, "application/json", body));
                OpenAiChat chat = Chats.with(server, new FakeTime());
                return Refusals.or(() -> said(chat), ExitCode.SUMMARY);
              })
          .atLeast(10, "read")
          .atLeast(10, "refused");
    }
  }

  private static String said(OpenAiChat chat) {
    assertThat(chat.ask(Chats.question("why?")).model()).isNotBlank();
    return "read";
  }

  private static String completion(Dice dice) {
    ObjectNode body = ChatReplies.completion(Texts.words(dice), "stop");
    return Json.text(dice.once(4) ? body : Json.spoiled(body, dice), 6, dice);
  }
}
