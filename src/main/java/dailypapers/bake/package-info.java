/** The only room that knows JBake and FreeMarker: content and templates become a site. */
@NullMarked
package dailypapers.bake;

import org.jspecify.annotations.NullMarked;
