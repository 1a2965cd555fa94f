package dailypapers.torture;

import dailypapers.cli.LoopbackDaily;
import dailypapers.testing.Bakery;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A site of its own in a folder, with all that a run touches: content, cache, the built site.
 *
 * @param root where all of it lies
 * @param host what daily runs ask
 * @param daily such a run
 */
record World(Path root, URI host, LoopbackDaily daily) {
  /** One that stands there already. */
  static World at(Path root, URI host) {
    return new World(root, host, new LoopbackDaily(root.resolve("site.yml"), host));
  }

  /** The project's own templates and assets, and a configuration. */
  static World make(Path root, URI host, boolean pictures) throws IOException {
    Files.createDirectories(root);
    new Bakery(root)
        .write(
            "site.yml",
            """
            site:
              title: "Test Papers"
              description: "A site of a test."
              url: https://owner.example/repo/
              repository: https://github.com/owner/repo
              images: %s
            tags:
              optimization: { ko: "최적화", en: "Optimization", synonyms: ["engine"] }
              agents: { ko: "에이전트", en: "Agents", synonyms: ["agents"] }
            source: { url: "%s" }
            summary:
              use: openai
              text: full
              model: { name: test-model, base-url: "%s/v1", concurrency: 2 }
            """
                .formatted(pictures, host, host));
    return at(root, host);
  }

  Path content() {
    return root.resolve("content");
  }

  Path built() {
    return root.resolve("built");
  }

  /** Runs a date as the command {@code daily} does. */
  Ended daily(String date, int lookBack) {
    return Ended.of((out, err) -> daily.run(out, err, LocalDate.parse(date), lookBack));
  }

  Ended build() {
    return command("build", "--output", built().toString());
  }

  /** Runs a command on this site. */
  Ended command(String name, String... words) {
    List<String> line =
        new ArrayList<>(List.of(name, "--site", root.resolve("site.yml").toString()));
    line.addAll(List.of(words));
    return Ended.of(line.toArray(String[]::new));
  }

  /** Makes the next build a first one. */
  void forgetBuild() throws IOException {
    Tree.delete(built());
    Files.deleteIfExists(root.resolve("built.state"));
  }

  /** Makes the next daily run pay for every answer. */
  void forgetAnswers() throws IOException {
    Tree.delete(root.resolve(".cache"));
  }
}
