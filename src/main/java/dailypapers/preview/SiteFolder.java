package dailypapers.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The built site's files, and nothing outside its folder. */
final class SiteFolder {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("bib", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/vnd.microsoft.icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("gz", "application/gzip"),
          Map.entry("webmanifest", "application/manifest+json"));

  private final Path folder;

  /**
   * @param folder need not be there yet
   */
  SiteFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * The file or folder at an address.
   *
   * @param address below the base path, decoded; empty for the home page's folder
   * @return empty if there is none, or if it lies outside, by {@code ..} or by a symbolic link
   */
  Optional<Path> find(String address) {
    try {
      Path path = folder.resolve(address).normalize();
      return path.toRealPath().startsWith(folder.toRealPath())
          ? Optional.of(path)
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** True for a page, into which the preview puts its script. */
  static boolean isPage(Path file) {
    return extension(file).equals("html");
  }

  /** The content type that GitHub Pages sends for a file, by its extension. */
  static String contentType(Path file) {
    return TYPES.getOrDefault(extension(file), "application/octet-stream");
  }

  /** The bytes of a file, or empty if it is none, or went away while it was asked for. */
  static Optional<byte[]> read(Path file) {
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
