package dailypapers.faults;

import static dailypapers.faults.ModelDay.FOURTH;
import static dailypapers.faults.ModelDay.SECOND;
import static dailypapers.faults.ModelDay.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.error.ExitCode;
import dailypapers.testing.ChatReplies;
import dailypapers.testing.ChatReplies.Reply;
import dailypapers.testing.ChatServer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FaultGroup(letter = 'A', title = "The language model's endpoint")
@DisplayName("A connection that is not there, or breaks")
class ModelConnectionFaultsTest {
  @TempDir Path folder;

  @Test
  @Tag("fault")
  @DisplayName(
      "F06 connection refused, a host without an address, no TLS → the run stops and says which")
  void unreachable() {
    URI nobody;
    try (ChatServer gone = new ChatServer()) {
      nobody = gone.baseUrl();
    }
    try (ModelDay day = new ModelDay(folder);
        NoTlsServer noTls = new NoTlsServer()) {
      unreachable(day, nobody.toString(), "connection refused");
      unreachable(day, "https://nobody.invalid/v1", "unknown host");
      unreachable(day, noTls.baseUrl().toString(), "no secure connection");

      assertThat(day.time().slept()).hasSize(3 * 4);
      day.nextRunMakesGood();
    }
  }

  private static void unreachable(ModelDay day, String endpoint, String why) {
    day.runAt(endpoint)
        .stopped(
            ExitCode.NETWORK,
            "cannot be reached: " + why,
            "test-model at " + endpoint,
            "check the network")
        .absent(SECOND, THIRD, FOURTH);
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F07 silence, or a byte now and then → given up in time and tried again, then that paper"
          + " fails")
  void readTimeout() {
    Duration hour = Duration.ofHours(1);
    try (ModelDay day = new ModelDay(folder, "concurrency: 1, timeout: 1")) {
      day.meets(SECOND, ChatReplies.silence(hour), ChatReplies.drip(hour));
      day.alwaysMeets(THIRD, ChatReplies.silence(hour));

      day.run()
          .published(SECOND, FOURTH)
          .failed("gave no whole answer", "run again later; a slow model needs a longer", THIRD);

      assertThat(day.asked(SECOND)).isEqualTo(3);
      assertThat(day.asked(THIRD)).isEqualTo(5);
      day.nextRunMakesGood();
    }
  }

  @Test
  @Tag("fault")
  @DisplayName("F08 a body cut short → tried again, then that paper fails and its abstract stands")
  void cutShort() {
    try (ModelDay day = new ModelDay(folder)) {
      day.meets(SECOND, ChatReplies.cutShort());
      day.alwaysMeets(THIRD, ChatReplies.cutShort());

      day.run()
          .published(SECOND, FOURTH)
          .failed("gave no whole answer", "run again later", THIRD)
          .nobodyReads("never whole");

      assertThat(day.asked(SECOND)).isEqualTo(2);
      assertThat(day.asked(THIRD)).isEqualTo(5);
      day.nextRunMakesGood();
    }
  }

  @Test
  @Tag("fault")
  @DisplayName("F09 HTML, nothing, or no JSON with 200 → tried again, then that paper fails")
  void noJson() {
    Iterator<String> bodies =
        Stream.of("<html>FALSE</html>", "", "{\"choices\": [", "null", "\"FALSE\"").iterator();
    try (ModelDay day = new ModelDay(folder)) {
      day.alwaysMeets(THIRD, call -> page(bodies.next()).to(call));

      day.run()
          .published(SECOND, FOURTH)
          .failed("cut short or no JSON", "the next run asks again", THIRD)
          .nobodyReads("FALSE");

      assertThat(day.asked(THIRD)).isEqualTo(5);
      day.nextRunMakesGood();
    }
  }

  private static Reply page(String body) {
    return ChatReplies.raw(200, "text/html", body);
  }

  @Test
  @Tag("fault")
  @DisplayName("F20 an answer of 64 MB → read no further than 4 MB, and that paper fails")
  void huge() {
    try (ModelDay day = new ModelDay(folder)) {
      day.alwaysMeets(THIRD, ChatReplies.huge(64 << 20));

      day.run()
          .published(SECOND, FOURTH)
          .failed("longer than 4194304 bytes", "the next run asks again", THIRD);

      assertThat(day.asked(THIRD)).isEqualTo(1);
      day.nextRunMakesGood();
    }
  }
}
