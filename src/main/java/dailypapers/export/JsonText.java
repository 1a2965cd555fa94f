package dailypapers.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

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
    return text(writer, false);
  }

  /** Indented by two spaces. */
  static String indented(Writer writer) {
    return text(writer, true);
  }

  private static String text(Writer writer, boolean indented) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      // U+2028 and U+2029 end a line for some readers of JSON Lines.
      json.setCharacterEscapes(JsonpCharacterEscapes.instance());
      if (indented) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
            new DefaultPrettyPrinter(COLON_AND_SPACE)
                .withObjectIndenter(lines)
                .withArrayIndenter(lines));
      }
      writer.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("no text in memory fails", e);
    }
    return text.toString();
  }
}
