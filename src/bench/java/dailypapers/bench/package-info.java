/** How fast the site is built, beside another generator, and how fast its hottest pieces are. */
@NullMarked
package dailypapers.bench;

import org.jspecify.annotations.NullMarked;
