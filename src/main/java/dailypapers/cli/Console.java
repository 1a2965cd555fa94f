package dailypapers.cli;

import java.io.PrintStream;

/**
 * Where a run speaks to its user.
 *
 * @param out results
 * @param err progress and errors
 * @param terminal true if a person watches; then progress may be drawn over itself
 */
record Console(PrintStream out, PrintStream err, boolean terminal) {}
