/**
 * Makes every call of a run fail once, to see that the next run ends as if nothing had happened.
 */
package dailypapers.torture;
