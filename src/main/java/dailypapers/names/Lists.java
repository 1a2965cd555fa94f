package dailypapers.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lists that this package brings along: lines of text, comments begin with a hash sign. */
final class Lists {
  private Lists() {}

  /** The lines of a list that say something. */
  static List<String> lines(String name) {
    try (InputStream list = Lists.class.getResourceAsStream(name)) {
      if (list == null) {
        throw new IllegalStateException("no list " + name);
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
