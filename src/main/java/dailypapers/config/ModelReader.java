package dailypapers.config;

import dailypapers.yaml.MappingReader;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the blocks {@code summary.model}, {@code summary.judge} and {@code summary.glossary}. */
final class ModelReader {
  private static final String URL_SHAPE = "an address such as https://api.openai.com/v1";
  private static final String DOLLARS_SHAPE = "dollars, such as 0.15";
  private static final String SECONDS_SHAPE = "a whole number of seconds from 1 to 3600";
  private static final int MOST_AT_ONCE = 64;

  private ModelReader() {}

  /**
   * @param base what a relative folder is relative to
   */
  static ModelSettings model(MappingReader block, Path base) {
    ModelSettings model =
        new ModelSettings(
            block.optionalText("name").orElse("gpt-4o-mini"),
            block
                .value("base-url", URL_SHAPE, ModelReader::url)
                .orElse(URI.create("https://api.openai.com/v1")),
            Duration.ofSeconds(
                block.value("timeout", SECONDS_SHAPE, text -> within(text, 3600)).orElse(120)),
            block
                .value(
                    "concurrency",
                    "a whole number from 1 to " + MOST_AT_ONCE,
                    text -> within(text, MOST_AT_ONCE))
                .orElse(8),
            block.integer("requests-per-minute", 1),
            block.integer("tokens-per-minute", 1),
            block.integer("text-tokens", 500).orElse(16_000),
            block.integer("answer-tokens", 200).orElse(3_000),
            budget(block.mappingOrEmpty("budget")),
            prices(block.mappingOrEmpty("prices")),
            base.resolve(block.optionalText("cache").orElse(".cache")).normalize());
    block.finish();
    return model;
  }

  static JudgeSettings judge(MappingReader block) {
    JudgeSettings judge =
        new JudgeSettings(
            block.text("model"), block.value("base-url", URL_SHAPE, ModelReader::url));
    block.finish();
    return judge;
  }

  static Map<String, String> glossary(MappingReader block) {
    Map<String, String> glossary = new LinkedHashMap<>();
    block.keys().forEach(term -> glossary.put(term, block.text(term)));
    block.finish();
    return glossary;
  }

  private static ModelSettings.Budget budget(MappingReader block) {
    ModelSettings.Budget budget =
        new ModelSettings.Budget(
            block.value("dollars", DOLLARS_SHAPE, ModelReader::dollars),
            block.integer("tokens", 1));
    block.finish();
    return budget;
  }

  private static Map<String, ModelSettings.Price> prices(MappingReader block) {
    Map<String, ModelSettings.Price> prices = new LinkedHashMap<>();
    for (String name : block.keys()) {
      MappingReader price = block.requiredMapping(name);
      BigDecimal input = price.required("input", DOLLARS_SHAPE, ModelReader::dollars);
      prices.put(
          name,
          new ModelSettings.Price(
              input,
              price.value("cached-input", DOLLARS_SHAPE, ModelReader::dollars).orElse(input),
              price.required("output", DOLLARS_SHAPE, ModelReader::dollars)));
      price.finish();
    }
    return prices;
  }

  private static BigDecimal dollars(String text) {
    BigDecimal dollars = new BigDecimal(text);
    if (dollars.signum() < 0) {
      throw new IllegalArgumentException(text);
    }
    return dollars;
  }

  private static int within(String text, int most) {
    int number = Integer.parseInt(text);
    if (number < 1 || number > most) {
      throw new IllegalArgumentException(text);
    }
    return number;
  }

  private static URI url(String text) {
    URI url = URI.create(text);
    if (url.getHost() == null
        || !("https".equals(url.getScheme()) || "http".equals(url.getScheme()))) {
      throw new IllegalArgumentException(text);
    }
    return url;
  }
}
