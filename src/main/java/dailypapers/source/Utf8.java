package dailypapers.source;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Bytes as text. JSON is UTF-8 by its own rule (RFC 8259, 8.1), so what a header says of the
 * charset does not count, and bytes that are not UTF-8 are an error instead of broken names.
 */
final class Utf8 {
  private Utf8() {}

  /** The text, or the error of kind {@code SOURCE}. */
  static String decode(byte[] bytes, String where) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new DailyPapersException(
          ExitCode.SOURCE, "the answer is not UTF-8", where, "it must be JSON in UTF-8", e);
    }
  }
}
