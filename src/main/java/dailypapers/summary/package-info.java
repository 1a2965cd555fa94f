/** What a summarizer is; the extractive one and the recorded one. */
@NullMarked
package dailypapers.summary;

import org.jspecify.annotations.NullMarked;
