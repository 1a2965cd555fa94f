/** Tells by checks, findings and a verdict whether a summary is faithful to its text. */
@NullMarked
package dailypapers.check;

import org.jspecify.annotations.NullMarked;
