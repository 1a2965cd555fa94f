/** Old digests in the daily_papers_ko format, read as papers with what was said of them. */
@NullMarked
package dailypapers.legacy;

import org.jspecify.annotations.NullMarked;
