package dailypapers.testing;

import dailypapers.bake.BakeReport;
import dailypapers.bake.SiteBaker;
import dailypapers.bake.SiteFolders;
import dailypapers.config.SiteConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A site of its own in a folder of a test: the project's templates and assets, copied so that a
 * test may spoil them, and content files as the test writes them.
 */
public final class Bakery {
  private final Path folder;

  /** Copies the templates and assets and writes a small site.yml. */
  public Bakery(Path folder) {
    this.folder = folder;
    copy(Path.of("templates"), templates());
    copy(Path.of("assets"), folder.resolve("assets"));
    write(
        "site.yml",
        """
        site:
          title: "Test Papers"
          description: "A site of a test."
          url: https://owner.example/repo/
          repository: https://github.com/owner/repo
          images: false
        tags:
          agents: { ko: "에이전트", en: "Agents", synonyms: ["agents"] }
        """);
    try {
      Files.createDirectories(folder.resolve("content"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file below the folder; returns its path. */
  public Path write(String name, String text) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a content file with no more front matter than is required. */
  public Path paper(String id, String date, String title, String body) {
    String text =
        "---\ntype: paper\ndate: %s\nid: \"%s\"\ntitle: '%s'\ntags: [agents]\n---\n%s"
            .formatted(date, id, title.replace("'", "''"), body);
    return write("content/papers/" + date.replace('-', '/') + "/" + id + ".md", text);
  }

  /** Has pictures drawn from now on: off at first, for they take longer than all else together. */
  public void drawPictures() {
    Path file = folder.resolve("site.yml");
    try {
      write("site.yml", Files.readString(file).replace("images: false", "images: true"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bakes into {@link #site()}. */
  public BakeReport bake() {
    return baker(site()).bake();
  }

  /** What bakes this site into a folder. */
  public SiteBaker baker(Path output) {
    SiteConfig config = SiteConfig.read(folder.resolve("site.yml"));
    return new SiteBaker(
        config,
        new SiteFolders(folder.resolve("content"), templates(), folder.resolve("assets"), output));
  }

  /** Where the site goes. */
  public Path site() {
    return folder.resolve("site");
  }

  /** The copied templates. */
  public Path templates() {
    return folder.resolve("templates");
  }

  /** The text of a file of the site. */
  public String page(String name) {
    try {
      return Files.readString(site().resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file of a folder by its name, with its text. */
  public static Map<String, String> files(Path root) {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), text(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Removes a folder with all that it holds. */
  public static void delete(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is no text is read byte by byte, so that it can be compared. */
  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
