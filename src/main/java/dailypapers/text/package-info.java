/** Texts as they are compared: folded to what counts, and as the words that stand in them. */
@NullMarked
package dailypapers.text;

import org.jspecify.annotations.NullMarked;
