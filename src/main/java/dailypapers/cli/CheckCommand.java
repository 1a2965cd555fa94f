package dailypapers.cli;

import dailypapers.config.SiteConfig;
import dailypapers.content.ContentJudge;
import dailypapers.content.ContentJudge.Judged;
import dailypapers.error.ExitCode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Content files judged, a line a finding. */
@Command(
    name = "check",
    description =
        "Judge the content files: front matter, Markdown, and whether each summary is faithful to its abstract. A line a finding, with file and line.",
    footerHeading = "%nExamples:%n",
    footer = {"  daily-papers check", "  daily-papers check --content DIR"})
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin SiteOptions site = new SiteOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SiteConfig config = site.config();
    Path content = site.contentFolder();
    Wiring wiring = new Wiring(config, Clock.systemUTC());
    Judged judged =
        new ContentJudge(content, wiring.headings(), wiring.checker(), wiring.slugs()).judge();
    judged.findings().forEach(finding -> console.out().println(content + "/" + finding));
    long faults = judged.faults();
    console
        .out()
        .printf(
            Locale.ROOT,
            "checked     %d files: %d errors, %d warnings%n",
            judged.files(),
            faults,
            judged.findings().size() - faults);
    return faults == 0 ? ExitCode.OK.code() : ExitCode.FINDINGS.code();
  }
}
