/** What tests need to judge a site: a browser, the HTML checker, a reader of feeds. */
@NullMarked
package dailypapers.testing;

import org.jspecify.annotations.NullMarked;
