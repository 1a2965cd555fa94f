/**
 * The only room that knows OpenAI-Java: a chat endpoint, a summarizer that asks it, caches and
 * limits.
 */
@NullMarked
package dailypapers.openai;

import org.jspecify.annotations.NullMarked;
