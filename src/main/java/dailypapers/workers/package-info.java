/** Runs a function over a list on every processor. */
@NullMarked
package dailypapers.workers;

import org.jspecify.annotations.NullMarked;
