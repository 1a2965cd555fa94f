package dailypapers.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.cli.Run;
import dailypapers.cli.TestSite;
import dailypapers.openai.FakeTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs of a site with a language model, and everything that such a run leaves behind. */
final class ModelRuns {
  static final String KEY = "sk-test/Secret+0123456789abcdefXYZ";

  /** The key as it may stand in a JSON text, in an address, and a part that would do harm. */
  static final List<String> LEAKS =
      List.of(
          KEY,
          KEY.replace("/", "\\/"),
          KEY.replace("/", "%2F").replace("+", "%2B"),
          "0123456789abcdef",
          "9abcdefXYZ");

  private final TestSite site;
  private final Path folder;

  /**
   * @param folder that holds the site and all that its runs write
   */
  ModelRuns(Path folder, TestSite site) {
    this.folder = folder;
    this.site = site;
  }

  /** The report that every run is asked for. */
  Path report() {
    return folder.resolve("report.md");
  }

  /**
   * Runs {@code daily} for 2026-07-15 with the model behind an address, and with a key.
   *
   * @param more further options; one that is given here already takes the place of that
   */
  Run daily(Object endpoint, Object... more) {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("--date", "2026-07-15");
    options.put("--source", "dir:" + site.path("days"));
    options.put("--summarizer", "openai");
    options.put("--model", "test-model");
    options.put("--text", "abstract");
    options.put("--report", report());
    options.keySet().removeAll(List.of(more));
    Map<String, String> environment =
        Map.of("OPENAI_API_KEY", KEY, "OPENAI_BASE_URL", endpoint.toString());
    return site.run(
        new FakeTime(),
        environment,
        "daily",
        Stream.concat(
                options.entrySet().stream().flatMap(o -> Stream.of(o.getKey(), o.getValue())),
                Stream.of(more))
            .toArray());
  }

  /** All that a run printed and wrote: logs, report, content, caches, state, by where it stands. */
  Map<String, String> traces(Run run) {
    Map<String, String> traces = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        // Whatever else a file holds, a key is of ASCII.
        traces.put(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    traces.put("what it printed", run.out());
    traces.put("what it printed beside", run.err());
    return traces;
  }

  /** A paper of the day with another abstract. */
  static void write(TestSite site, ObjectNode item, String abstractText) {
    ((ObjectNode) item.path("paper")).put("summary", abstractText);
    ArrayNode day = new ObjectMapper().createArrayNode().add(item);
    site.write("days/2026-07-15.json", day.toString());
  }
}
