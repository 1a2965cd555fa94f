/** Judges a built site: every link, anchor, feed and address. */
@NullMarked
package dailypapers.audit;

import org.jspecify.annotations.NullMarked;
