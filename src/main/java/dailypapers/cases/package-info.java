/** A summary by anybody judged against a text: its subject, numbers, names, directions, form. */
@NullMarked
package dailypapers.cases;

import org.jspecify.annotations.NullMarked;
