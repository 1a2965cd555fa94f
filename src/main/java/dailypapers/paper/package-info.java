/** The nouns of the digest: papers, texts, summaries and claims with their evidence. JDK only. */
@NullMarked
package dailypapers.paper;

import org.jspecify.annotations.NullMarked;
