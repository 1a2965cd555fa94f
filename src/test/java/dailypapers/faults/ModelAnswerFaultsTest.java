package dailypapers.faults;

import static dailypapers.faults.ModelDay.FOURTH;
import static dailypapers.faults.ModelDay.SECOND;
import static dailypapers.faults.ModelDay.THIRD;
import static dailypapers.faults.ModelDay.truth;
import static dailypapers.faults.ModelDay.truthBut;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.cli.LoomPapers;
import dailypapers.error.ExitCode;
import dailypapers.testing.ChatReplies;
import dailypapers.testing.ChatReplies.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FaultGroup(letter = 'A', title = "The language model's endpoint")
@DisplayName("An answer of another shape")
class ModelAnswerFaultsTest {
  private static final String AGAIN = "the next run asks again";

  @TempDir Path folder;
  private ModelDay day;

  @BeforeEach
  void begin() {
    day = new ModelDay(folder);
  }

  @AfterEach
  void end() {
    day.close();
  }

  @Test
  @Tag("fault")
  @DisplayName("F10 an answer without choices → that paper fails; an error in it is told")
  void noChoices() {
    ObjectNode none = ChatReplies.completion("", "stop");
    none.putArray("choices");
    ObjectNode error = none.deepCopy();
    error.remove("choices");
    error.putObject("error").put("message", "the model fell over");
    day.alwaysMeets(SECOND, ChatReplies.json(none));
    day.alwaysMeets(THIRD, ChatReplies.json(error));

    day.run()
        .published(FOURTH)
        .failed("the answer has no words", AGAIN, SECOND)
        .failed("the model fell over", AGAIN, THIRD);

    assertThat(day.asked(SECOND)).isEqualTo(1);
    day.nextRunMakesGood();
  }

  @Test
  @Tag("fault")
  @DisplayName("F11 finish_reason is length → one try of twice the length, then that paper fails")
  void cutAtItsLength() {
    Reply cut = ChatReplies.ended("length", "{\"tldr\": {\"quote\": \"FALSE");
    day.meets(SECOND, cut);
    day.alwaysMeets(THIRD, cut);

    day.run()
        .published(SECOND, FOURTH)
        .failed("does not end within 6000 tokens", AGAIN, THIRD)
        .nobodyReads("FALSE");

    assertThat(day.server().bodies())
        .extracting(body -> body.get("max_completion_tokens").asInt())
        .containsExactly(3000, 6000, 3000, 6000, 3000);
    day.nextRunMakesGood();
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F12 a refusal or the content filter → that paper fails; no word of it stands anywhere")
  void refused() {
    day.alwaysMeets(SECOND, ChatReplies.refusal("I am sorry, I cannot help with that."));
    day.alwaysMeets(
        THIRD,
        call ->
            ChatReplies.ended("content_filter", LoomPapers.honest(call.request().body())).to(call));

    day.run()
        .published(FOURTH)
        .failed("the model refuses: I am sorry", AGAIN, SECOND)
        .failed("content filter", AGAIN, THIRD)
        .nobodyReads("I am sorry", "cannot help", "날실 13가닥");

    day.nextRunMakesGood();
  }

  @Test
  @Tag("fault")
  @DisplayName("F13 JSON within ``` fences, behind thoughts or among chat → accepted")
  void fenced() {
    day.alwaysMeets(SECOND, truthBut(json -> "```json\n" + json + "\n```"));
    day.alwaysMeets(THIRD, truthBut(json -> "<think>FALSE {</think>\n" + json));
    day.alwaysMeets(FOURTH, truthBut(json -> "Sure!\n\n```\n" + json + "\n```\n"));

    day.run().ends(ExitCode.OK).published(SECOND, THIRD, FOURTH).nobodyReads("FALSE", "Sure!");

    assertThat(day.server().requests()).isEqualTo(3);
    day.nextRunMakesGood();
  }

  @Test
  @Tag("fault")
  @DisplayName("F14 fields that nobody asked for → passed over; the same bytes as without them")
  void extraFields() {
    day.alwaysMeets(SECOND, truthBut(json -> json.replace("{", "{\"x_note\": \"FALSE\", ")));
    day.alwaysMeets(
        THIRD,
        call -> {
          ObjectNode body =
              ChatReplies.completion(LoomPapers.honest(call.request().body()), "stop");
          body.put("x_note", "FALSE").putObject("x_groq").put("id", 7);
          ChatReplies.message(body).put("reasoning_content", "FALSE").putArray("annotations");
          ChatReplies.json(body).to(call);
        });

    day.run().ends(ExitCode.OK).published(SECOND, THIRD, FOURTH).nobodyReads("FALSE");

    assertThat(day.server().requests()).isEqualTo(3);
    day.nextRunMakesGood();
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F15 a field that is missing, null or blank → the answer is sent back once, then that paper"
          + " fails")
  void halfAnswers() {
    day.alwaysMeets(SECOND, truthBut(json -> json.replace("\"tldr\"", "\"summary\"")));
    day.alwaysMeets(THIRD, truthBut(json -> json.replaceAll("\"whats_new\":\\[", "$0null,")));
    day.alwaysMeets(
        FOURTH, truthBut(json -> json.replaceAll("(\"text\":)\"날[^\"]*\"", "$1\"  \"")));

    day.run()
        .failed("tldr", AGAIN, SECOND)
        .failed("whats_new", AGAIN, THIRD)
        .failed("technical_details", AGAIN, FOURTH)
        .nobodyReads("22% 높인다", "23% 높인다", "24% 높인다");

    assertThat(day.server().requests()).isEqualTo(6);
    day.nextRunMakesGood();
  }

  @Test
  @Tag("fault")
  @DisplayName("F19 an endpoint without json_schema → asked without, with the schema in words")
  void noSchema() {
    Reply refuses = ChatReplies.error(400, "x", "Unsupported parameter: 'response_format'");
    day.alwaysMeets(
        call -> {
          boolean formatted = call.request().body().has("response_format");
          (formatted ? refuses : truth()).to(call);
        });

    day.run().ends(ExitCode.OK).published(SECOND, THIRD, FOURTH);

    assertThat(day.server().bodies())
        .extracting(body -> body.at("/response_format/type").asText())
        .containsExactly("json_schema", "json_object", "", "", "");
    assertThat(day.server().bodies().get(4).at("/messages/0/content").asText())
        .contains("JSON", "\"whats_new\"");
    day.nextRunMakesGood();
  }
}
