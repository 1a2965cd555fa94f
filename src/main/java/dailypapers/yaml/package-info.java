/** Strict YAML with the line of every value. */
@NullMarked
package dailypapers.yaml;

import org.jspecify.annotations.NullMarked;
