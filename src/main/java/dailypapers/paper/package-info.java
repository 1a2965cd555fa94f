/** The nouns of the digest, on the JDK alone: papers, texts, summaries, claims with evidence. */
@NullMarked
package dailypapers.paper;

import org.jspecify.annotations.NullMarked;
