package dailypapers.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackoffTest {
  private static final Instant NOW = Instant.parse("2026-07-31T12:00:00Z");
  private static final RandomGenerator HIGHEST = () -> -1L;

  private final Backoff backoff =
      new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), HIGHEST);

  private Duration after(int attempt, String header) {
    return backoff.after(attempt, Optional.of(header), NOW);
  }

  @ParameterizedTest
  @DisplayName("Without a header the bound of the random wait doubles up to the longest")
  @CsvSource({"1, 1000", "2, 2000", "3, 4000", "10, 30000", "2000, 30000"})
  void doubles(int attempt, long bound) {
    assertThat(backoff.after(attempt, Optional.empty(), NOW).toMillis())
        .isBetween(bound - 2, bound);
  }

  @Test
  @DisplayName("The wait is random from nothing up to its bound")
  void fullJitter() {
    Backoff lowest = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), () -> 0L);

    assertThat(lowest.after(5, Optional.empty(), NOW)).isZero();
  }

  @ParameterizedTest
  @Tag("fault")
  @DisplayName("F01 Retry-After is obeyed, as seconds and as a date")
  @ValueSource(strings = {"7", " 7 ", "Fri, 31 Jul 2026 12:00:07 GMT"})
  void retryAfter(String header) {
    assertThat(after(1, header)).isEqualTo(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @Tag("fault")
  @DisplayName("F02 a Retry-After of an hour is capped")
  @ValueSource(strings = {"3600", "99999999999999999999", "Fri, 31 Jul 2026 13:00:00 GMT"})
  void capped(String header) {
    assertThat(after(1, header)).isEqualTo(Duration.ofSeconds(30));
  }

  @ParameterizedTest
  @Tag("fault")
  @DisplayName("F02 a negative, past or garbled Retry-After gives way to our own wait")
  @ValueSource(strings = {"-5", "soon", "", "1.5", "Fri, 31 Jul 2026 12:00:00 GMT"})
  void garbled(String header) {
    assertThat(after(1, header).toMillis()).isBetween(998L, 1000L);
  }
}
