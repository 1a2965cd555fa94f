/**
 * Random input for every parser: chance that can be replayed, texts that mean ill, and the smallest
 * input that still fails.
 */
@NullMarked
package dailypapers.random;

import org.jspecify.annotations.NullMarked;
