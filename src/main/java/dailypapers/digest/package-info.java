/** Runs one date, or many, from source to content files, and tells what became of each paper. */
@NullMarked
package dailypapers.digest;

import org.jspecify.annotations.NullMarked;
