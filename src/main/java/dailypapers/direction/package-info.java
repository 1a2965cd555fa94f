/** Does a summary say better where the text says worse, with where it says without. */
@NullMarked
package dailypapers.direction;

import org.jspecify.annotations.NullMarked;
