package dailypapers.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The table that holds both sides of the search to the same tokens. */
final class TokenTable {
  /**
   * An example.
   *
   * @param tokens under which a paper with this text is found, with spaces between
   * @param asks what this text asks for as a query: {@code ,} is and, {@code |} is or, a {@code *}
   *     stands after the beginning of a word
   */
  record Row(String text, String tokens, String asks) {}

  private TokenTable() {}

  static List<Row> rows() {
    try (InputStream in = TokenTable.class.getResourceAsStream("tokens.tsv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().filter(line -> !line.startsWith("# ")).map(TokenTable::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String line) {
    String[] cells = line.split("\t", -1);
    return new Row(cells[0], cells[1], cells[2]);
  }
}
