package dailypapers.launch;

import java.io.IOException;
import java.util.Optional;

/**
 * Runs when this process is told to end (Ctrl-C, SIGTERM): tells the child to end too, and waits
 * until it has done what it does before it ends.
 */
final class Farewell extends Thread {
  private Optional<Process> child = Optional.empty();
  private boolean ending;

  /**
   * Starts the child that is to be told.
   *
   * @throws IOException if it cannot be started, or is no longer wanted
   */
  synchronized Process start(ProcessBuilder builder) throws IOException {
    if (ending) {
      throw new IOException("this process is ending");
    }
    Process started = builder.start();
    child = Optional.of(started);
    return started;
  }

  @Override
  public void run() {
    Optional<Process> told = end();
    if (told.isPresent()) {
      told.get().destroy();
      try {
        told.get().waitFor();
      } catch (InterruptedException e) {
        interrupt();
      }
    }
  }

  private synchronized Optional<Process> end() {
    ending = true;
    return child;
  }
}
