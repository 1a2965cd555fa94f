/**
 * Names of models, data sets, benchmarks and methods as papers write them, and acronyms with their
 * expansions.
 */
@NullMarked
package dailypapers.names;

import org.jspecify.annotations.NullMarked;
