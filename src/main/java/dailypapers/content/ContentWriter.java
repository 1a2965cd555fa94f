package dailypapers.content;

/** Writes a content file as text. */
public final class ContentWriter {
  private ContentWriter() {}

  /**
   * The text of a file, always the same for the same content. For every text that this wrote,
   * reading and writing again gives the same bytes.
   */
  public static String text(ContentFile file) {
    return FrontMatterWriter.text(file.frontMatter()) + file.body();
  }
}
