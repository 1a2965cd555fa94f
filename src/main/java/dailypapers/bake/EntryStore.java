package dailypapers.bake;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.ArxivId;
import dailypapers.site.Archive;
import dailypapers.site.Entry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's content store in plain memory. The one it brings asks a database once a document, which
 * makes a bake quadratic; the database is not even on the class path.
 */
final class EntryStore extends ContentStore {
  /** The attribute of a document under which its {@link Entry} stands. */
  static final String ENTRY = "entry";

  private final List<DocumentModel> documents = new ArrayList<>();
  private final Map<ArxivId, Entry> entries = new HashMap<>();

  EntryStore() {
    super("memory", "entries");
  }

  /** Everything that the crawler brought, in the site's order. */
  Archive archive() {
    return Archive.of(List.copyOf(entries.values()));
  }

  /** Adds a document; a draft is kept out of the archive, so that nothing can render it. */
  @Override
  public void addDocument(DocumentModel document) {
    if (document.getStatus().equals("draft")) {
      return;
    }
    Entry entry = (Entry) document.get(ENTRY);
    Entry other = entries.putIfAbsent(entry.paper().id(), entry);
    if (other != null) {
      throw new DailyPapersException(
          ExitCode.CONTENT,
          "the paper " + entry.paper().id() + " stands in two editions",
          other.contentPath() + " and " + entry.contentPath(),
          "delete the file of the later date");
    }
    documents.add(document);
  }

  @Override
  public void startup() {
    // nothing to start
  }

  @Override
  public void close() {
    // nothing to close
  }

  @Override
  public void shutdown() {
    // nothing to shut down
  }

  @Override
  public void drop() {
    documents.clear();
    entries.clear();
  }

  @Override
  public boolean isActive() {
    return true;
  }

  @Override
  public long getDocumentCount(String docType) {
    return ofType(docType).count();
  }

  @Override
  public long getPublishedCount(String docType) {
    return getDocumentCount(docType);
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String uri) {
    return list(documents.stream().filter(document -> uri.equals(document.getUri())));
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return getDocumentByUri(uri);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return getPublishedContent("post");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
    return getPublishedPosts();
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return getPublishedDocumentsByTag(tag);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    return list(documents.stream().filter(document -> List.of(document.getTags()).contains(tag)));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return getPublishedContent("page");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String docType) {
    return list(ofType(docType));
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType) {
    return getPublishedContent(docType);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
    return getPublishedContent(docType);
  }

  /** None: JBake's own tool, which would render every document once more, finds nothing to do. */
  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return new DocumentList<>();
  }

  @Override
  public Set<String> getTags() {
    return documents.stream()
        .map(DocumentModel::getTags)
        .map(List::of)
        .flatMap(Collection::stream)
        .collect(LinkedHashSet::new, Set::add, Set::addAll);
  }

  @Override
  public Set<String> getAllTags() {
    return getTags();
  }

  private Stream<DocumentModel> ofType(String docType) {
    return documents.stream().filter(document -> docType.equals(document.getType()));
  }

  private static DocumentList<DocumentModel> list(Stream<DocumentModel> found) {
    DocumentList<DocumentModel> list = new DocumentList<>();
    found.forEach(list::add);
    return list;
  }
}
