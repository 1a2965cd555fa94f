package dailypapers.config;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.net.URI;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who the site is and where it stands: the block {@code site}.
 *
 * @param title its name
 * @param description what it is, in a sentence or two
 * @param url where it is published; ends with a slash
 * @param language of the interface and the summaries, such as {@code ko}
 * @param timezone decides which date is today
 * @param repository where its content files can be edited; no slash at the end
 * @param branch of the repository
 * @param images true if a picture is drawn for each paper and edition, for where they are shared
 * @param languages the addresses of the same archive in other languages, by language; each ends
 *     with a slash
 * @param offline true if a reader's browser keeps pages to be read without a network
 */
public record Site(
    String title,
    String description,
    String url,
    String language,
    ZoneId timezone,
    Optional<String> repository,
    String branch,
    boolean images,
    Map<String, String> languages,
    boolean offline) {
  public Site {
    languages = Collections.unmodifiableMap(new TreeMap<>(languages));
  }

  /** The path of the address: {@code /} at the root of a host, {@code /daily-papers/} below it. */
  public String basePath() {
    return URI.create(url).getRawPath();
  }

  /**
   * The language of those who read none of the site's: English where it is one of them, else the
   * first of the alphabet; each of the sites comes to the same.
   */
  public String defaultLanguage() {
    TreeSet<String> all = new TreeSet<>(languages.keySet());
    all.add(language);
    return all.contains("en") ? "en" : all.first();
  }

  Site withUrl(String other) {
    try {
      return new Site(
          title,
          description,
          SiteUrl.of(other),
          language,
          timezone,
          repository,
          branch,
          images,
          languages,
          offline);
    } catch (IllegalArgumentException e) {
      throw new DailyPapersException(
          ExitCode.USAGE,
          "not an address for a site: \"" + other + "\"",
          "--base-url",
          "it must be " + SiteUrl.SHAPE,
          e);
    }
  }
}
