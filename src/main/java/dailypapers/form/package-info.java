/** Does a summary look like one: its sections, language, length, endings, and no leftovers. */
@NullMarked
package dailypapers.form;

import org.jspecify.annotations.NullMarked;
