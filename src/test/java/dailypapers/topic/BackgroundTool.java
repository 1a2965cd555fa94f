package dailypapers.topic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the bundled background of a folder of days as Hugging Face answers them:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dmain.class=dailypapers.topic.BackgroundTool \
 *   -Dexec.args="../shared/data/hf src/main/resources/dailypapers/topic/background.txt.gz"
 * </pre>
 *
 * <p>The same days give the same bytes.
 */
public final class BackgroundTool {
  private BackgroundTool() {}

  /** A paper of a day. */
  record DayPaper(String id, String day, String title, String summary) {}

  /** Takes the folder of days and the file to be written. */
  public static void main(String[] args) throws IOException {
    BackgroundLines lines = new BackgroundLines(List.of(), Acronyms.bundled());
    papers(Path.of(args[0])).forEach(paper -> lines.add(paper.title(), paper.summary()));
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      out.write((String.join("\n", lines.lines()) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** All papers of a folder of days, each once, by date and then as the day has them. */
  static List<DayPaper> papers(Path folder) throws IOException {
    Map<String, DayPaper> papers = new LinkedHashMap<>();
    for (Path day : days(folder)) {
      for (JsonNode item : new ObjectMapper().readTree(day.toFile())) {
        JsonNode paper = item.get("paper");
        String date = day.getFileName().toString().replace(".json", "");
        String id = paper.get("id").asText();
        papers.putIfAbsent(
            id, new DayPaper(id, date, paper.get("title").asText(), paper.get("summary").asText()));
      }
    }
    return new ArrayList<>(papers.values());
  }

  private static List<Path> days(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
