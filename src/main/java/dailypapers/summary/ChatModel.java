package dailypapers.summary;

/**
 * A language model that answers a conversation. What stands behind it (an endpoint, a cache, a
 * limit on how often it is asked) is wrapped around it layer by layer:
 *
 * <pre>{@code
 * ChatModel echo = request -> new ChatAnswer(request.messages().get(0).text(), "echo", Optional.empty());
 * }</pre>
 */
@FunctionalInterface
public interface ChatModel {
  /**
   * The answer to a conversation.
   *
   * @throws dailypapers.error.DailyPapersException kind {@code SUMMARY} if this one conversation
   *     gets no usable answer; {@code CONFIG} or {@code NETWORK} if no conversation would: a wrong
   *     key, an unknown model, no quota, nobody there; {@code BUDGET} if the run may spend no more
   */
  ChatAnswer ask(ChatRequest request);

  /**
   * Takes note that the answer to a conversation was of no use: whoever remembers answers does not
   * give it again. Does nothing where nothing is remembered.
   */
  default void forget(ChatRequest request) {}
}
