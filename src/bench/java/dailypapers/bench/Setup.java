package dailypapers.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dailypapers.config.SiteConfig;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Papers of a number, and the source tree of each generator for them. */
final class Setup {
  private static final Path HERE = Path.of("src/bench");
  private static final Path ASSETS = HERE.resolve("assets");
  private static final Path SITE = HERE.resolve("site.yml");

  private final BenchOptions options;
  private final Path folder;
  private final Path papers;

  /**
   * @param folder empty
   */
  Setup(BenchOptions options, Path folder) {
    this.options = options;
    this.folder = folder;
    this.papers = folder.resolve("papers.jsonl");
  }

  /** Writes everything; ours is the first. */
  List<Contestant> contestants(int number) throws IOException {
    GeneratePapers.write(number, papers, SiteConfig.read(SITE));
    List<Contestant> contestants = new ArrayList<>();
    contestants.add(ours());
    if (options.hugo().isPresent()) {
      contestants.add(hugo(options.hugo().get()));
    }
    return contestants;
  }

  private Contestant ours() throws IOException {
    Path tree = folder.resolve("daily-papers");
    Path content = tree.resolve("content");
    Path output = folder.resolve("our-site");
    Trees.copy(HERE.resolve("templates"), tree.resolve("templates"));
    Trees.copy(ASSETS, tree.resolve("assets"));
    Files.copy(SITE, tree.resolve("site.yml"));
    PapersToContent.convert(papers, content, SiteConfig.read(SITE));
    JsonNode newest = newest();
    String date = newest.get("date").asText().replace('-', '/');
    Path file = content.resolve("papers/" + date + "/" + newest.get("id").asText() + ".md");
    return new Contestant(
        "Daily Papers",
        Stream.concat(
                options.ours().stream(),
                Stream.of(
                    "build",
                    "--site",
                    tree.resolve("site.yml").toString(),
                    "--output",
                    output.toString()))
            .toList(),
        output,
        output.resolveSibling(output.getFileName() + ".state"),
        Patch.ofSentence(file),
        Patch.ofTemplate(tree.resolve("templates/paper.ftl")),
        output.resolve(HugoTree.name(newest, ".html")));
  }

  private Contestant hugo(String command) throws IOException {
    Path tree = folder.resolve("hugo");
    Path output = folder.resolve("hugo-site");
    HugoTree.write(papers, HERE.resolve("hugo"), ASSETS, tree);
    JsonNode newest = newest();
    return new Contestant(
        "Hugo",
        List.of(
            command, "--quiet", "--source", tree.toString(), "--destination", output.toString()),
        output,
        tree.resolve("resources"),
        Patch.ofSentence(tree.resolve("content").resolve(HugoTree.name(newest, ".md"))),
        Patch.ofTemplate(tree.resolve("layouts/papers/single.html")),
        output.resolve(HugoTree.name(newest, ".html")));
  }

  private JsonNode newest() throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(papers)) {
      return new ObjectMapper().readTree(lines.readLine());
    }
  }
}
