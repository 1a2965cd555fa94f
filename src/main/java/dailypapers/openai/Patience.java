package dailypapers.openai;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long an endpoint is waited for, and how often it is asked again. A wait is what the endpoint
 * asks for, else a random time below a bound that doubles ("exponential backoff with full jitter",
 * Brooker, AWS Architecture Blog 2015).
 *
 * @param answer for one whole answer, from the request to the last byte
 * @param deadline for all tries of one conversation and the waits between them
 * @param tries how often one conversation is sent at most, from 1
 * @param firstWait bound of the random wait before the second try
 * @param longestWait of any wait, whatever the endpoint asks for
 */
public record Patience(
    Duration answer, Duration deadline, int tries, Duration firstWait, Duration longestWait) {
  /** What suits a large model and a long paper: 3 min, 10 min, 5 tries, 1 s, 1 min. */
  public static final Patience STANDARD =
      new Patience(
          Duration.ofMinutes(3),
          Duration.ofMinutes(10),
          5,
          Duration.ofSeconds(1),
          Duration.ofMinutes(1));

  /**
   * Refuses what would never ask at all.
   *
   * @throws DailyPapersException kind {@code CONFIG}
   */
  public Patience {
    if (tries < 1 || !isPositive(answer) || !isPositive(deadline)) {
      throw new DailyPapersException(
          ExitCode.CONFIG,
          "an endpoint needs at least one try and some time to answer",
          "summary.model in site.yml",
          "give a timeout, a deadline and a number of tries above zero");
    }
  }

  private static boolean isPositive(Duration time) {
    return !time.isZero() && !time.isNegative();
  }

  /**
   * The wait after a failed try.
   *
   * @param attempt the try that failed, from 1
   * @param retryAfter the endpoint's header: seconds, or a date as HTTP writes it (RFC 9110,
   *     10.2.3); anything else, zero, and what lies in the past, is passed over
   */
  Duration after(int attempt, Optional<String> retryAfter, Instant now, RandomGenerator random) {
    return retryAfter
        .flatMap(header -> asked(header.strip(), now))
        .filter(Patience::isPositive)
        .map(wait -> wait.compareTo(longestWait) > 0 ? longestWait : wait)
        .orElseGet(() -> jitter(attempt, random));
  }

  private Duration jitter(int attempt, RandomGenerator random) {
    double bound =
        Math.min(firstWait.toMillis() * Math.pow(2, attempt - 1), longestWait.toMillis());
    return Duration.ofMillis((long) (random.nextDouble() * bound));
  }

  private Optional<Duration> asked(String header, Instant now) {
    if (header.matches("[0-9]+")) {
      boolean huge = header.length() > 9;
      return Optional.of(huge ? longestWait : Duration.ofSeconds(Long.parseLong(header)));
    }
    try {
      Instant until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header));
      return Optional.of(Duration.between(now, until));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
