package dailypapers.content;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The folders of the editions: three levels of folders with digits for names. */
final class ContentDays {
  private static final int LEVELS = 3;

  private ContentDays() {}

  /** In order of date; none where the folder does not exist. */
  static List<Path> of(Path papers) {
    List<Path> folders = Presence.isFolder(papers) ? List.of(papers) : List.of();
    for (int level = 0; level < LEVELS; level++) {
      List<Path> next = new ArrayList<>();
      folders.forEach(folder -> next.addAll(numbered(folder)));
      folders = next;
    }
    return folders;
  }

  private static List<Path> numbered(Path folder) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "[0-9]*")) {
      for (Path child : stream) {
        if (Presence.isFolder(child)) {
          children.add(child);
        }
      }
    } catch (IOException e) {
      throw FileFaults.of("the folder cannot be read", folder, e);
    } catch (DirectoryIteratorException e) {
      throw FileFaults.of("the folder cannot be read", folder, new IOException(e.getMessage(), e));
    }
    children.sort(null);
    return children;
  }
}
