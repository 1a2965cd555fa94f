package dailypapers.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dailypapers.config.SiteConfig;
import dailypapers.config.TagSettings;
import dailypapers.content.ContentFile;
import dailypapers.content.ContentFolder;
import dailypapers.content.ContentWriter;
import dailypapers.content.FrontMatter;
import dailypapers.content.Status;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Links;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Papers as JSON Lines become content files, without any build:
 *
 * <pre>
 * java -cp target/daily-papers.jar src/bench/java/dailypapers/bench/PapersToContent.java \
 *     papers.jsonl content [src/bench/site.yml]
 * </pre>
 *
 * A line is {@code {"id": "2611.10000", "date": "2026-11-19", "title": "…", "tags": ["rag", "평가"],
 * "authors": ["…"], "votes": 143, "body": "Markdown"}}. A tag becomes the slug whose label it is in
 * site.yml. The section {@code ## Abstract} moves to the end of the body, where content files have
 * it; the words stay as they are.
 */
public final class PapersToContent {
  private static final String ABSTRACT = "## Abstract\n";

  private final ContentFolder content;
  private final Map<String, String> slugs = new HashMap<>();

  private PapersToContent(Path folder, SiteConfig site) {
    this.content = new ContentFolder(folder);
    for (TagSettings tag : site.tags()) {
      slugs.put(tag.labels().getOrDefault(site.site().language(), tag.slug()), tag.slug());
    }
  }

  /** Reads the file of the first argument, writes into the folder of the second. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("usage: PapersToContent PAPERS.jsonl CONTENT [SITE.yml]");
      System.exit(2);
    }
    Path site = Path.of(arguments.length > 2 ? arguments[2] : "src/bench/site.yml");
    convert(Path.of(arguments[0]), Path.of(arguments[1]), SiteConfig.read(site));
  }

  /**
   * Converts a whole file.
   *
   * @throws FileAlreadyExistsException if the folder holds papers already: old and new ones would
   *     stand side by side
   */
  public static void convert(Path papers, Path folder, SiteConfig site) throws IOException {
    if (Files.exists(folder.resolve("papers"))) {
      throw new FileAlreadyExistsException(folder.resolve("papers").toString());
    }
    PapersToContent converter = new PapersToContent(folder, site);
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines = Files.newBufferedReader(papers)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        converter.write(json.readTree(line));
      }
    }
  }

  private void write(JsonNode paper) throws IOException {
    FrontMatter frontMatter =
        new FrontMatter(
            Status.PUBLISHED,
            LocalDate.parse(paper.required("date").asText()),
            new ArxivId(paper.required("id").asText()),
            paper.required("title").asText(),
            texts(paper.required("authors")),
            paper.required("votes").asInt(),
            texts(paper.required("tags")).stream().map(this::slug).toList(),
            new Links(Optional.empty(), Optional.empty(), Optional.empty()),
            Optional.empty(),
            false,
            false,
            Optional.empty(),
            List.of());
    Path file = content.path(frontMatter);
    Files.createDirectories(file.getParent());
    String body = withAbstractLast(paper.required("body").asText());
    Files.writeString(file, ContentWriter.text(ContentFile.of(frontMatter, body)));
  }

  private String slug(String label) {
    String slug = slugs.get(label);
    if (slug == null) {
      throw new IllegalArgumentException("site.yml has no tag with the label " + label);
    }
    return slug;
  }

  /** The site takes for a paper's own words what follows the heading; nothing may follow them. */
  static String withAbstractLast(String body) {
    int begin = body.indexOf(ABSTRACT);
    int end = begin < 0 ? -1 : body.indexOf("\n## ", begin);
    if (end < 0) {
      return body;
    }
    String rest = body.substring(0, begin) + body.substring(end + 1).strip();
    return rest + "\n\n" + body.substring(begin, end).strip() + "\n";
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
