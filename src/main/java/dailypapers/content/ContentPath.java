package dailypapers.content;

import dailypapers.paper.ArxivId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a content file lies below {@code papers} or {@code withheld}: {@code
 * 2024/06/28/2406.18790.md}.
 */
record ContentPath(LocalDate date, ArxivId id) {
  private static final Pattern SHAPE =
      Pattern.compile("([0-9]{4}/[0-9]{2}/[0-9]{2})/([0-9.]+)\\.md");
  private static final DateTimeFormatter FOLDERS =
      DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  static ContentPath of(FrontMatter frontMatter) {
    return new ContentPath(frontMatter.date(), frontMatter.id());
  }

  /** Reads a path below {@code papers}; empty where no content file belongs there. */
  static Optional<ContentPath> parse(Path relative) {
    Matcher matcher = SHAPE.matcher(slashed(relative));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ContentPath(
              LocalDate.parse(matcher.group(1), FOLDERS), new ArxivId(matcher.group(2))));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
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
