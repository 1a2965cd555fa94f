package dailypapers.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.check.Finding.Severity;
import dailypapers.content.ContentJudge.Judged;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Findings about content files in the forms that people and programs read. */
public enum FindingFormat {
  /** A line a finding, as compilers print it; notes are left out. */
  TEXT {
    @Override
    Stream<String> print(Judged judged, String folder) {
      return judged.findings().stream().filter(FindingFormat::counts).map(each -> folder + each);
    }
  },
  /** One object with the findings, notes among them. */
  JSON {
    @Override
    Stream<String> print(Judged judged, String folder) {
      ObjectNode root = MAPPER.createObjectNode();
      root.put("files", judged.files());
      root.put("errors", judged.count(Severity.FAULT));
      root.put("warnings", judged.count(Severity.DOUBT));
      root.putArray("findings");
      for (ContentFinding each : judged.findings()) {
        ObjectNode json = root.withArray("findings").addObject();
        json.put("file", folder + each.file()).put("line", each.line());
        json.put("severity", each.level()).put("check", each.check());
        json.put("quote", each.quoted()).put("message", each.reason());
      }
      return Stream.of(written(root));
    }
  },
  /**
   * Workflow commands of GitHub Actions, which show findings beside the changed lines; notes are
   * left out.
   *
   * @see <a
   *     href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">the
   *     commands</a>
   */
  GITHUB {
    @Override
    Stream<String> print(Judged judged, String folder) {
      return judged.findings().stream()
          .filter(FindingFormat::counts)
          .map(
              each ->
                  "::"
                      + each.level()
                      + (" file=" + property(folder + each.file()))
                      + (",line=" + each.line())
                      + (",title=" + property("daily-papers " + each.check()))
                      + ("::" + data(each.reason())));
    }
  },
  /** A table for a workflow's summary page, or a sentence where nothing is wrong; no notes. */
  MARKDOWN {
    @Override
    Stream<String> print(Judged judged, String folder) {
      List<ContentFinding> findings =
          judged.findings().stream().filter(FindingFormat::counts).toList();
      if (findings.isEmpty()) {
        return Stream.of("Checked " + judged.files() + " files: nothing found.");
      }
      Stream<String> head = Stream.of("| file | | check | what |", "|---|---|---|---|");
      return Stream.concat(head, findings.stream().map(each -> row(folder, each)));
    }
  },
  /** SARIF 2.1.0, which code scanning reads, notes among the results. */
  SARIF {
    @Override
    Stream<String> print(Judged judged, String folder) {
      ObjectNode log = MAPPER.createObjectNode();
      log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
      log.put("version", "2.1.0");
      ObjectNode run = log.putArray("runs").addObject();
      ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "daily-papers");
      driver.putArray("rules");
      run.putArray("results");
      Map<String, Integer> rules = new LinkedHashMap<>();
      for (ContentFinding each : judged.findings()) {
        if (!rules.containsKey(each.check())) {
          rules.put(each.check(), rules.size());
          ObjectNode rule = driver.withArray("rules").addObject().put("id", each.check());
          rule.putObject("shortDescription")
              .put("text", RULES.getOrDefault(each.check(), "The check " + each.check() + "."));
        }
        ObjectNode result = run.withArray("results").addObject().put("ruleId", each.check());
        result.put("ruleIndex", rules.get(each.check())).put("level", each.level());
        result.putObject("message").put("text", each.reason());
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(folder + each.file()));
        place.putObject("region").put("startLine", each.line());
      }
      return Stream.of(written(log));
    }
  };

  private static final JsonMapper MAPPER = new JsonMapper();

  /** What a check looks at, in a sentence. */
  private static final Map<String, String> RULES =
      Map.of(
          ContentFinding.FILE,
          "Front matter, Markdown and tags are as they must be.",
          "topic",
          "The summary is about this paper.",
          "number",
          "Numbers and units are those of the text.",
          "name",
          "Models, data sets, benchmarks, methods and acronyms are those of the text.",
          "nearby",
          "Numbers and names stand near the quote.",
          "direction",
          "Better is not called worse, nor with without.",
          "quote",
          "Every claim rests on words of the paper.",
          "form",
          "The summary is whole, in one tone, without leftovers of a program.",
          "language",
          "The summary is in the site's language.");

  /**
   * The findings as lines, without line ends.
   *
   * @param folder the content folder as the reader names it, such as {@code content}; empty where
   *     the files are named from within it
   */
  public List<String> lines(Judged judged, String folder) {
    String prefix = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    return print(judged, prefix).toList();
  }

  abstract Stream<String> print(Judged judged, String folder);

  private static boolean counts(ContentFinding finding) {
    return finding.severity() != Severity.NOTE;
  }

  private static String written(ObjectNode json) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree in memory is always written", e);
    }
  }

  private static String row(String folder, ContentFinding finding) {
    String place = "`" + folder + finding.file() + ":" + finding.line() + "`";
    return "| "
        + String.join(
            " | ", place, finding.level(), finding.check(), TableCell.of(finding.reason()))
        + " |";
  }

  /** The words of a command: a percent sign and line ends would end or change it. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** In a property, a colon and a comma would end it, too. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      return URI.create("").resolve(path.replaceAll("[^A-Za-z0-9/._-]", "_")).toString();
    }
  }
}
