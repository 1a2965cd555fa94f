/** Numbers as Korean and English write them, by value. */
@NullMarked
package dailypapers.number;

import org.jspecify.annotations.NullMarked;
