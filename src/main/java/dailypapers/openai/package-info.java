/**
 * The only room that knows OpenAI-Java: a language model behind an endpoint, and how often it is
 * asked.
 */
@NullMarked
package dailypapers.openai;

import org.jspecify.annotations.NullMarked;
