package dailypapers.images;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;

/**
 * Draws pictures in the size that Open Graph's readers want. The bytes depend on the subject, on
 * this class's {@link #VERSION} and on the Java alone: no font of the machine is used. Many threads
 * may draw at once.
 *
 * <pre>{@code
 * byte[] png = Studio.open().draw(new Subject.OfSite("Daily Papers", "The papers of every day."));
 * }</pre>
 */
public final class Studio {
  /** Raised whenever pictures of the same subject become others. */
  public static final int VERSION = 2;

  /** Of every picture, in pixels. */
  public static final int WIDTH = 1200;

  /** Of every picture, in pixels. */
  public static final int HEIGHT = 630;

  private static final String HEADLESS = "java.awt.headless";

  /** Set up when it is first asked for, once for the process: a preview draws again and again. */
  private static final class Only {
    static final Easel EASEL = Easel.tried();

    private Only() {}
  }

  private final Easel easel;

  private Studio(Easel easel) {
    this.easel = easel;
  }

  /**
   * Loads, the first time, the font and all of Java that draws, which nothing else here does.
   *
   * @throws DailyPapersException kind {@code FILES} if text cannot be drawn here: Java's libraries
   *     for it, or those of the system that they need, may be missing
   */
  public static Studio open() {
    if (System.getProperty(HEADLESS) == null) {
      System.setProperty(HEADLESS, "true");
    }
    try {
      return new Studio(Only.EASEL);
    } catch (LinkageError | InternalError | RuntimeException e) {
      throw new DailyPapersException(
          ExitCode.FILES,
          "this Java cannot draw text: " + cause(e),
          System.getProperty("java.home", "java"),
          "install freetype and fontconfig, or say images: false in site.yml",
          e);
    }
  }

  private static Throwable cause(Throwable e) {
    return e.getCause() == null ? e : cause(e.getCause());
  }

  /** A picture as PNG. */
  public byte[] draw(Subject subject) {
    return easel.draw(subject);
  }
}
