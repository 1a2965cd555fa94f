package dailypapers.cli;

import dailypapers.config.ModelSettings;
import dailypapers.openai.AnswerCache;
import dailypapers.openai.Budget;
import dailypapers.openai.Endpoint;
import dailypapers.openai.Ledger;
import dailypapers.openai.OpenAiChat;
import dailypapers.openai.Patience;
import dailypapers.openai.Price;
import dailypapers.openai.RateLimit;
import dailypapers.openai.TimeSource;
import dailypapers.openai.Totals;
import dailypapers.summary.ChatModel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * A language model as a run uses it, layer by layer: answers that are known come from a folder,
 * what is asked is counted against the budget and held within the limits, and only then sent.
 */
final class ModelEndpoint implements AutoCloseable {
  private final OpenAiChat chat;
  private final Ledger ledger;
  private final AnswerCache cache;
  private final TimeSource time;

  /** The only model of a run, or the first. */
  ModelEndpoint(ModelSettings settings, String key, TimeSource time) {
    this(settings, key, time, limited -> new Ledger(limited, price(settings), budget(settings)));
  }

  private ModelEndpoint(
      ModelSettings settings, String key, TimeSource time, Function<ChatModel, Ledger> ledger) {
    Endpoint endpoint = endpoint(settings, key);
    this.time = time;
    this.chat = new OpenAiChat(endpoint, time, RandomGenerator.getDefault());
    this.ledger =
        ledger.apply(
            new RateLimit(chat, settings.requestsPerMinute(), settings.tokensPerMinute(), time));
    this.cache = new AnswerCache(this.ledger, answers(settings), endpoint.toString());
  }

  /** Another model of the same run, which spends from the same budget. */
  ModelEndpoint alongside(ModelSettings other, String key) {
    return new ModelEndpoint(other, key, time, limited -> ledger.alongside(limited, price(other)));
  }

  /** The model behind all layers. */
  ChatModel model() {
    return cache;
  }

  /** What was asked and spent so far, in a line. */
  String usage() {
    Totals totals = ledger.totals();
    return String.format(
        Locale.ROOT,
        "calls %d  cache hits %d  tokens in %d (cached %d)  out %d  cost %s",
        totals.calls(),
        cache.hits(),
        totals.usage().input(),
        totals.usage().cachedInput(),
        totals.usage().output(),
        totals.cost().map(ModelEndpoint::dollars).orElse("unknown"));
  }

  /** What batches took, in a line; their cost is half of what live answers cost. */
  static String batchUsage(Totals totals) {
    return String.format(
        Locale.ROOT,
        "answers %d  tokens in %d (cached %d)  out %d  cost %s at batch price",
        totals.calls(),
        totals.usage().input(),
        totals.usage().cachedInput(),
        totals.usage().output(),
        totals.cost().map(ModelEndpoint::dollars).orElse("unknown"));
  }

  /** Where the model answers. */
  static Endpoint endpoint(ModelSettings settings, String key) {
    return new Endpoint(
        settings.baseUrl(),
        Optional.of(key).filter(text -> !text.isEmpty()),
        settings.name(),
        Optional.empty(),
        Optional.empty(),
        patience(settings));
  }

  /** The folder that keeps its answers. */
  static Path answers(ModelSettings settings) {
    return settings.cache().resolve("answers");
  }

  /** What a million tokens of the model cost; empty where site.yml does not say. */
  static Optional<Price> price(ModelSettings settings) {
    return Optional.ofNullable(settings.prices().get(settings.name()))
        .map(price -> new Price(price.input(), price.cachedInput(), price.output()));
  }

  /** Dollars to a hundredth of a cent. */
  static String dollars(BigDecimal amount) {
    return "$" + amount.setScale(4, RoundingMode.HALF_UP).toPlainString();
  }

  @Override
  public void close() {
    chat.close();
  }

  private static Patience patience(ModelSettings settings) {
    Patience standard = Patience.STANDARD;
    return new Patience(
        settings.timeout(),
        standard.deadline(),
        standard.tries(),
        standard.firstWait(),
        standard.longestWait());
  }

  /** What a run may spend. */
  static Budget budget(ModelSettings settings) {
    return new Budget(
        settings.budget().dollars(), settings.budget().tokens().map(Integer::longValue));
  }
}
