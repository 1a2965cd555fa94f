package dailypapers.casefiles;

import dailypapers.check.Case;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.PaperText;
import dailypapers.paper.Verdict;
import dailypapers.yaml.MappingReader;
import dailypapers.yaml.TextFile;
import dailypapers.yaml.YamlOrigin;
import dailypapers.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The specification of the checks as examples, read strictly:
 *
 * <pre>
 * - paper: "2406.18790"
 *   title: "…"
 *   kind: abstract                 # abstract | full-text
 *   text: |-
 *     …
 *   summaries:
 *     - name: seven-hundred-million
 *       fault: number              # none | invention | swapped | number | name | direction | form
 *       written-from-text: true
 *       verdict: unfaithful        # faithful | doubtful | unfaithful
 *       about: true
 *       findings:
 *         - { check: number, section: "Performance", quote: "7억" }
 *       summary: { "What's New": …, "Performance": … }
 * </pre>
 */
public final class Examples {
  /** Where the bundled ones lie. */
  private static final String BUNDLED = "examples.yml";

  private final YamlOrigin origin;

  private Examples(YamlOrigin origin) {
    this.origin = origin;
  }

  /** The bundled examples, in their order. */
  public static List<Example> bundled() {
    try (InputStream in = Examples.class.getResourceAsStream(BUNDLED)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return parse(text, new YamlOrigin(ExitCode.INTERNAL, "the bundled " + BUNDLED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The examples of a file.
   *
   * @throws DailyPapersException kind {@code CONTENT} if it is wrong; kind {@code FILES} if it
   *     cannot be read
   */
  public static List<Example> read(Path file) {
    YamlOrigin origin = YamlOrigin.of(ExitCode.CONTENT, file);
    return parse(TextFile.read(file, origin, "check the path behind --examples"), origin);
  }

  static List<Example> parse(String text, YamlOrigin origin) {
    Examples reader = new Examples(origin);
    List<Example> examples = new ArrayList<>();
    Set<String> papers = new HashSet<>();
    for (MappingReader paper : MappingReader.each(YamlReader.readList(text, 1, origin), origin)) {
      if (!papers.add(paper.text("paper"))) {
        throw paper.fault("paper", "the paper stands twice", "put its summaries below the first");
      }
      examples.addAll(reader.ofPaper(paper));
    }
    return List.copyOf(examples);
  }

  private List<Example> ofPaper(MappingReader paper) {
    String id = paper.text("paper");
    String title = paper.text("title");
    PaperText.Kind kind =
        oneOf(paper, "kind", Stream.of(PaperText.Kind.values()), PaperText.Kind::slug);
    PaperText text = new PaperText(kind, List.of(new PaperText.Passage("", paper.text("text"))));
    List<Example> examples = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (MappingReader summary : paper.mappings("summaries")) {
      String name = summary.text("name");
      if (!names.add(name)) {
        throw summary.fault("name", "the name stands twice", "give one of the two another name");
      }
      examples.add(example(id + "/" + name, title, text, summary));
    }
    paper.finish();
    return examples;
  }

  private Example example(String id, String title, PaperText text, MappingReader summary) {
    Example.Fault fault =
        oneOf(summary, "fault", Stream.of(Example.Fault.values()), Example.Fault::slug);
    boolean fromText = summary.flag("written-from-text");
    Verdict verdict =
        summary.required("verdict", "faithful, doubtful or unfaithful", Examples::verdict);
    boolean about = summary.flag("about");
    List<Case.Part> parts = parts(summary.requiredMapping("summary"));
    List<Example.Expected> expected =
        summary.mappings("findings").stream().map(each -> expected(each, parts)).toList();
    int line = summary.line("name");
    summary.finish();
    if ((fault == Example.Fault.NONE) != expected.isEmpty()) {
      throw summary.fault(
          "findings",
          fault == Example.Fault.NONE ? "a good summary with findings" : "a fault without findings",
          "fault and findings go together");
    }
    return new Example(
        new Case(id, title, text, fromText, parts), fault, verdict, about, expected, line);
  }

  private static Verdict verdict(String slug) {
    return switch (slug) {
      case "unfaithful" -> Verdict.WITHHELD;
      case "doubtful" -> Verdict.DOUBTFUL;
      case "faithful" -> Verdict.FAITHFUL;
      default -> throw new IllegalArgumentException(slug);
    };
  }

  private static List<Case.Part> parts(MappingReader summary) {
    return summary.keys().stream()
        .map(heading -> new Case.Part(heading, summary.optionalText(heading).orElse("")))
        .toList();
  }

  private static Example.Expected expected(MappingReader finding, List<Case.Part> parts) {
    Optional<String> section = finding.optionalText("section");
    Optional<String> quote = finding.optionalText("quote");
    Example.Expected expected = new Example.Expected(finding.text("check"), section, quote);
    finding.finish();
    boolean stands =
        quote.isEmpty()
            || parts.stream()
                .filter(part -> section.map(part.section()::equals).orElse(true))
                .anyMatch(part -> part.text().contains(quote.get()));
    if (!stands) {
      throw finding.fault(
          "quote", "the summary has no such words there", "copy them from the section");
    }
    return expected;
  }

  private static <T> T oneOf(
      MappingReader block, String key, Stream<T> values, Function<T, String> slug) {
    List<T> all = values.toList();
    String shape = String.join(", ", all.stream().map(slug).toList());
    return block.required(
        key,
        "one of " + shape,
        text ->
            all.stream()
                .filter(value -> slug.apply(value).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text)));
  }
}
