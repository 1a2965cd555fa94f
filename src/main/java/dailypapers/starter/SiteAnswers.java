package dailypapers.starter;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an owner says of a site of their own; what is empty stays as the program brings it.
 *
 * @param url where it will live
 * @param repository on GitHub
 * @param language {@code ko} or {@code en}
 * @param timezone such as {@code Asia/Seoul}
 */
public record SiteAnswers(
    Optional<String> title,
    Optional<String> description,
    Optional<String> url,
    Optional<String> repository,
    Optional<String> language,
    Optional<String> timezone) {

  /** The answers that were given, by the keys of the block {@code site}, in its order. */
  Map<String, String> byKey() {
    Map<String, String> byKey = new LinkedHashMap<>();
    title.ifPresent(value -> byKey.put("title", value));
    description.ifPresent(value -> byKey.put("description", value));
    url.ifPresent(value -> byKey.put("url", value));
    language.ifPresent(value -> byKey.put("language", value));
    timezone.ifPresent(value -> byKey.put("timezone", value));
    repository.ifPresent(value -> byKey.put("repository", value));
    return byKey;
  }
}
