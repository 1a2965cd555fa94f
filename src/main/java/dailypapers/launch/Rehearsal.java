package dailypapers.launch;

import dailypapers.cli.Main;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the commands once on what is bundled, without a network or anybody's key, so that a virtual
 * machine that takes notes sees which classes they need. How they end is not judged here: content
 * with a fault must not keep anybody from packaging the program.
 */
final class Rehearsal {
  private static final String CASE =
      """
      {"id": "2607.00001", "title": "Loom", "text": "We present Loom, which reads a paper in 3 ms.",
       "text_kind": "abstract", "written_from_text": true,
       "summary": {"What's New": "Loom은 논문을 3ms에 읽는다.", "Technical Details": "Loom을 제안한다.",
        "Performance Highlights": "3ms가 걸린다."}}
      """;

  /** As people write it: what the bundled summaries do not need. */
  private static final String MARKDOWN =
      """

      ## 메모

      **굵게** *기울게 **둘 다*** `code` [link](https://example.org/) https://example.org/ ***a* b**

      - 하나
      """;

  private Rehearsal() {}

  /**
   * @param args a folder that it may write to
   * @throws IOException if it may not
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Path example = Files.writeString(folder.resolve("case.json"), CASE);
    Path demo = folder.resolve("demo");
    String content = demo.resolve("content").toString();
    run("demo", "--output", demo.toString());
    String site = folder.resolve("site").toString();
    run("build", "--content", content, "--output", site);
    edit(demo.resolve("content"));
    run("build", "--content", content, "--output", site);
    run("check", "--content", content);
    run("check", "--case", example.toString());
    run("export", "--format", "jsonl", "--content", content);
    run(
        "daily",
        "--date",
        "2026-07-31",
        "--source",
        "sample",
        "--summarizer",
        "extract",
        "--content",
        folder.resolve("daily").toString());
    withModel(folder);
    run("--help");
    Worker.main(new String[] {"--version"});
  }

  /** A run by a language model, whose library is the largest of all. */
  private static void withModel(Path folder) throws IOException {
    try (RehearsalModel model = new RehearsalModel()) {
      Path site = Files.writeString(folder.resolve("site.yml"), model.site());
      run(
          "daily",
          "--site",
          site.toString(),
          "--date",
          "2026-07-31",
          "--source",
          "sample",
          "--summarizer",
          "openai",
          "--text",
          "abstract",
          "--content",
          folder.resolve("summarized").toString());
    }
  }

  /** Changes one file, so that the next build goes on from the one before. */
  private static void edit(Path content) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      List<Path> summaries =
          files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
      Files.writeString(summaries.get(0), MARKDOWN, StandardOpenOption.APPEND);
    }
  }

  private static void run(String... words) {
    try (PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      Main.run(nowhere, nowhere, words);
    }
  }
}
