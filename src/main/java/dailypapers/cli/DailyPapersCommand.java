package dailypapers.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: without a command it says what commands there are. */
@Command(
    name = "daily-papers",
    description =
        "A day's research papers become Markdown files, and the files a static site that says of a paper only what the paper says.",
    mixinStandardHelpOptions = true,
    versionProvider = DailyPapersCommand.Version.class,
    scope = ScopeType.INHERIT,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  daily-papers demo                     the whole way on the bundled sample days",
      "  daily-papers daily                    today's papers into content/",
      "  daily-papers build                    content/ into target/site",
      "  daily-papers preview                  the site on http://localhost:8820, reloaded on change"
    })
final class DailyPapersCommand implements Runnable {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of an error.")
  boolean debug;

  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** The version of the jar; of a run from classes, {@code development}. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = DailyPapersCommand.class.getPackage().getImplementationVersion();
      return new String[] {"daily-papers " + Optional.ofNullable(version).orElse("development")};
    }
  }
}
