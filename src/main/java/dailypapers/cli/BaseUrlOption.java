package dailypapers.cli;

import dailypapers.config.SiteConfig;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the site will live, for commands that write its addresses. */
final class BaseUrlOption {
  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the site will live, instead of what the configuration says.")
  Optional<String> baseUrl = Optional.empty();

  /** The configuration with this address, where one is given. */
  SiteConfig in(SiteConfig config) {
    return baseUrl.map(config::withUrl).orElse(config);
  }
}
