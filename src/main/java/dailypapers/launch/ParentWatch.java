package dailypapers.launch;

/**
 * Ends this process when the one that started it is no more: that one was killed, or it would have
 * ended this one itself.
 */
final class ParentWatch extends Thread {
  /** A run that is shorter pays nothing for this but a sleeping thread. */
  private static final long MILLIS = 1_000;

  /** As after SIGTERM, which the parent would have sent. */
  private static final int TERMINATED = 143;

  private final long parent;

  /**
   * @param parent the process that started this one, by its id
   */
  ParentWatch(long parent) {
    super("parent-watch");
    this.parent = parent;
    setDaemon(true);
  }

  @Override
  public void run() {
    try {
      do {
        Thread.sleep(MILLIS);
      } while (isThere());
    } catch (InterruptedException e) {
      return;
    }
    System.exit(TERMINATED);
  }

  /** Where a parent ends, the system gives its children another one, or none. */
  private boolean isThere() {
    return ProcessHandle.current().parent().filter(now -> now.pid() == parent).isPresent();
  }
}
