package dailypapers.faults;

import static dailypapers.faults.ModelDay.FOURTH;
import static dailypapers.faults.ModelDay.SECOND;
import static dailypapers.faults.ModelDay.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.cli.LoomPapers;
import dailypapers.error.ExitCode;
import dailypapers.openai.FakeTime;
import dailypapers.testing.ChatReplies;
import dailypapers.testing.ChatReplies.Reply;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FaultGroup(letter = 'A', title = "The language model's endpoint")
@DisplayName("The limits of an account")
class ModelLimitsFaultsTest {
  private static final String PRICES = "prices: { test-model: { input: 1, output: 2 } }";

  @TempDir Path folder;

  /** A true answer that tells so many tokens of the question; without any if there are none. */
  private static Reply taking(int tokens) {
    return call -> {
      ObjectNode body = ChatReplies.completion(LoomPapers.honest(call.request().body()), "stop");
      body.remove("usage");
      if (tokens > 0) {
        body.putObject("usage").put("prompt_tokens", tokens).put("completion_tokens", 20);
      }
      ChatReplies.json(body).to(call);
    };
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F23 an answer that does not tell its tokens → published; the cost is unknown, not 0")
  void noUsage() {
    try (ModelDay day = new ModelDay(folder, "concurrency: 1, " + PRICES)) {
      day.papers(2);
      day.run().ends(ExitCode.OK).published(SECOND).reports("model       calls 1", "cost $0.00");
      day.papers(4);
      day.meets(THIRD, taking(0));

      day.run()
          .ends(ExitCode.OK)
          .published(SECOND, THIRD, FOURTH)
          .reports("model       calls 2", "tokens in 100", "cost unknown");
    }
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F24 requests or tokens a minute are limited → the limit holds, however many ask at once")
  void rateLimit() {
    try (ModelDay day = new ModelDay(folder, "concurrency: 8, requests-per-minute: 5")) {
      day.papers(13);

      day.run().ends(ExitCode.OK).counts("written 12  unchanged 1");

      assertThat(day.server().requests()).isEqualTo(12);
      assertThat(passed(day)).isEqualTo(Duration.ofMinutes(2));
    }
    try (ModelDay day =
        new ModelDay(folder.resolve("tokens"), "concurrency: 8, tokens-per-minute: 3000")) {
      day.run().ends(ExitCode.OK).published(SECOND, THIRD, FOURTH);

      assertThat(passed(day)).isEqualTo(Duration.ofMinutes(2));
    }
  }

  private static Duration passed(ModelDay day) {
    return Duration.between(FakeTime.START, day.time().now());
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F25 the budget is reached → a clean stop; each next run goes on, and asks none twice")
  void budget() {
    try (ModelDay day = new ModelDay(folder, "concurrency: 1, budget: { tokens: 12000 }")) {
      day.alwaysMeets(taking(8_000));

      for (int runs = 1; runs <= 2; runs++) {
        day.run()
            .stopped(
                ExitCode.BUDGET,
                "budget",
                "",
                "raise the budget, or run again later: what is done stays")
            .counts("written 1");
        assertThat(day.server().requests()).isEqualTo(runs);
      }
      day.run().ends(ExitCode.OK).published(SECOND, THIRD, FOURTH);
      assertThat(day.server().requests()).isEqualTo(3);
    }
  }
}
