/** Makes the folder of a new site out of what the program brings along. */
@NullMarked
package dailypapers.starter;

import org.jspecify.annotations.NullMarked;
