package dailypapers.content;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.yaml.MappingReader;
import dailypapers.yaml.TextFile;
import dailypapers.yaml.YamlOrigin;
import dailypapers.yaml.YamlReader;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a content file strictly: what is not understood is an error of the kind {@code CONTENT},
 * with file, line and a hint. {@link ContentFolder} reads files where they lie.
 */
public final class ContentReader {
  private static final String FENCE = "---";

  private ContentReader() {}

  /**
   * Reads one file. If it lies in folders of a year, month and day, its id and date must agree with
   * its place.
   *
   * @throws DailyPapersException kind {@code CONTENT} if it is wrong; kind {@code FILES} if it
   *     cannot be read
   */
  public static ContentFile read(Path file) {
    YamlOrigin origin = YamlOrigin.of(ExitCode.CONTENT, file);
    String text = TextFile.read(file, origin, "check the path; the file may have been moved");
    return parse(text, origin, place(file));
  }

  /**
   * Reads a text, with line feeds alone, as a file.
   *
   * @param name of the file, for errors
   */
  public static ContentFile parse(String text, String name) {
    return parse(text, new YamlOrigin(ExitCode.CONTENT, name), Optional.empty());
  }

  private static Optional<ContentPath> place(Path file) {
    int names = file.getNameCount();
    return names < 4 ? Optional.empty() : ContentPath.parse(file.subpath(names - 4, names));
  }

  private static ContentFile parse(String text, YamlOrigin origin, Optional<ContentPath> place) {
    int end = endOfFrontMatter(text, origin);
    String yaml = text.substring(FENCE.length() + 1, end);
    MappingReader keys = new MappingReader(YamlReader.read(yaml, 2, origin), origin);
    FrontMatter frontMatter = new FrontMatterReader(keys).read();
    place.ifPresent(expected -> requirePlace(frontMatter, expected, keys));
    String body = text.substring(Math.min(text.length(), end + FENCE.length() + 1));
    int fenceLine = 2;
    for (int i = yaml.indexOf('\n'); i >= 0; i = yaml.indexOf('\n', i + 1)) {
      fenceLine++;
    }
    return new ContentFile(frontMatter, body, fenceLine + 1);
  }

  /** Only a line that is exactly {@code ---} ends front matter: the same may stand in a title. */
  private static int endOfFrontMatter(String text, YamlOrigin origin) {
    if (!text.startsWith(FENCE + "\n")) {
      throw origin.fault(
          1,
          "no front matter",
          "the first line must be exactly ---, then type, date, id and title");
    }
    int end = text.indexOf("\n" + FENCE + "\n", FENCE.length()) + 1;
    if (end > 0) {
      return end;
    }
    if (text.endsWith("\n" + FENCE) && text.length() > 2 * FENCE.length()) {
      return text.length() - FENCE.length();
    }
    throw origin.fault(1, "front matter without end", "add a line that is exactly --- below it");
  }

  private static void requirePlace(
      FrontMatter frontMatter, ContentPath expected, MappingReader keys) {
    String hint = "correct it, or move the file to " + ContentPath.of(frontMatter).relative();
    if (!frontMatter.id().equals(expected.id())) {
      throw keys.fault(
          "id", "the id is " + frontMatter.id() + ", but the file is " + expected.fileName(), hint);
    }
    if (!frontMatter.date().equals(expected.date())) {
      throw keys.fault(
          "date",
          "the date is " + frontMatter.date() + ", but the folder is " + expected.folder(),
          hint);
    }
  }
}
