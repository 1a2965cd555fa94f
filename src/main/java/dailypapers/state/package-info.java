/** What a bake remembers for the next one: the files that it read and made, and what it read. */
@NullMarked
package dailypapers.state;

import org.jspecify.annotations.NullMarked;
