package dailypapers.summary;

import java.util.Optional;

/**
 * What a model answered.
 *
 * @param text the words, as they came
 * @param model the model as the endpoint names it, which may be more exact than the one asked for
 * @param usage how many tokens it took; empty where the endpoint does not say
 */
public record ChatAnswer(String text, String model, Optional<TokenUsage> usage) {}
