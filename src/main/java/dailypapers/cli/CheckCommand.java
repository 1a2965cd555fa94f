package dailypapers.cli;

import dailypapers.content.FindingFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Summaries judged: those of the content files, those of case files, or the examples. */
@Command(
    name = "check",
    description = {
      "Judge the content files: front matter, Markdown, and whether each summary is faithful to its abstract. A line a finding, with file and line.",
      "With --case, judge any summary by any text: a line of JSON a case, and exit code 1 if one is unfaithful.",
      "With --examples, tell how right the checks are about summaries of which it is known."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  daily-papers check                                  the content files",
      "  daily-papers check --content DIR --format github    the same in a workflow",
      "  daily-papers check content/papers/2026/07/31/2607.26056.md",
      "  daily-papers check --case case.json                 one summary, as JSON:",
      "      {\"id\": \"…\", \"title\": \"…\", \"text\": \"…\", \"text_kind\": \"abstract\",",
      "       \"written_from_text\": true, \"summary\": {\"What's New\": \"…\"}}",
      "  daily-papers check --case DIR --archive papers.ndjson",
      "  daily-papers check --examples                       precision and recall of every check"
    })
final class CheckCommand implements Callable<Integer> {
  private static final Path BUNDLED = Path.of("");

  private final Console console;

  @Mixin SiteOptions site = new SiteOptions();

  @Option(
      names = "--case",
      paramLabel = "PATH",
      description = "Judge this case file, or all of this folder that end in .json.")
  Optional<Path> casePath = Optional.empty();

  @Option(
      names = "--archive",
      paramLabel = "FILE",
      description =
          "Other papers for --case to compare with: a line {\"id\",\"title\",\"abstract\"} each (default: bundled statistics).")
  Optional<Path> archive = Optional.empty();

  @Option(
      names = "--examples",
      paramLabel = "FILE",
      arity = "0..1",
      fallbackValue = "",
      description = "Print precision and recall over these examples (default: the bundled ones).")
  Optional<Path> examples = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "How findings in the content files are printed: ${COMPLETION-CANDIDATES} (default: text).")
  Optional<FindingFormat> format = Optional.empty();

  @Parameters(
      paramLabel = "FILE",
      description = "Judge only these content files (default: all of the content folder).")
  List<Path> files = new ArrayList<>();

  @Spec CommandSpec spec;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    refuseConflicts();
    if (casePath.isPresent()) {
      return new CaseRun(console, site.errors(console)).run(casePath.get(), archive);
    }
    return examples.isPresent()
        ? new ExamplesRun(console).run(examples.filter(file -> !file.equals(BUNDLED)))
        : new ContentRun(console)
            .run(site.config(), site.contentFolder(), format.orElse(FindingFormat.TEXT), files);
  }

  private void refuseConflicts() {
    List<String> modes = new ArrayList<>();
    site.content.ifPresent(folder -> modes.add("--content"));
    casePath.ifPresent(path -> modes.add("--case"));
    examples.ifPresent(file -> modes.add("--examples"));
    if (modes.size() > 1) {
      throw refused(modes.get(0) + " and " + modes.get(1) + " exclude each other; take one");
    }
    if (!files.isEmpty() && (casePath.isPresent() || examples.isPresent())) {
      throw refused("files are named of the content, not with " + modes.get(0));
    }
    if (archive.isPresent() && casePath.isEmpty()) {
      throw refused("--archive goes with --case only");
    }
    if (format.isPresent() && (casePath.isPresent() || examples.isPresent())) {
      throw refused("--format goes with content files only, not with " + modes.get(0));
    }
  }

  private ParameterException refused(String problem) {
    return new ParameterException(spec.commandLine(), problem);
  }
}
