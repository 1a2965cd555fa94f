package dailypapers.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A clock that goes on only when told to, or when somebody sleeps by it. */
final class ManualTime extends Clock {
  private final List<Duration> waits = new ArrayList<>();
  private Instant now = Instant.parse("2026-07-31T09:00:00Z");

  synchronized void pass(Duration time) {
    now = now.plus(time);
  }

  synchronized void sleep(Duration time) {
    waits.add(time);
    pass(time);
  }

  synchronized List<Duration> waits() {
    return List.copyOf(waits);
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
