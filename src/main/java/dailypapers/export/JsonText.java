package dailypapers.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** JSON written into a text, on one line or indented for people who look at it. */
final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Separators COLON_AND_SPACE =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private JsonText() {}

  /** Whatever writes JSON. */
  interface Writer {
    void write(JsonGenerator json) throws IOException;
  }

  /** On one line without its end: a record of JSON Lines. */
  static String line(Writer writer) {
    return text(writer, Optional.empty());
  }

  /** Indented by two spaces. */
  static String indented(Writer writer) {
    return indented(writer, 0);
  }

  /**
   * Indented by two spaces, to stand so many objects and arrays deep in another indented text: all
   * lines but the first begin with as many spaces more.
   */
  static String indented(Writer writer, int depth) {
    String indent = "  ";
    DefaultIndenter lines = new DefaultIndenter(indent, "\n" + indent.repeat(depth));
    return text(
        writer,
        Optional.of(
            new DefaultPrettyPrinter(COLON_AND_SPACE)
                .withObjectIndenter(lines)
                .withArrayIndenter(lines)));
  }

  private static String text(Writer writer, Optional<PrettyPrinter> printer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      // U+2028 and U+2029 end a line for some readers of JSON Lines.
      json.setCharacterEscapes(JsonpCharacterEscapes.instance());
      printer.ifPresent(json::setPrettyPrinter);
      writer.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("no text in memory fails", e);
    }
    return text.toString();
  }
}
