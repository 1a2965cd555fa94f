/** Starts the program in a Java process with the flags that suit a short run. */
@NullMarked
package dailypapers.launch;

import org.jspecify.annotations.NullMarked;
