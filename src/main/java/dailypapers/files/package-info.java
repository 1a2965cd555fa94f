/** Files that are written whole or not at all. */
@NullMarked
package dailypapers.files;

import org.jspecify.annotations.NullMarked;
