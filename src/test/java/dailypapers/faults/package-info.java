/**
 * The faults that Daily Papers survives, one test a fault, in seven groups from A to G: what goes
 * wrong, and what happens then. {@code docs/faults.md} is made of this package.
 */
@NullMarked
package dailypapers.faults;

import org.jspecify.annotations.NullMarked;
