package dailypapers.torture;

/** What a thread of a process that was killed gets instead of any answer of the disk. */
final class Killed extends Error {
  private static final long serialVersionUID = 1L;

  Killed() {
    super("killed", null, false, false);
  }
}
