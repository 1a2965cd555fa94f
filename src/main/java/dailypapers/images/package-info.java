/** Draws the pictures with which a page is shared elsewhere: of a paper, an edition, the site. */
@NullMarked
package dailypapers.images;

import org.jspecify.annotations.NullMarked;
