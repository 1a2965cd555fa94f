/** Serves a built site on loopback as GitHub Pages would, and reloads it on change. */
@NullMarked
package dailypapers.preview;

import org.jspecify.annotations.NullMarked;
