/** The one configuration, {@code site.yml}, as records, read strictly. */
@NullMarked
package dailypapers.config;

import org.jspecify.annotations.NullMarked;
