/** The archive as data: entries, editions, months, tags, neighbours, permalinks. */
@NullMarked
package dailypapers.site;

import org.jspecify.annotations.NullMarked;
