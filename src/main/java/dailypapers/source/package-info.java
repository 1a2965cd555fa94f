/**
 * Where papers and their texts come from: Hugging Face's daily papers, a folder of its answers, the
 * bundled sample, arXiv's full texts.
 */
@NullMarked
package dailypapers.source;

import org.jspecify.annotations.NullMarked;
