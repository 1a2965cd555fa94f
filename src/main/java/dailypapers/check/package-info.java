/** Is the summary faithful to the text? Checks, findings, verdict. */
@NullMarked
package dailypapers.check;

import org.jspecify.annotations.NullMarked;
