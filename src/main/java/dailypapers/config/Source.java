package dailypapers.config;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the papers come from: the block {@code source}.
 *
 * @param use which source
 * @param folder of stored answers; present for {@link Use#FOLDER} alone
 * @param url where {@link Use#HUGGINGFACE} asks; ends with a slash
 * @param contact an address or page by which a host can reach the one who asks; part of the
 *     User-Agent
 */
public record Source(Use use, Optional<Path> folder, URI url, Optional<String> contact) {
  /** What is allowed for {@code use}, after “must be”. */
  static final String SHAPE = "huggingface, sample or dir: with a folder, such as dir:answers";

  /** What is allowed for {@code url}, after “must be”. */
  static final String URL_SHAPE =
      "an https address such as https://huggingface.co (http for localhost) without ? and #";

  /** Where the daily papers are, unless the file says otherwise. */
  static final URI HUGGING_FACE = URI.create("https://huggingface.co/");

  private static final String FOLDER_PREFIX = "dir:";

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
   * Reads the value of {@code use}.
   *
   * @param base what a relative folder is relative to
   * @throws IllegalArgumentException if it names no source
   */
  static Source of(String use, Path base, URI url, Optional<String> contact) {
    if (use.startsWith(FOLDER_PREFIX) && use.length() > FOLDER_PREFIX.length()) {
      Path folder = base.resolve(use.substring(FOLDER_PREFIX.length())).normalize();
      return new Source(Use.FOLDER, Optional.of(folder), url, contact);
    }
    return switch (use) {
      case "huggingface" -> new Source(Use.HUGGINGFACE, Optional.empty(), url, contact);
      case "sample" -> new Source(Use.SAMPLE, Optional.empty(), url, contact);
      default -> throw new IllegalArgumentException(use);
    };
  }

  Source withUse(String other) {
    try {
      return of(other, Path.of(""), url, contact);
    } catch (IllegalArgumentException e) {
      throw new DailyPapersException(
          ExitCode.USAGE, "not a source: \"" + other + "\"", "--source", "it must be " + SHAPE, e);
    }
  }
}
