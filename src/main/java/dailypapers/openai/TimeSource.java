package dailypapers.openai;

import java.time.Duration;
import java.time.Instant;

/** The time, and how to let it pass; a test has one of its own that waits for nothing. */
public interface TimeSource {
  /** The computer's. */
  TimeSource SYSTEM =
      new TimeSource() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void sleep(Duration time) throws InterruptedException {
          Thread.sleep(time.toMillis());
        }
      };

  /** What time it is. */
  Instant now();

  /** Comes back after that time. */
  void sleep(Duration time) throws InterruptedException;
}
