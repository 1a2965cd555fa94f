package dailypapers.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Patience with an endpoint")
class PatienceTest {
  private static final Instant NOW = Instant.parse("2026-07-15T09:00:00Z");

  /** Draws nearly 1 each time: a wait at its bound. */
  private static final RandomGenerator HIGH =
      new RandomGenerator() {
        @Override
        public long nextLong() {
          return -1;
        }
      };

  private static final Patience PATIENCE =
      new Patience(
          Duration.ofSeconds(5),
          Duration.ofMinutes(2),
          3,
          Duration.ofSeconds(2),
          Duration.ofSeconds(30));

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "-1, 1, 1", "1, 0, 1", "1, -1, 1", "1, 1, 0", "1, 1, -1"})
  @DisplayName("that would never ask at all is refused")
  void none(int tries, long answer, long deadline) {
    Duration wait = Duration.ofSeconds(1);

    assertThatExceptionOfType(DailyPapersException.class)
        .isThrownBy(
            () ->
                new Patience(
                    Duration.ofSeconds(answer), Duration.ofSeconds(deadline), tries, wait, wait))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ExitCode.CONFIG));
  }

  @Test
  @DisplayName("may be for a single try")
  void one() {
    Duration wait = Duration.ofSeconds(1);

    assertThat(new Patience(wait, wait, 1, wait, wait).tries()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 4", "3, 8", "4, 16", "5, 30", "60, 30"})
  @DisplayName("waits below a bound that doubles up to the longest wait")
  void jitter(int attempt, long bound) {
    Duration wait = PATIENCE.after(attempt, Optional.empty(), NOW, HIGH);

    assertThat(wait).isBetween(Duration.ofSeconds(bound).minusMillis(2), Duration.ofSeconds(bound));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    " 29 , 29",
    "30, 30",
    "31, 30",
    "999999999, 30",
    "1234567890, 30",
    "'Wed, 15 Jul 2026 09:00:01 GMT', 1",
    "'Wed, 15 Jul 2026 09:01:00 GMT', 30"
  })
  @DisplayName("waits as long as it is asked to, and never longer than the longest wait")
  void asked(String header, long seconds) {
    assertThat(PATIENCE.after(1, Optional.of(header), NOW, HIGH))
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "soon", "''", "'Wed, 15 Jul 2026 09:00:00 GMT'", "1.5"})
  @DisplayName("passes over what is no time to wait")
  void nonsense(String header) {
    assertThat(PATIENCE.after(1, Optional.of(header), NOW, HIGH))
        .isBetween(Duration.ofMillis(1_998), Duration.ofSeconds(2));
  }
}
