/** The ways out of the archive: papers as JSON and as BibTeX, for other people's programs. */
@NullMarked
package dailypapers.export;

import org.jspecify.annotations.NullMarked;
