package dailypapers.content;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.workers.Workers;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the content files below a folder. A Markdown file where none belongs is an error: it would
 * be missing from the site, and nobody would notice.
 */
final class ContentWalk extends SimpleFileVisitor<Path> {
  /** Folders of days lie below those of years and months. */
  private static final int DAYS = 3;

  private final Path base;
  private final Path start;
  private final List<Path> found = new ArrayList<>();
  private final List<Path> days = new ArrayList<>();

  private ContentWalk(Path base, Path start) {
    this.base = base;
    this.start = start;
  }

  /** The content files, by date and id; none where the folder does not exist. */
  static List<Path> files(Path base) {
    if (!Presence.isFolder(base)) {
      return List.of();
    }
    ContentWalk top = walked(base, base);
    List<List<Path>> ofDays = Workers.map(top.days, day -> ofDay(base, day));
    // Each path's text is made once: a sort asks for it many times.
    Map<String, Path> byText = new HashMap<>();
    Stream.concat(Stream.of(top.found), ofDays.stream())
        .forEach(files -> files.forEach(file -> byText.put(ContentPath.slashed(file), file)));
    String[] texts = byText.keySet().toArray(String[]::new);
    Arrays.sort(texts);
    return Arrays.stream(texts).map(byText::get).toList();
  }

  /** What lies in the folder of a day is known by its names, unless one is not a content file's. */
  private static List<Path> ofDay(Path base, Path day) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(day)) {
      for (Path file : all) {
        if (ContentPath.parse(base.relativize(file)).isEmpty()) {
          return walked(base, day).found;
        }
        files.add(file);
      }
    } catch (IOException | DirectoryIteratorException e) {
      return walked(base, day).found;
    }
    return files;
  }

  private static ContentWalk walked(Path base, Path start) {
    ContentWalk walk = new ContentWalk(base, start);
    try {
      Files.walkFileTree(start, walk);
    } catch (IOException e) {
      throw FileFaults.of("the folder cannot be read", base, e);
    }
    return walk;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (folder.equals(start)) {
      return FileVisitResult.CONTINUE;
    }
    if (isHidden(folder)) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (folder.getNameCount() == base.getNameCount() + DAYS) {
      days.add(folder);
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
      throw fault(
          file,
          "a symbolic link to a folder",
          "put the folder itself here: links to folders are not followed");
    }
    boolean markdown = file.toString().toLowerCase(Locale.ROOT).endsWith(".md");
    if (markdown && !isHidden(file)) {
      if (ContentPath.parse(base.relativize(file)).isEmpty()) {
        throw fault(
            file,
            "a Markdown file where no paper belongs",
            "papers lie in a folder each for year, month and day and are named after their id, such"
                + " as 2024/06/28/2406.18790.md; move or delete the file");
      }
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  private static boolean isHidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }

  private static DailyPapersException fault(Path file, String problem, String hint) {
    return new DailyPapersException(ExitCode.CONTENT, problem, ContentPath.slashed(file), hint);
  }
}
