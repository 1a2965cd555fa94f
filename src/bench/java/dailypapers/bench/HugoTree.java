package dailypapers.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The same papers as a source tree of Hugo, with the layouts of {@code src/bench/hugo}. */
final class HugoTree {
  private static final ObjectMapper JSON = new ObjectMapper();

  private HugoTree() {}

  /**
   * Writes the tree.
   *
   * @param papers JSON Lines, as {@link PapersToContent} shows them
   * @param layouts configuration and layouts
   * @param assets what the site holds as it is
   */
  static void write(Path papers, Path layouts, Path assets, Path tree) throws IOException {
    Trees.copy(layouts, tree);
    Trees.copy(assets, tree.resolve("static"));
    try (BufferedReader lines = Files.newBufferedReader(papers)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode paper = JSON.readTree(line);
        Path file = tree.resolve("content").resolve(name(paper, ".md"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text(paper));
      }
    }
  }

  /** {@code papers/2026-10-30/2610.00001} and an ending: where a paper and its page lie. */
  static String name(JsonNode paper, String ending) {
    return "papers/" + paper.get("date").asText() + "/" + paper.get("id").asText() + ending;
  }

  /** JSON is YAML too. */
  private static String text(JsonNode paper) {
    return String.format(
        Locale.ROOT,
        "---\ntitle: %s\ndate: %s\ndaily: [%s]\ntags: %s\nauthors: %s\narxiv: %s\nvotes: %s\n---\n%s",
        paper.get("title"),
        paper.get("date").asText(),
        paper.get("date"),
        paper.get("tags"),
        paper.get("authors"),
        paper.get("id"),
        paper.get("votes"),
        paper.get("body").asText());
  }
}
