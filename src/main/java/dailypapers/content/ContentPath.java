package dailypapers.content;

import dailypapers.paper.ArxivId;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a content file lies below {@code papers} or {@code withheld}: {@code
 * 2024/06/28/2406.18790.md}.
 */
record ContentPath(LocalDate date, ArxivId id) {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{4}/[0-9]{2}/[0-9]{2}/[0-9.]+\\.md");
  private static final DateTimeFormatter FOLDERS =
      DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

  static ContentPath of(FrontMatter frontMatter) {
    return new ContentPath(frontMatter.date(), frontMatter.id());
  }

  /** Reads a path below {@code papers}; empty where no content file belongs there. */
  static Optional<ContentPath> parse(Path relative) {
    String path = slashed(relative);
    if (!SHAPE.matcher(path).matches()) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.of(number(path, 0, 4), number(path, 5, 7), number(path, 8, 10));
      return Optional.of(
          new ContentPath(date, new ArxivId(path.substring(11, path.length() - ".md".length()))));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int number(String path, int from, int to) {
    return Integer.parseInt(path, from, to, 10);
  }

  /** The path with forward slashes. */
  String relative() {
    return folder() + "/" + fileName();
  }

  String folder() {
    return FOLDERS.format(date);
  }

  String fileName() {
    return id.value() + ".md";
  }

  static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
