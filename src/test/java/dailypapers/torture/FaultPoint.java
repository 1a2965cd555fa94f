package dailypapers.torture;

/**
 * A call of a run: the n-th of this kind on this file. So it is found again in a run whose threads
 * come in another order.
 *
 * @param path below the folder of the run, with slashes; what is random in a name is a {@code *}
 * @param nth from 1
 */
record FaultPoint(Step step, String path, int nth) {
  @Override
  public String toString() {
    return step + " " + path + (nth == 1 ? "" : " (" + nth + ")");
  }
}
