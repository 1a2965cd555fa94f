package dailypapers.summary;

import java.util.List;
import java.util.Optional;

/**
 * A conversation so far, waiting for the model's next words.
 *
 * @param instructions what holds for every paper: the system message. It never holds a word of a
 *     paper, and it is the same for all papers of a run, so that a provider's prompt cache hits
 * @param messages what was said, the user's first; the last is the user's
 * @param schema the JSON schema that the answer must have, as JSON text; empty for free text
 * @param maxTokens how many tokens the answer may have
 */
public record ChatRequest(
    String instructions, List<Message> messages, Optional<String> schema, int maxTokens) {
  public ChatRequest {
    messages = List.copyOf(messages);
  }

  /** Who says something. */
  public enum Speaker {
    /** This program. */
    USER,
    /** The model. */
    ASSISTANT
  }

  /** One turn of the conversation. */
  public record Message(Speaker speaker, String text) {}
}
