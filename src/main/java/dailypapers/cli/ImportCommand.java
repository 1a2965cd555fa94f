package dailypapers.cli;

import dailypapers.config.SiteConfig;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.importer.ArchiveImport;
import dailypapers.importer.ImportFiles;
import dailypapers.importer.ImportReport;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Old digests into content files. */
@Command(
    name = "import",
    description =
        "Bring old digests in the daily_papers_ko format into content files. Every paper and every line of them is accounted for; what people or models have written already stays.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  daily-papers import old-digests",
      "  daily-papers import 2024-06-14.md README.md --papers dir:answers --content DIR"
    })
final class ImportCommand implements Callable<Integer> {
  private static final String CONFIGURED = "configured";
  private static final String NONE = "none";

  private final Console console;

  @Mixin SiteOptions site = new SiteOptions();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Markdown files of old digests, or folders of them.")
  List<Path> paths = new ArrayList<>();

  @Option(
      names = "--papers",
      paramLabel = "SOURCE",
      defaultValue = CONFIGURED,
      description =
          "Where the order of the authors, the votes and the abstracts come from: huggingface, sample, dir:PATH, or none, which leaves every summary unchecked (default: as site.yml says).")
  String papers;

  ImportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SiteConfig configured = site.config();
    Path content = site.contentFolder();
    ImportFiles files = ImportFiles.of(paths);
    Wiring wiring = new Wiring(sourced(configured), Clock.systemUTC());
    ArchiveImport imports = wiring.imports(content, !papers.equals(NONE));
    return SoleRun.in(
        content,
        "import",
        () -> {
          ImportReport report = imports.run(files);
          new ImportPrinter(console, site.errors(console)).print(report, content);
          return report.exitCode().code();
        });
  }

  private SiteConfig sourced(SiteConfig config) {
    try {
      return List.of(CONFIGURED, NONE).contains(papers) ? config : config.withSource(papers);
    } catch (DailyPapersException e) {
      throw new DailyPapersException(ExitCode.USAGE, e.problem(), "--papers", e.hint(), e);
    }
  }
}
