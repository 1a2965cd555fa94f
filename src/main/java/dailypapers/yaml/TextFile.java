package dailypapers.yaml;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Files as editors leave them: UTF-8, with or without BOM, with any line ends. */
public final class TextFile {
  private static final int MOST_BYTES = 3_000_000;

  private TextFile() {}

  /**
   * The text of a file, without BOM, every line end a line feed.
   *
   * @param origin the file as errors name it
   * @param missing the hint where there is no such file
   * @throws DailyPapersException of the origin's kind if the file is missing, has more than 3 MB or
   *     is not UTF-8; kind {@code FILES} if it cannot be read
   */
  public static String read(Path file, YamlOrigin origin, String missing) {
    byte[] bytes = bytes(file, origin, missing);
    if (bytes.length > MOST_BYTES) {
      throw origin.fault(
          1, "more than 3 MB", "a file of this kind has a few kilobytes; shorten it");
    }
    String text = decoded(bytes, origin);
    String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return withoutMark.indexOf('\r') < 0
        ? withoutMark
        : withoutMark.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static byte[] bytes(Path file, YamlOrigin origin, String missing) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.isRegularFile() && attributes.size() <= MOST_BYTES
          ? Files.readAllBytes(file)
          : beginning(file);
    } catch (NoSuchFileException e) {
      throw new DailyPapersException(
          origin.kind(), "there is no such file", origin.file(), missing, e);
    } catch (IOException e) {
      throw new DailyPapersException(
          ExitCode.FILES,
          "the file cannot be read (" + e.getClass().getSimpleName() + ")",
          origin.file(),
          "check that it is a file and that you may read it",
          e);
    }
  }

  private static byte[] beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MOST_BYTES + 1);
    }
  }

  /** The quick way puts U+FFFD where bytes are wrong; only then they are looked at one by one. */
  private static String decoded(byte[] bytes, YamlOrigin origin) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : strictlyDecoded(bytes, origin);
  }

  private static String strictlyDecoded(byte[] bytes, YamlOrigin origin) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (decoder.decode(in, out, true).isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw origin.fault(line, "not UTF-8", "save the file with the encoding UTF-8");
    }
    return out.flip().toString();
  }
}
