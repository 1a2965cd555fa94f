package dailypapers.starter;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.files.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The files that a site begins with: {@code site.yml}, templates, assets, an empty {@code content},
 * a {@code .gitignore}.
 *
 * <pre>{@code
 * new Starter(Path.of("my-site")).begin(answers);
 * }</pre>
 */
public final class Starter {
  private static final String BUNDLED = "/dailypapers/starter/site/";
  private static final String CONFIGURATION = "site.yml";
  private static final String IGNORED = "/target/\n/.cache/\n/content/.lock\n";

  private final Path folder;

  /**
   * @param folder of the site; it need not be there
   */
  public Starter(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes what is not there yet. Where a {@code site.yml} stands already only its answers are set.
   *
   * @return the files that were written, relative to the folder
   * @throws DailyPapersException kind {@code FILES} if they cannot be written, {@code CONFIG} for a
   *     {@code site.yml} in which no answer can be set
   */
  public List<Path> begin(SiteAnswers answers) {
    Path configuration = folder.resolve(CONFIGURATION);
    try {
      List<Path> written = Files.exists(configuration) ? List.of() : copied();
      set(configuration, answers.byKey());
      return written;
    } catch (IOException | UncheckedIOException | URISyntaxException e) {
      throw unwritable(e);
    }
  }

  private static void set(Path configuration, Map<String, String> values) throws IOException {
    String before = Files.readString(configuration);
    String after = new SiteBlock(before, configuration.toString()).with(values);
    if (!after.equals(before)) {
      WholeFile.write(configuration.toAbsolutePath(), after.getBytes(StandardCharsets.UTF_8));
    }
  }

  private List<Path> copied() throws IOException, URISyntaxException {
    URL bundled = Starter.class.getResource(BUNDLED + CONFIGURATION);
    if (bundled == null) {
      throw new IOException("this program was packaged without its starter");
    }
    URI place = bundled.toURI();
    Files.createDirectories(folder.resolve("content"));
    List<Path> written = new ArrayList<>();
    written.add(write(Path.of(".gitignore"), IGNORED.getBytes(StandardCharsets.UTF_8)));
    if (place.getScheme().equals("jar")) {
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        written.addAll(copied(jar.getPath(BUNDLED)));
      }
    } else {
      written.addAll(copied(Path.of(place).resolveSibling("")));
    }
    return written;
  }

  /** The configuration comes last: where it stands, all stands, however often this broke off. */
  private List<Path> copied(Path from) throws IOException {
    Comparator<Path> last =
        Comparator.comparing(file -> from.relativize(file).toString().equals(CONFIGURATION));
    List<Path> written = new ArrayList<>();
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file :
          all.filter(Files::isRegularFile).sorted(last.thenComparing(file -> file)).toList()) {
        written.add(write(Path.of(from.relativize(file).toString()), Files.readAllBytes(file)));
      }
    }
    return written;
  }

  /** Whoever has begun in this folder already keeps what stands there. */
  private Path write(Path name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name).toAbsolutePath();
    if (!Files.exists(file)) {
      WholeFile.write(file, bytes);
    }
    return name;
  }

  private DailyPapersException unwritable(Exception cause) {
    return new DailyPapersException(
        ExitCode.FILES,
        "the site cannot be written: " + cause.getMessage(),
        folder.toString(),
        "check the folder's permissions and the free disk space",
        cause);
  }
}
