package dailypapers.openai;

import dailypapers.error.DailyPapersException;
import java.util.Optional;

/**
 * Why a try gave no answer.
 *
 * @param error what to say if there is no other try
 * @param again whether the same request may succeed later
 * @param retryAfter how long the endpoint asks to wait
 */
record Fault(DailyPapersException error, boolean again, Optional<String> retryAfter) {}
