package dailypapers.cli;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.openai.TimeSource;
import dailypapers.secret.Redaction;
import java.io.PrintStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * Where a run speaks to its user.
 *
 * @param out results
 * @param err progress and errors
 * @param terminal true if a person watches; then progress may be drawn over itself
 * @param environment the variables of the process: a key and an endpoint come from there
 * @param waits how a run waits for an endpoint that is busy
 */
record Console(
    PrintStream out,
    PrintStream err,
    boolean terminal,
    Map<String, String> environment,
    TimeSource waits) {
  /** The variable that holds the key of the endpoint. */
  static final String KEY = "OPENAI_API_KEY";

  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  /** A console of a run that waits as long as it takes. */
  Console(PrintStream out, PrintStream err, boolean terminal, Map<String, String> environment) {
    this(out, err, terminal, environment, TimeSource.SYSTEM);
  }

  /** The same console, which lets no key out. Every command speaks through one. */
  Console discreet() {
    Redaction redaction = redaction();
    return new Console(redaction.data(out), redaction.messages(err), terminal, environment, waits);
  }

  /** Takes keys out of whatever leaves by another way than {@link #out} and {@link #err}. */
  Redaction redaction() {
    return new Redaction(Optional.ofNullable(environment.get(KEY)));
  }

  /**
   * Tells the time that content files say they were written at: the time it is, or the one that
   * {@code SOURCE_DATE_EPOCH} names in seconds since 1970, so that two runs can give the same bytes
   * (<a href="https://reproducible-builds.org/specs/source-date-epoch/">the convention</a>). What
   * day "today" is does not depend on it.
   *
   * @throws DailyPapersException kind {@code CONFIG} if it is no such number
   */
  Clock clock() {
    String seconds = environment.getOrDefault(EPOCH, "").strip();
    if (seconds.isEmpty()) {
      return Clock.systemUTC();
    }
    try {
      return Clock.fixed(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC);
    } catch (NumberFormatException | DateTimeException e) {
      throw new DailyPapersException(
          ExitCode.CONFIG,
          "not a time: \"" + seconds + "\"",
          "the environment variable " + EPOCH,
          "give seconds since 1970 such as 1785489011, or unset it: unset " + EPOCH,
          e);
    }
  }
}
