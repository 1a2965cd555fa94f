package dailypapers.bake;

import dailypapers.content.Body;
import dailypapers.content.BodyClaim;
import dailypapers.content.BodyReader;
import dailypapers.content.ContentFile;
import dailypapers.content.ContentFolder;
import dailypapers.content.Headings;
import dailypapers.content.ParsedBody;
import dailypapers.content.Status;
import dailypapers.paper.Tag;
import dailypapers.site.Entry;
import java.io.File;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;

/**
 * JBake's engine for {@code .md}: a content file becomes a document that carries its {@link Entry}.
 */
final class PaperMarkdownEngine implements ParserEngine {
  private final ContentFolder folder;
  private final BodyReader bodies;
  private final Function<String, Tag> vocabulary;
  private final SummaryHtml html;
  private final Published published;

  /** Gets what is published while it is still as it was parsed. */
  interface Published {
    /**
     * @param path below the content folder, with slashes
     */
    void parsed(String path, ContentFile file, Body body, boolean edited);
  }

  PaperMarkdownEngine(
      ContentFolder folder,
      Headings headings,
      Function<String, Tag> vocabulary,
      SummaryHtml html,
      Published published) {
    this.folder = folder;
    this.bodies = new BodyReader(headings);
    this.vocabulary = vocabulary;
    this.html = html;
    this.published = published;
  }

  @Override
  public DocumentModel parse(JBakeConfiguration config, File file) {
    ContentFile content = folder.read(file.toPath());
    Entry entry = entry(content, relative(config.getContentFolder(), file));
    DocumentModel document = EntryStore.document(entry);
    document.setStatus(content.frontMatter().status().slug());
    return document;
  }

  @Override
  @Deprecated
  public Map<String, Object> parse(Configuration config, File file, String contentPath) {
    throw new UnsupportedOperationException("the old signature of JBake 2.5");
  }

  private Entry entry(ContentFile content, String path) {
    ParsedBody parsed = bodies.read(content.body(), content.bodyLine());
    Body body = parsed.body();
    boolean edited = content.isEdited();
    if (content.frontMatter().status() == Status.PUBLISHED) {
      published.parsed(path, content, body, edited);
    }
    return new Entry(
        content.paper(body),
        content.frontMatter().tags().stream().map(vocabulary).toList(),
        content.frontMatter().provenance(),
        edited,
        body.tldr().map(BodyClaim::text).orElse(""),
        html.of(parsed),
        path);
  }

  private static String relative(File folder, File file) {
    return folder.toPath().relativize(file.toPath()).toString().replace('\\', '/');
  }
}
