package dailypapers.torture;

import java.io.IOException;

/**
 * A run that can be begun again and again from the same state, and what must have come of it.
 *
 * <pre>
 *   prepare → run → what it made is what is expected
 *   prepare → run, struck → rerun → the same
 * </pre>
 */
interface Scenario {
  /** In a word. */
  String name();

  /** Makes the state in which the run begins. */
  void prepare() throws IOException;

  /** The run. */
  Ended run();

  /** What is done after a run that failed; the same again, where nothing else is said. */
  default Ended rerun() throws IOException {
    return run();
  }

  /** All bytes that count. */
  Tree made() throws IOException;

  /** What these must be after a rerun, where a run without a fault does not tell. */
  default Tree expected(Tree made) {
    return made;
  }
}
