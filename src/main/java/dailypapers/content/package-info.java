/** The content file: where it lies, its front matter, its Markdown; reading and writing. */
@NullMarked
package dailypapers.content;

import org.jspecify.annotations.NullMarked;
