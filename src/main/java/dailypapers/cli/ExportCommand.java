package dailypapers.cli;

import dailypapers.config.SiteConfig;
import dailypapers.content.ContentFolder;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.export.ArchiveExport;
import dailypapers.export.ArchiveExport.Report;
import dailypapers.site.Permalinks;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The archive in one file, for other programs. */
@Command(
    name = "export",
    description =
        "Write the published papers as JSON Lines (an object a paper, with all that its file holds) or as BibTeX, by date and id.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  daily-papers export --format jsonl",
      "  daily-papers export --format bibtex --output papers.bib",
      "  daily-papers export --format jsonl --content DIR | jq .title"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin SiteOptions site = new SiteOptions();

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "jsonl or bibtex.")
  ArchiveExport.Format format = ArchiveExport.Format.JSONL;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where it goes, whole or not at all (default: printed).")
  Optional<Path> output = Optional.empty();

  @Mixin BaseUrlOption address = new BaseUrlOption();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SiteConfig config = address.in(site.config());
    ArchiveExport export =
        new ArchiveExport(
            new ContentFolder(site.contentFolder()),
            new Wiring(config, Clock.systemUTC()).bodies(),
            new Permalinks(URI.create(config.site().url())));
    if (output.isPresent()) {
      Report report = new OutputFile(output.get()).write(out -> export.write(format, out));
      print(console.out(), report);
      console.out().println("            " + output.get());
    } else {
      Report report = toConsole(export);
      // What is printed is the archive and nothing else; a count goes beside it only where needed.
      if (report.drafts() > 0) {
        print(console.err(), report);
      }
    }
    return ExitCode.OK.code();
  }

  private Report toConsole(ArchiveExport export) {
    PrintStream out = console.out();
    try {
      Report report = export.write(format, out);
      if (out.checkError()) {
        throw new IOException("the reader went away");
      }
      return report;
    } catch (IOException e) {
      throw new DailyPapersException(
          ExitCode.FILES,
          "the archive could not be printed whole: " + e.getMessage(),
          "standard output",
          "write to a file with --output",
          e);
    }
  }

  private static void print(PrintStream to, Report report) {
    to.printf(
        Locale.ROOT,
        "export      %d papers, %d drafts left out%n",
        report.papers(),
        report.drafts());
  }
}
