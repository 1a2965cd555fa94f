package dailypapers.source;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.source.HttpFetcher.Sleeper;
import dailypapers.source.PoliteClient.Manners;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The turns to ask one host: one request at a time, a pause after each. */
final class HostTurn {
  private final ReentrantLock lock = new ReentrantLock(true);
  private final HttpFetcher fetcher;
  private final Manners manners;
  private final Clock clock;
  private final Sleeper sleeper;
  private Instant free = Instant.MIN;
  private int failures;

  HostTurn(HttpFetcher fetcher, Manners manners, Clock clock, Sleeper sleeper) {
    this.fetcher = fetcher;
    this.manners = manners;
    this.clock = clock;
    this.sleeper = sleeper;
  }

  /**
   * Waits for the turn and the pause, then asks.
   *
   * @param deadline asked for when the turn has come
   * @throws DailyPapersException as {@link HttpFetcher#get}
   */
  HttpAnswer ask(URI address, Supplier<Instant> deadline) {
    try {
      lock.lockInterruptibly();
      try {
        requireAlive(address);
        pause();
        return answer(address, deadline.get());
      } finally {
        lock.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DailyPapersException(
          ExitCode.NETWORK, "the wait was interrupted", address.toString(), "start again", e);
    }
  }

  private void pause() throws InterruptedException {
    Instant now = clock.instant();
    if (now.isBefore(free)) {
      sleeper.sleep(Duration.between(now, free));
    }
  }

  private HttpAnswer answer(URI address, Instant deadline) {
    try {
      HttpAnswer answer = fetcher.get(address, deadline);
      failures = answer.worthRetrying() ? failures + 1 : 0;
      return answer;
    } catch (DailyPapersException e) {
      failures = e.kind() == ExitCode.NETWORK ? failures + 1 : 0;
      throw e;
    } finally {
      free = clock.instant().plus(manners.pause());
    }
  }

  private void requireAlive(URI address) {
    if (failures >= manners.mostFailures()) {
      throw new DailyPapersException(
          ExitCode.NETWORK,
          address.getHost() + " failed " + failures + " times in a row and is not asked again",
          address.toString(),
          "start again later");
    }
  }
}
