package dailypapers.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A generator with a source tree of its own.
 *
 * @param name as the table shows it
 * @param command builds the site into {@code output}
 * @param state what lies beside the output to make the next build faster; need not exist
 * @param sentence of the newest paper
 * @param template of the pages of papers
 * @param page of the newest paper
 */
record Contestant(
    String name,
    List<String> command,
    Path output,
    Path state,
    Patch sentence,
    Patch template,
    Path page) {

  /** Makes the next build a full one. */
  void forget() throws IOException {
    Trees.remove(output);
    Trees.remove(state);
  }

  /**
   * A build that did not bring a change to its page was not worth its time.
   *
   * @throws IllegalStateException if the mark does not stand on the page of the newest paper
   */
  void requireShown(String mark) throws IOException {
    if (!Files.readString(page).contains(mark)) {
      throw new IllegalStateException(name + " did not bring \"" + mark + "\" to " + page);
    }
  }
}
