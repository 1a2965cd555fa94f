package dailypapers.cli;

import dailypapers.config.SiteConfig;
import dailypapers.starter.SiteAnswers;
import dailypapers.starter.Starter;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A new site, or the answers of an owner in a site that is there. */
@Command(
    name = "init",
    description =
        "Begin a site: site.yml, templates, assets and an empty content folder. Where a site.yml stands already, only set in it what the options say.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  daily-papers init my-site",
      "  daily-papers init . --title \"My papers\" --url https://me.github.io/papers/"
    })
final class InitCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "0..1",
      defaultValue = ".",
      description = "Where the site is to be (default: here).")
  Path folder;

  @Option(names = "--title", paramLabel = "TEXT", description = "The site's name.")
  Optional<String> title = Optional.empty();

  @Option(names = "--description", paramLabel = "TEXT", description = "The site in a sentence.")
  Optional<String> description = Optional.empty();

  @Option(names = "--url", paramLabel = "URL", description = "Where the site will live.")
  Optional<String> url = Optional.empty();

  @Option(names = "--repository", paramLabel = "URL", description = "Its repository on GitHub.")
  Optional<String> repository = Optional.empty();

  @Option(names = "--language", paramLabel = "CODE", description = "ko or en.")
  Optional<String> language = Optional.empty();

  @Option(names = "--timezone", paramLabel = "ZONE", description = "Such as Asia/Seoul.")
  Optional<String> timezone = Optional.empty();

  InitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Path> written =
        new Starter(folder)
            .begin(new SiteAnswers(title, description, url, repository, language, timezone));
    // What was answered must be understood before it is said that all is well.
    SiteConfig config = SiteConfig.read(folder.resolve("site.yml"));
    console.out().println("site        " + config.site().title() + ", " + config.site().url());
    console.out().println("            " + folder + ": " + files(written.size()));
    if (!written.isEmpty()) {
      sayWhatIsNext();
    }
    return 0;
  }

  private void sayWhatIsNext() {
    if (url.isEmpty() || repository.isEmpty()) {
      console.out().println("            url and repository are this program's own until you");
      console
          .out()
          .println("            set yours: init " + folder + " --url URL --repository URL");
    }
    console.out().println("next        cd " + folder);
    for (String words :
        List.of(
            "daily --source sample   (bundled papers; without --source the day's own)",
            "build                   (into target/site)",
            "preview                 (on http://localhost:8820)")) {
      console.out().println("            " + program() + " " + words);
    }
  }

  /** How this program is started from another folder. */
  private static String program() {
    String first = System.getProperty("java.class.path").split(File.pathSeparator)[0];
    return first.endsWith(".jar") ? "java -jar " + Path.of(first).toAbsolutePath() : "daily-papers";
  }

  private static String files(int written) {
    return written == 0 ? "site.yml brought up to date" : written + " files";
  }
}
