package dailypapers.torture;

/**
 * How much is tried.
 *
 * @param files faults of file operations, for each scenario, at most
 * @param requests broken requests
 * @param processes processes that are killed, for each scenario
 * @param large faults of the large run
 * @param days of the large run
 * @param papers a day of the large run
 * @param part of all the faults, from 0
 * @param parts that there are
 */
record Dose(
    int files, int requests, int processes, int large, int days, int papers, int part, int parts) {
  /** A sample for every day, everything, or a part of everything such as {@code 3/8}. */
  static Dose of(String text) {
    int every = Integer.MAX_VALUE;
    if (text.equals("few")) {
      return new Dose(40, 20, 3, 3, 8, 8, 0, 1);
    }
    String[] part = text.equals("all") ? new String[] {"1", "1"} : text.split("/");
    return new Dose(
        every, every, 40, 40, 44, 20, Integer.parseInt(part[0]) - 1, Integer.parseInt(part[1]));
  }

  boolean isMine(int number) {
    return number % parts == part;
  }
}
