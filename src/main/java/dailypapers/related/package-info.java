/** Which papers are about the same: scores of two papers, and the best relatives of each. */
@NullMarked
package dailypapers.related;

import org.jspecify.annotations.NullMarked;
