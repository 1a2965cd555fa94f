/** Keeps keys out of what others will read. */
@NullMarked
package dailypapers.secret;

import org.jspecify.annotations.NullMarked;
