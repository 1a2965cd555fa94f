package dailypapers.images;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The part of a {@link Studio} that needs Java's own drawing, {@code java.awt}. */
final class Easel {
  private static final String FONT = "NanumSquareB.ttf";

  private final ThreadLocal<Canvas> canvases;
  private final Frame small = new Frame(80, 62, 46);
  private final Frame large = new Frame(80, 90, 100);

  private Easel(Typeface typeface) {
    this.canvases = ThreadLocal.withInitial(() -> new Canvas(typeface));
  }

  /**
   * Loads the font and draws something, so that whatever fails does so here.
   *
   * @throws IllegalStateException or some other RuntimeException or Error if nothing can be drawn
   */
  static Easel tried() {
    try {
      Easel easel = new Easel(new Typeface(font()));
      easel.draw(new Subject.OfSite("A", "가"));
      return easel;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException | AWTError e) {
      throw new IllegalStateException(e);
    }
  }

  /** Java reads a font from a file only; this one is there until the process ends. */
  private static Font font() throws IOException, FontFormatException {
    Path file = Files.createTempFile("daily-papers", ".ttf");
    boolean read = false;
    try (InputStream bytes = Easel.class.getResourceAsStream(FONT)) {
      if (bytes == null) {
        throw new IllegalStateException("the font is not bundled");
      }
      Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
      Font font = Font.createFont(Font.TRUETYPE_FONT, file.toFile());
      file.toFile().deleteOnExit();
      read = true;
      return font;
    } finally {
      if (!read) {
        Files.delete(file);
      }
    }
  }

  byte[] draw(Subject subject) {
    Canvas canvas = canvases.get();
    canvas.clear();
    Composition composition = new Composition(canvas);
    if (subject instanceof Subject.OfPaper paper) {
      composition.paper(paper);
    } else if (subject instanceof Subject.OfEdition edition) {
      composition.edition(edition);
    } else if (subject instanceof Subject.OfSite site) {
      composition.site(site);
    }
    return canvas.png(subject instanceof Subject.OfSite ? large : small);
  }
}
