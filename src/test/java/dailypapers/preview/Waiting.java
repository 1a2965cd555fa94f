package dailypapers.preview;

import java.util.concurrent.TimeUnit;

/** How long tests wait for what must come; a machine under load is slow. */
final class Waiting {
  static final long SECONDS = 30;
  static final double MILLIS = TimeUnit.SECONDS.toMillis(SECONDS);

  private Waiting() {}
}
