package dailypapers.config;

import java.nio.file.Path;
import java.util.List;

/**
 * What {@code site.yml} says, with the defaults filled in.
 *
 * @param site who the site is and where it stands
 * @param source where the papers come from
 * @param summary who writes the summaries
 * @param check how strictly they are judged
 * @param tags the controlled vocabulary, in the file's order
 * @param builtInPages the pages of {@link PageSettings#BUILT_IN} that the site has
 * @param pages further outputs, in the file's order
 */
public record SiteConfig(
    Site site,
    Source source,
    SummarySettings summary,
    CheckSettings check,
    List<TagSettings> tags,
    List<String> builtInPages,
    List<PageSettings> pages) {
  public SiteConfig {
    tags = List.copyOf(tags);
    builtInPages = List.copyOf(builtInPages);
    pages = List.copyOf(pages);
  }

  /**
   * Reads a configuration.
   *
   * @param file usually {@code site.yml}; a folder named in it is relative to the file's own
   * @throws dailypapers.error.DailyPapersException kind {@code CONFIG}, with file and line, for
   *     anything that is not understood; kind {@code FILES} if the file cannot be read
   */
  public static SiteConfig read(Path file) {
    return ConfigReader.read(file);
  }

  /**
   * The same site at another address, as {@code --base-url} asks for.
   *
   * @throws dailypapers.error.DailyPapersException kind {@code USAGE} if it is no such address
   */
  public SiteConfig withUrl(String url) {
    return new SiteConfig(site.withUrl(url), source, summary, check, tags, builtInPages, pages);
  }

  /**
   * The same site with papers from elsewhere, as {@code --source} asks for.
   *
   * @param use {@code huggingface}, {@code sample} or {@code dir:PATH}, relative to the working
   *     folder
   * @throws dailypapers.error.DailyPapersException kind {@code USAGE} if it is none of them
   */
  public SiteConfig withSource(String use) {
    return new SiteConfig(site, source.withUse(use), summary, check, tags, builtInPages, pages);
  }

  /** The same site with summaries made in another way. */
  public SiteConfig withSummary(SummarySettings other) {
    return new SiteConfig(site, source, other, check, tags, builtInPages, pages);
  }
}
