package dailypapers.cli;

import dailypapers.openai.TimeSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A site of its own: a short {@code site.yml} with copies of this project's templates and assets
 * beside it, and an empty folder {@code content}.
 */
public final class TestSite {
  public static final String SITE_YML =
      """
      site:
        title: "Papers"
        description: "A test."
        url: https://example.org/papers/
      tags:
        optimization: { ko: "최적화", synonyms: ["engine"] }
      """;

  /** A paper by hand, with no more than it needs. */
  public static final String PAPER =
      """
      ---
      type: paper
      date: 2026-07-31
      id: "2607.00001"
      title: "A small engine"
      ---
      ## Abstract

      We weave a small engine for long tables.
      """;

  private final Path root;

  public TestSite(Path folder) {
    this.root = folder.resolve("site");
    copy("templates");
    copy("assets");
    write("site.yml", SITE_YML);
    write("content/README.txt", "no content file");
  }

  public Path path(String name) {
    return root.resolve(name);
  }

  public Path write(String name, String text) {
    try {
      Files.createDirectories(path(name).getParent());
      return Files.writeString(path(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String read(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a text into a file in place of another, which must be there. */
  public void edit(String name, String words, String others) {
    String before = read(name);
    if (!before.contains(words)) {
      throw new AssertionError(name + " does not hold: " + words);
    }
    write(name, before.replace(words, others));
  }

  /** The file of the paper of {@link #PAPER}, with this text. */
  public Path paper(String text) {
    return write("content/papers/2026/07/31/2607.00001.md", text);
  }

  /** Builds into the folder {@code built}. */
  public Run build() {
    return run("build", "--output", path("built"));
  }

  /** Runs a command on this site. */
  public Run run(String command, Object... words) {
    return run(Map.of(), command, words);
  }

  /** The same where the process has these environment variables. */
  public Run run(Map<String, String> environment, String command, Object... words) {
    return run(TimeSource.SYSTEM, environment, command, words);
  }

  /** The same where the run waits for busy endpoints by this time. */
  public Run run(
      TimeSource waits, Map<String, String> environment, String command, Object... words) {
    return Run.with(
        waits,
        environment,
        Stream.concat(Stream.of(command, "--site", path("site.yml")), Stream.of(words)).toArray());
  }

  private void copy(String folder) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      List<Path> all = files.toList();
      for (Path file : all) {
        Path target = path(file.toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
