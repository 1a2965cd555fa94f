package dailypapers.config;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Where the papers come from: the block {@code source}.
 *
 * @param use which source
 * @param folder of stored answers; present for {@link Use#FOLDER} alone
 * @param url where {@link Use#HUGGINGFACE} asks; ends with a slash
 * @param contact an address or page by which a host can reach the one who asks; part of the
 *     User-Agent
 * @param lookBack how many days before its date {@code daily} looks at again, 0 or more
 * @param skip ids, without version, of papers that no run writes
 */
public record Source(
    Use use,
    Optional<Path> folder,
    URI url,
    Optional<String> contact,
    int lookBack,
    Set<String> skip) {
  /** What is allowed for {@code use}, after “must be”. */
  static final String SHAPE = "huggingface, sample or dir: with a folder, such as dir:answers";

  /** What is allowed for {@code url}, after “must be”. */
  static final String URL_SHAPE =
      "an https address such as https://huggingface.co (http for localhost) without ? and #";

  /** From Monday back to the Friday before, unless the file says otherwise. */
  static final int DEFAULT_LOOK_BACK = 3;

  /** As many days as a run can look back. */
  public static final int LONGEST_LOOK_BACK = 60;

  /** Where the daily papers are, unless the file says otherwise. */
  static final URI HUGGING_FACE = URI.create("https://huggingface.co/");

  private static final String FOLDER_PREFIX = "dir:";

  public Source {
    skip = Set.copyOf(skip);
  }

  /** The sources that there are. */
  public enum Use {
    /** Hugging Face's daily papers, by network. */
    HUGGINGFACE,
    /** The days bundled with this program. */
    SAMPLE,
    /** A folder of stored answers, {@code dir:PATH}. */
    FOLDER
  }

  /**
   * The same with papers from elsewhere: the value of {@code use}.
   *
   * @param base what a relative folder is relative to
   * @throws IllegalArgumentException if it names no source
   */
  Source from(String other, Path base) {
    if (other.startsWith(FOLDER_PREFIX) && other.length() > FOLDER_PREFIX.length()) {
      Path path = base.resolve(other.substring(FOLDER_PREFIX.length())).normalize();
      return from(Use.FOLDER, Optional.of(path));
    }
    return switch (other) {
      case "huggingface" -> from(Use.HUGGINGFACE, Optional.empty());
      case "sample" -> from(Use.SAMPLE, Optional.empty());
      default -> throw new IllegalArgumentException(other);
    };
  }

  private Source from(Use other, Optional<Path> path) {
    return new Source(other, path, url, contact, lookBack, skip);
  }

  Source withUse(String other) {
    try {
      return from(other, Path.of(""));
    } catch (IllegalArgumentException e) {
      throw new DailyPapersException(
          ExitCode.USAGE, "not a source: \"" + other + "\"", "--source", "it must be " + SHAPE, e);
    }
  }
}
