package dailypapers.source;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: what the server asks for, else a random time below a bound
 * that doubles ("exponential backoff with full jitter", Brooker, AWS Architecture Blog 2015).
 *
 * @param first the bound before the second try
 * @param longest no wait is longer, whatever the server asks for
 * @param random where the jitter comes from
 */
record Backoff(Duration first, Duration longest, RandomGenerator random) {

  /**
   * The wait after a failed try.
   *
   * @param attempt the try that failed, from 1
   * @param retryAfter the server's header: seconds, or a date as HTTP writes it (RFC 9110, 10.2.3);
   *     anything else, and what lies in the past, is passed over
   */
  Duration after(int attempt, Optional<String> retryAfter, Instant now) {
    return retryAfter
        .flatMap(header -> asked(header.strip(), now))
        .map(wait -> wait.compareTo(longest) > 0 ? longest : wait)
        .orElseGet(() -> jitter(attempt));
  }

  private Duration jitter(int attempt) {
    double bound = Math.min(first.toMillis() * Math.pow(2, attempt - 1), longest.toMillis());
    return Duration.ofMillis((long) (random.nextDouble() * bound));
  }

  private Optional<Duration> asked(String header, Instant now) {
    if (header.matches("[0-9]+")) {
      boolean huge = header.length() > 9;
      return Optional.of(huge ? longest : Duration.ofSeconds(Long.parseLong(header)));
    }
    try {
      Instant until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header));
      long seconds = ChronoUnit.SECONDS.between(now, until);
      return seconds > 0 ? Optional.of(Duration.ofSeconds(seconds)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
