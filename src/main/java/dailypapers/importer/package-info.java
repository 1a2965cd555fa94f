/** Brings old digests into content files, judged, and accounts for every line of them. */
@NullMarked
package dailypapers.importer;

import org.jspecify.annotations.NullMarked;
