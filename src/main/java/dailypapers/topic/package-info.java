/** Whether a summary is about a paper, by terms of two languages and how rare they are. */
@NullMarked
package dailypapers.topic;

import org.jspecify.annotations.NullMarked;
