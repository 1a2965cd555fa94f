/** What a summarizer and a language model are; the extractive summarizer and the recorded one. */
@NullMarked
package dailypapers.summary;

import org.jspecify.annotations.NullMarked;
