package dailypapers.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file whole or not at all. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes it under another name first; its folder is made if it is not there. */
  public static void write(Path file, byte[] bytes) throws IOException {
    Path temporary = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
    Files.createDirectories(file.resolveSibling(""));
    try {
      Files.write(temporary, bytes);
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
