package dailypapers.openai;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.net.URI;
import java.util.Optional;

/**
 * Where a model answers, and how it is asked. It never tells its key: {@link #toString} leaves it
 * out.
 *
 * @param baseUrl such as {@code https://api.openai.com/v1}; {@code http} only for this computer and
 *     private networks, as the key would travel in the open
 * @param key empty where none is needed, which only this computer and private networks may say
 * @param model as the endpoint calls it
 * @param temperature 0 to 2; empty leaves it to the endpoint
 * @param seed for answers that repeat themselves, where the endpoint can
 * @param patience how long, how often
 */
public record Endpoint(
    URI baseUrl,
    Optional<String> key,
    String model,
    Optional<Double> temperature,
    Optional<Long> seed,
    Patience patience) {

  /**
   * Refuses what could only fail, or give the key away.
   *
   * @throws DailyPapersException kind {@code CONFIG}
   */
  public Endpoint {
    key = key.map(String::strip).filter(text -> !text.isEmpty());
    model = model.strip();
    requireAddress(baseUrl);
    if (model.isEmpty()) {
      throw refused("no model is named", "summary.model.name in site.yml", "name a model");
    }
    if (key.isPresent() && !key.get().matches("[\\x21-\\x7E]+")) {
      throw refused(
          "the key holds characters that no key has",
          "OPENAI_API_KEY",
          "copy it again, without spaces, line breaks or quotes");
    }
    if (key.isEmpty() && !Hosts.isPrivate(baseUrl.getHost())) {
      throw refused(
          "no key for " + baseUrl.getHost(),
          "OPENAI_API_KEY",
          "set OPENAI_API_KEY, or use a summarizer that needs none");
    }
  }

  /** An endpoint with the standard patience, its own temperature and no seed. */
  public Endpoint(URI baseUrl, Optional<String> key, String model) {
    this(baseUrl, key, model, Optional.empty(), Optional.empty(), Patience.STANDARD);
  }

  private static void requireAddress(URI url) {
    String host = url.getHost() == null ? "" : url.getHost();
    boolean http = "http".equalsIgnoreCase(url.getScheme());
    if (host.isEmpty() || !(http || "https".equalsIgnoreCase(url.getScheme()))) {
      throw refused(
          "the endpoint is no https address",
          "summary.model.base-url in site.yml",
          "write it like https://api.openai.com/v1");
    }
    if (url.getUserInfo() != null || url.getQuery() != null || url.getFragment() != null) {
      throw refused(
          "the endpoint's address holds more than host and path",
          "summary.model.base-url in site.yml",
          "leave out user, password, query and fragment; the key belongs in OPENAI_API_KEY");
    }
    if (http && !Hosts.isPrivate(host)) {
      throw refused(
          "the key would travel to " + host + " unencrypted",
          "summary.model.base-url in site.yml",
          "use https; http is for this computer and private networks only");
    }
  }

  private static DailyPapersException refused(String problem, String where, String hint) {
    return new DailyPapersException(ExitCode.CONFIG, problem, where, hint);
  }

  /** Everything but the key. */
  @Override
  public String toString() {
    return "Endpoint[" + model + " at " + baseUrl + "]";
  }
}
