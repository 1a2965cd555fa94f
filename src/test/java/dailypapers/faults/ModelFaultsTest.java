package dailypapers.faults;

import static dailypapers.faults.ModelDay.FOURTH;
import static dailypapers.faults.ModelDay.SECOND;
import static dailypapers.faults.ModelDay.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.error.ExitCode;
import dailypapers.testing.ChatReplies;
import dailypapers.testing.ChatReplies.Reply;
import dailypapers.testing.ChatServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FaultGroup(letter = 'A', title = "The language model's endpoint")
@DisplayName("An endpoint that is busy or refuses")
class ModelFaultsTest {
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

  private static Reply busy(int status, String retryAfter) {
    return ChatReplies.error(status, "busy", "a bad day").with("Retry-After", retryAfter);
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F01 429 with Retry-After → the wait that it asks for, a minute at most, then all goes on")
  void retryAfter() {
    day.meets(SECOND, busy(429, "7"));
    day.meets(THIRD, busy(429, "90"));

    day.run().ends(ExitCode.OK).published(SECOND, THIRD, FOURTH);

    assertThat(day.time().slept()).containsExactly(Duration.ofSeconds(7), Duration.ofMinutes(1));
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F02 Retry-After of an hour, negative, garbage or past → a minute, or waits of its own; never"
          + " hangs")
  void oddRetryAfter() {
    day.meets(SECOND, busy(503, "3600"), busy(503, "99999999999999999999"));
    day.meets(THIRD, busy(503, "-5"), busy(503, "soon"));
    day.meets(FOURTH, busy(503, "Wed, 15 Jul 2020 09:00:12 GMT"), busy(503, "0"));

    day.run().ends(ExitCode.OK).published(SECOND, THIRD, FOURTH);

    List<Duration> slept = day.time().slept();
    assertThat(slept).hasSize(6);
    assertThat(slept.subList(0, 2)).containsOnly(Duration.ofMinutes(1));
    assertThat(slept.subList(2, 6))
        .allMatch(wait -> wait.toMillis() >= 0 && wait.toMillis() <= 2_000);
  }

  @Test
  @Tag("fault")
  @DisplayName("F03 insufficient_quota → the run stops after one request; the next one goes on")
  void quota() {
    day.alwaysMeets(ChatReplies.error(429, "insufficient_quota", "check your plan"));

    day.run()
        .stopped(ExitCode.CONFIG, "has no quota left for this key", "test-model at http", "credit")
        .absent(SECOND, THIRD, FOURTH);

    assertThat(day.server().requests()).isEqualTo(1);
    day.nextRunMakesGood();
  }

  @Test
  @Tag("fault")
  @DisplayName("F04 401 or 403 → the run stops, nothing is asked again, the key is never shown")
  void refusedKey() {
    for (int status : List.of(401, 403)) {
      String echo = "Incorrect API key provided: " + LivedInSite.KEY;
      day.alwaysMeets(
          ChatReplies.error(status, "invalid_api_key", echo)
              .with("WWW-Authenticate", "Bearer realm=\"" + LivedInSite.KEY + "\""));

      day.run("--report", folder.resolve("day/report.md"))
          .stopped(ExitCode.CONFIG, "does not accept the key", "test-model", "OPENAI_API_KEY")
          .absent(SECOND, THIRD, FOURTH);
    }

    assertThat(day.server().requests()).isEqualTo(2);
    day.nextRunMakesGood();
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F05 408, 409 or 5xx → five tries at most, waits of chance below a rising bound, ten minutes"
          + " in all; then that paper fails")
  void busyForGood() {
    Duration slow = Duration.ofMinutes(4);
    day.meets(SECOND, busy(408, ""), busy(409, ""), busy(500, ""), busy(529, ""));
    day.alwaysMeets(THIRD, busy(502, ""));
    day.alwaysMeets(
        FOURTH,
        call -> {
          day.time().sleep(slow);
          busy(504, "").to(call);
        });

    day.run()
        .published(SECOND)
        .failed("HTTP 502: a bad day", "run again later", THIRD)
        .failed("HTTP 504: a bad day", "run again later", FOURTH);

    assertThat(day.asked(SECOND)).isEqualTo(5);
    assertThat(day.asked(THIRD)).isEqualTo(5);
    assertThat(day.asked(FOURTH)).isEqualTo(3);
    List<Duration> waits = day.time().slept().stream().filter(wait -> !wait.equals(slow)).toList();
    for (int wait = 0; wait < 8; wait++) {
      assertThat(waits.get(wait).toMillis()).isBetween(0L, 1_000L << wait % 4);
    }
    assertThat(waits).hasSize(10).doesNotHaveDuplicates();
    day.nextRunMakesGood();
  }

  @Test
  @Tag("fault")
  @DisplayName("F21 a redirect → refused, for the key would go along; nobody else is asked")
  void redirect() {
    try (ChatServer other = new ChatServer()) {
      day.alwaysMeets(
          ChatReplies.raw(307, "text/plain", "").with("Location", other.baseUrl().toString()));

      day.run()
          .stopped(
              ExitCode.CONFIG, "points elsewhere: " + other.baseUrl(), "test-model", "base-url")
          .absent(SECOND, THIRD, FOURTH);

      assertThat(other.requests()).isZero();
    }
    assertThat(day.server().requests()).isEqualTo(1);
    day.nextRunMakesGood();
  }

  @Test
  @Tag("fault")
  @DisplayName("F22 404, an unknown model → the run stops after one request and names the setting")
  void unknownModel() {
    day.alwaysMeets(
        ChatReplies.error(404, "model_not_found", "The model test-model does not exist"));

    day.run()
        .stopped(
            ExitCode.CONFIG, "knows no model test-model", "test-model at", "summary.model.name")
        .absent(SECOND, THIRD, FOURTH);

    assertThat(day.server().requests()).isEqualTo(1);
    day.nextRunMakesGood();
  }
}
