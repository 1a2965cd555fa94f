package dailypapers.bake;

import java.io.File;
import java.util.Map;

/**
 * Wakes the library that every bake needs, whatever it bakes, on a thread of its own: FreeMarker
 * looks in every jar for what it could work with, and reads what templates must not call. That
 * takes as long as to read the command line and the configuration, and none waits for the other.
 *
 * <p>Nothing is kept but what the library keeps itself. A fault is the bake's to meet and to tell.
 */
public final class Preheating {
  private final Thread thread = new Thread(Preheating::heat, "preheating");

  private Preheating() {
    thread.setUncaughtExceptionHandler((heated, fault) -> {});
  }

  /** Starts it. */
  public static Preheating start() {
    Preheating preheating = new Preheating();
    preheating.thread.start();
    return preheating;
  }

  private static void heat() {
    TemplateEngine.configuration(new File(""), Map.of());
  }

  /** Waits for its end: no thread is left behind. */
  public void finish() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
