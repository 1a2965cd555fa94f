package dailypapers.cli;

import java.io.PrintStream;
import java.util.Map;

/**
 * Where a run speaks to its user.
 *
 * @param out results
 * @param err progress and errors
 * @param terminal true if a person watches; then progress may be drawn over itself
 * @param environment the variables of the process: a key and an endpoint come from there
 */
record Console(
    PrintStream out, PrintStream err, boolean terminal, Map<String, String> environment) {}
