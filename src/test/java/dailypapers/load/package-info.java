/** Thousands of papers through the whole program, against an endpoint that misbehaves. */
@NullMarked
package dailypapers.load;

import org.jspecify.annotations.NullMarked;
