package dailypapers.cli;

import dailypapers.bake.SiteFolders;
import dailypapers.config.SiteConfig;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Options of every command that reads the configuration: where it lies, and the folders beside it.
 */
final class SiteOptions {
  @Option(
      names = "--site",
      paramLabel = "FILE",
      defaultValue = "site.yml",
      description = "The configuration (default: ${DEFAULT-VALUE}).")
  Path site;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      description = "The content files (default: content beside the configuration).")
  Optional<Path> content = Optional.empty();

  @Option(
      names = "--templates",
      paramLabel = "DIR",
      description = "The templates (default: templates beside the configuration).")
  Optional<Path> templates = Optional.empty();

  @Option(
      names = "--assets",
      paramLabel = "DIR",
      description = "Files for the site as they are (default: assets beside the configuration).")
  Optional<Path> assets = Optional.empty();

  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  /** The configuration. */
  SiteConfig config() {
    return SiteConfig.read(site);
  }

  /** The folder of the content files. */
  Path contentFolder() {
    return content.orElseGet(() -> beside("content"));
  }

  /** The folders of a bake. */
  SiteFolders folders(Path contentFolder, Path output) {
    return new SiteFolders(
        contentFolder,
        templates.orElseGet(() -> beside("templates")),
        assets.orElseGet(() -> beside("assets")),
        output);
  }

  /** Prints errors as the command line asks for. */
  Errors errors(Console console) {
    return Errors.of(console, command.commandLine());
  }

  /** Prints what a run did. */
  ReportPrinter printer(Console console) {
    return new ReportPrinter(console, errors(console));
  }

  private Path beside(String name) {
    return site.resolveSibling(name);
  }
}
