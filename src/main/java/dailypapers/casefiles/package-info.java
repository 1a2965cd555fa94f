/** Cases, archives and examples as files, judgements as lines, and how right the checks are. */
@NullMarked
package dailypapers.casefiles;

import org.jspecify.annotations.NullMarked;
