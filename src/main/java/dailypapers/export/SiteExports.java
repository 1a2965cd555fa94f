package dailypapers.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dailypapers.content.Body;
import dailypapers.content.BodyReader;
import dailypapers.content.ContentFile;
import dailypapers.content.ContentFolder;
import dailypapers.site.Archive;
import dailypapers.site.Edition;
import dailypapers.site.Entry;
import dailypapers.site.Permalinks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What a site offers to programs, for its templates: {@code /api/index.json}, {@code
 * /api/2024-06-28.json}, {@code /status.json} (see {@link ArchiveStatus}) and {@code
 * /papers/2406.18790.bib}.
 *
 * <pre>
 * index     {"format":1,"title":"…","url":"https://…/","language":"ko","rights":"…",
 *            "editions":[{"date":"2024-06-28","papers":7,"url":"https://…/api/2024-06-28.json",
 *                         "page":"https://…/2024/06/28/"}]}             newest first
 * edition   {"format":1,"date":"2024-06-28","page":"https://…/2024/06/28/",
 *            "index":"https://…/api/index.json","rights":"…",
 *            "papers":[…]}                                              most votes first, then by id
 * </pre>
 *
 * A paper has the same shape here as in the JSON Lines of {@link ArchiveExport}. All addresses are
 * complete.
 */
public final class SiteExports {
  /** Raised when a program that reads one shape could no longer read the next. */
  private static final int FORMAT = 1;

  /** Of an edition's papers: in an array in an object. */
  private static final int DEPTH_OF_A_PAPER = 2;

  private final String title;
  private final String language;
  private final Path content;
  private final Permalinks links;
  private final PaperJson papers;
  private final Supplier<Map<LocalDate, Integer>> withheld;
  private final Map<String, byte[]> parsed = new ConcurrentHashMap<>();

  /**
   * @param content the folder that the entries were read from: what {@link #parsed} was not told of
   *     an edition is read from there
   * @param withheld tells, once all is read, how many summaries a date await review
   */
  public SiteExports(
      String title,
      String language,
      Path content,
      BodyReader bodies,
      Permalinks links,
      Supplier<Map<LocalDate, Integer>> withheld) {
    this.title = title;
    this.language = language;
    this.content = content;
    this.links = links;
    this.papers = new PaperJson(bodies, links);
    this.withheld = withheld;
  }

  /**
   * Makes a paper's JSON where its content file is parsed, so that nobody parses it again; kept as
   * bytes until its edition is asked for.
   *
   * @param path of the file, relative to the content folder, with slashes
   * @param edited as {@link ContentFile#isEdited()} says
   */
  public void parsed(String path, ContentFile file, Body body, boolean edited) {
    String json =
        JsonText.indented(
            generator -> papers.write(generator, file, body, edited), DEPTH_OF_A_PAPER);
    parsed.put(path, json.getBytes(StandardCharsets.UTF_8));
  }

  /** The list of editions, as JSON. */
  public String index(Archive archive) {
    return JsonText.indented(json -> index(json, archive));
  }

  /** An edition with its papers, as JSON. */
  public String edition(Edition edition) {
    return JsonText.indented(json -> edition(json, edition));
  }

  /** How the archive is doing, for a page. */
  public ArchiveStatus health(Archive archive) {
    return ArchiveStatus.of(archive, withheld.get());
  }

  /** How the archive is doing, as JSON. */
  public String status(Archive archive) {
    return JsonText.indented(json -> health(archive).write(json, links));
  }

  /** A paper as BibTeX. */
  public String bibtex(Entry entry) {
    return BibTex.of(entry.paper()).stripTrailing();
  }

  private void index(JsonGenerator json, Archive archive) throws IOException {
    json.writeStartObject();
    json.writeNumberField("format", FORMAT);
    json.writeStringField("title", title);
    json.writeStringField("url", links.root().toString());
    json.writeStringField("language", language);
    json.writeStringField("rights", Notice.RIGHTS);
    json.writeArrayFieldStart("editions");
    for (Edition edition : archive.editions()) {
      json.writeStartObject();
      json.writeStringField("date", edition.date().toString());
      json.writeNumberField("papers", edition.entries().size());
      json.writeStringField("url", links.absolute(links.api(edition.date())));
      json.writeStringField("page", links.absolute(links.edition(edition.date())));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void edition(JsonGenerator json, Edition edition) throws IOException {
    ContentFolder folder = new ContentFolder(content);
    json.writeStartObject();
    json.writeNumberField("format", FORMAT);
    json.writeStringField("date", edition.date().toString());
    json.writeStringField("page", links.absolute(links.edition(edition.date())));
    json.writeStringField("index", links.absolute(links.apiIndex()));
    json.writeStringField("rights", Notice.RIGHTS);
    json.writeArrayFieldStart("papers");
    for (Entry entry : edition.entries()) {
      byte[] known = parsed.remove(entry.contentPath());
      if (known != null) {
        json.writeRawValue(new String(known, StandardCharsets.UTF_8));
      } else {
        papers.write(json, folder.read(content.resolve(entry.contentPath())));
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
