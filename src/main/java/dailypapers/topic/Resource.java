package dailypapers.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The lines of a file that is bundled with this package; a name in {@code .gz} is unpacked. */
final class Resource {
  private Resource() {}

  /** All lines but empty ones and comments. */
  static List<String> lines(String name) {
    try (InputStream raw =
            Optional.ofNullable(Resource.class.getResourceAsStream(name))
                .orElseThrow(() -> new IllegalStateException("not in the jar: " + name));
        InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Stream<String> lines = text.lines();
      return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
