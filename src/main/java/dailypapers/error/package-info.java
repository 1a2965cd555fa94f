/** One exception (problem, where, hint), one exit code a kind. */
@NullMarked
package dailypapers.error;

import org.jspecify.annotations.NullMarked;
