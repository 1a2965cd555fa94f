package dailypapers.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A place in a file where a mark can stand, so that a generator has something to do.
 *
 * @param before the text up to the place
 * @param after the text from there on
 */
record Patch(Path file, String before, String after) {
  /** At the end of the first sentence of a paper: behind the line that follows front matter. */
  static Patch ofSentence(Path file) throws IOException {
    String text = Files.readString(file);
    int body = text.indexOf("\n---\n") + "\n---\n".length();
    return at(file, text, text.indexOf('\n', body));
  }

  /** Below the text of a paper in a template. */
  static Patch ofTemplate(Path file) throws IOException {
    String text = Files.readString(file);
    return at(file, text, text.indexOf("</article>"));
  }

  private static Patch at(Path file, String text, int place) {
    if (place < 0) {
      throw new IllegalStateException("no place for a mark in " + file);
    }
    return new Patch(file, text.substring(0, place), text.substring(place));
  }

  /** Writes the file with a mark, instead of any former one. */
  void write(String mark) throws IOException {
    Files.writeString(file, before + mark + after);
  }
}
