/** A command line becomes one run and an exit code; {@code Wiring} joins the parts by hand. */
@NullMarked
package dailypapers.cli;

import org.jspecify.annotations.NullMarked;
