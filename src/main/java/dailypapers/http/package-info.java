/** Answers over HTTP, read no further than they may go. */
@NullMarked
package dailypapers.http;

import org.jspecify.annotations.NullMarked;
