package dailypapers.launch;

import dailypapers.cli.Main;

/** What the launcher starts: the program, in a process that does not outlive the launcher's. */
final class Worker {
  private static final String PARENT = "dailypapers.launch.parent";

  private Worker() {}

  /** The option that tells a child who started it. */
  static String parentOption(long pid) {
    return "-D".concat(PARENT).concat("=").concat(Long.toString(pid));
  }

  /** Runs one command as {@link Main} does. */
  public static void main(String[] args) {
    new ParentWatch(Long.getLong(PARENT)).start();
    Main.main(args);
  }
}
