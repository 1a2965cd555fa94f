package dailypapers.cli;

import dailypapers.check.Finding.Severity;
import dailypapers.config.SiteConfig;
import dailypapers.content.ContentJudge;
import dailypapers.content.ContentJudge.Judged;
import dailypapers.content.FindingFormat;
import dailypapers.error.ExitCode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The content files judged, in one of the formats. */
final class ContentRun {
  private final Console console;

  ContentRun(Console console) {
    this.console = console;
  }

  /**
   * @param files that are judged; none stand for all
   */
  int run(SiteConfig config, Path content, FindingFormat format, List<Path> files) {
    Set<Path> wanted =
        files.stream().map(file -> file.toAbsolutePath().normalize()).collect(Collectors.toSet());
    Wiring wiring = new Wiring(config, Clock.systemUTC());
    Judged judged =
        new ContentJudge(content, wiring.headings(), wiring.faithfulness(), wiring.slugs())
            .judge(file -> wanted.isEmpty() || wanted.contains(file.toAbsolutePath().normalize()));
    String folder = format == FindingFormat.TEXT ? content.toString() : fromHere(content);
    format.lines(judged, folder).forEach(console.out()::println);
    if (format == FindingFormat.TEXT || format == FindingFormat.GITHUB) {
      console
          .out()
          .printf(
              Locale.ROOT,
              "checked     %d files: %d errors, %d warnings%n",
              judged.files(),
              judged.faults(),
              judged.count(Severity.DOUBT));
    }
    return judged.faults() == 0 ? ExitCode.OK.code() : ExitCode.FINDINGS.code();
  }

  /**
   * The folder as programs in the repository name it, with forward slashes; empty where it lies
   * outside the folder of this run, so that the files are named from within the content folder.
   */
  private static String fromHere(Path content) {
    Path here = Path.of("").toAbsolutePath().normalize();
    Path folder = content.toAbsolutePath().normalize();
    return folder.startsWith(here) ? here.relativize(folder).toString().replace('\\', '/') : "";
  }
}
