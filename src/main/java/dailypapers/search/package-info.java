/** The static search index: texts as tokens, tokens as shards that a reader's browser loads. */
@NullMarked
package dailypapers.search;

import org.jspecify.annotations.NullMarked;
