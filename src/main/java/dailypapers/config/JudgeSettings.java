package dailypapers.config;

import java.net.URI;
import java.util.Optional;

/**
 * Which language model reads every summary a second time: the block {@code summary.judge}. All else
 * is as in {@code summary.model}: limits, prices, cache, the key of {@code OPENAI_API_KEY}, and one
 * budget for both.
 *
 * @param model as its endpoint calls it; best another than the one that writes
 * @param baseUrl of an OpenAI-compatible API; empty for the one of the model that writes
 */
public record JudgeSettings(String model, Optional<URI> baseUrl) {

  /** How the judge is asked, where the writer is asked like this. */
  public ModelSettings like(ModelSettings writer) {
    return writer.withName(model).withBaseUrl(baseUrl.orElse(writer.baseUrl()));
  }
}
