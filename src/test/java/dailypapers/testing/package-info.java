/**
 * What tests need: a browser, the HTML checker and a reader of feeds to judge a site, and a chat
 * endpoint.
 */
@NullMarked
package dailypapers.testing;

import org.jspecify.annotations.NullMarked;
