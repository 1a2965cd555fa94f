package dailypapers.export;

import dailypapers.content.BodyReader;
import dailypapers.content.ContentFile;
import dailypapers.content.ContentFolder;
import dailypapers.content.Status;
import dailypapers.site.Permalinks;
import dailypapers.workers.Workers;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes the published papers of an archive one after another, by date and id: the same archive is
 * the same bytes. Only some hundred papers are held at once, however large the archive is. Drafts
 * and withheld summaries stay inside, as they do for the site.
 */
public final class ArchiveExport {
  private static final int AT_ONCE = 256;

  private final ContentFolder folder;
  private final PaperJson json;

  /** What a paper becomes. */
  public enum Format {
    /** One JSON object a line: JSON Lines, UTF-8. */
    JSONL,
    /** One entry a paper, a blank line between two. */
    BIBTEX
  }

  /**
   * What became of the files.
   *
   * @param papers that were written
   * @param drafts that were left out
   */
  public record Report(int papers, int drafts) {}

  public ArchiveExport(ContentFolder folder, BodyReader bodies, Permalinks links) {
    this.folder = folder;
    this.json = new PaperJson(bodies, links);
  }

  /**
   * Writes all there is; does not close the stream.
   *
   * @throws dailypapers.error.DailyPapersException kind {@code CONTENT} for a file that is wrong
   * @throws IOException if the stream does not take it
   */
  public Report write(Format format, OutputStream out) throws IOException {
    List<Path> paths = folder.uniquePaths();
    int written = 0;
    for (int at = 0; at < paths.size(); at += AT_ONCE) {
      List<Path> some = paths.subList(at, Math.min(at + AT_ONCE, paths.size()));
      for (Optional<byte[]> paper : Workers.map(some, path -> paper(path, format))) {
        if (paper.isPresent()) {
          if (written > 0 && format == Format.BIBTEX) {
            out.write('\n');
          }
          out.write(paper.get());
          written++;
        }
      }
    }
    return new Report(written, paths.size() - written);
  }

  private Optional<byte[]> paper(Path path, Format format) {
    Function<ContentFile, String> text =
        switch (format) {
          case JSONL -> file -> JsonText.line(generator -> json.write(generator, file)) + "\n";
          case BIBTEX -> file -> BibTex.of(file.paper());
        };
    return Optional.of(folder.read(path))
        .filter(file -> file.frontMatter().status() == Status.PUBLISHED)
        .map(text)
        .map(written -> written.getBytes(StandardCharsets.UTF_8));
  }
}
