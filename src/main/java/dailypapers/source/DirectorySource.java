package dailypapers.source;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of stored answers of Hugging Face, a file a day: {@code 2024-06-28.json}. A date without
 * a file is a day without papers, as every week-end is.
 */
public final class DirectorySource implements PaperSource {
  private final Path folder;
  private final DailyPapersJson json = new DailyPapersJson();

  /** The folder is looked at only when asked for papers. */
  public DirectorySource(Path folder) {
    this.folder = folder;
  }

  @Override
  public PapersOfDay papersOf(LocalDate date) {
    requireFolder();
    Path file = folder.resolve(date + ".json");
    // A disk that gives no answer has not said that there is none: then reading tells.
    if (Files.notExists(file)) {
      return new PapersOfDay(date, List.of(), List.of());
    }
    return json.read(date, content(file), file.toString());
  }

  /**
   * The dates that the folder holds, in order; other files are passed over.
   *
   * @throws DailyPapersException kind {@code SOURCE} if there is no such folder, {@code FILES} if
   *     it cannot be read
   */
  public List<LocalDate> dates() {
    requireFolder();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> dateOf(file.getFileName().toString()))
          .flatMap(Optional::stream)
          .sorted()
          .collect(Collectors.toList());
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(folder, e);
    }
  }

  private void requireFolder() {
    if (!Files.isDirectory(folder)) {
      throw new DailyPapersException(
          ExitCode.SOURCE,
          "there is no such folder of papers",
          folder.toString(),
          "name a folder with files such as 2024-06-28.json");
    }
  }

  private static String content(Path file) {
    try {
      if (Files.size(file) > DailyPapersJson.LONGEST) {
        throw new DailyPapersException(
            ExitCode.SOURCE,
            "the file is longer than " + DailyPapersJson.LONGEST + " bytes",
            file.toString(),
            "a file holds the papers of one day");
      }
      return Utf8.decode(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static Optional<LocalDate> dateOf(String name) {
    try {
      return name.endsWith(".json")
          ? Optional.of(LocalDate.parse(name.substring(0, name.length() - ".json".length())))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DailyPapersException unreadable(Path path, Exception e) {
    return new DailyPapersException(
        ExitCode.FILES, "cannot be read", path.toString(), "check its permissions", e);
  }
}
