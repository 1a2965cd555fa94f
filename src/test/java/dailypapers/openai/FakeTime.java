package dailypapers.openai;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A time that passes only by sleeping, at once, and remembers every sleep. */
public final class FakeTime implements TimeSource {
  public static final Instant START = Instant.parse("2026-07-15T09:00:00Z");

  private final List<Duration> slept = new CopyOnWriteArrayList<>();
  private Instant now = START;

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration time) {
    slept.add(time);
    now = now.plus(time);
  }

  /** Every sleep, in turn. */
  public List<Duration> slept() {
    return List.copyOf(slept);
  }
}
