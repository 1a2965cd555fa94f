package dailypapers.bake;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Tag;
import dailypapers.site.Archive;
import dailypapers.site.Entry;
import dailypapers.state.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

  private Supplier<List<Entry>> before = List::of;
  private Withheld withheld = new Withheld(Map.of());
  private boolean otherWithheld;
  private final Map<ArxivId, Entry> entries = new LinkedHashMap<>();
  private final List<Source> sources = new ArrayList<>();
  private Optional<Archive> archive = Optional.empty();
  private RelatedPapers related = RelatedPapers.NONE;

  EntryStore() {
    super("memory", "entries");
  }

  /** Says what the former bake had; it is asked for once everything is read. */
  void since(FormerBake former, Withheld now) {
    before = former::entries;
    withheld = now;
    otherWithheld = former.withheld() != now.fingerprint();
  }

  /** The summaries that await review. */
  Withheld withheld() {
    return withheld;
  }

  /** True if summaries came to those that await review since the former bake, or left them. */
  boolean otherWithheld() {
    return otherWithheld;
  }

  /** Everything that the crawler brought, in the site's order; made once. */
  Archive archive() {
    Archive known = archive.orElseGet(() -> Archive.of(List.copyOf(entries.values())));
    archive = Optional.of(known);
    return known;
  }

  /** What has changed since the former bake. */
  Changes changes() {
    return Changes.between(before.get(), entries.values());
  }

  /** Says which papers are about the same. */
  void relate(RelatedPapers found) {
    related = found;
  }

  /** For each paper those that are about the same. */
  RelatedPapers related() {
    return related;
  }

  /** The entry of a document; none of a draft, which is kept out so that nothing can render it. */
  static Optional<Entry> published(DocumentModel document) {
    return document.getStatus().equals("draft")
        ? Optional.empty()
        : Optional.of((Entry) Objects.requireNonNull(document.get(ENTRY)));
  }

  /** The content files of the papers, as the crawler brought them. */
  List<Source> sources() {
    return sources;
  }

  /** Adds a content file; nothing of a draft. */
  void add(Source source) {
    source.entry().ifPresent(this::add);
    if (source.entry().isPresent()) {
      sources.add(source);
    }
  }

  @Override
  public void addDocument(DocumentModel document) {
    published(document).ifPresent(this::add);
  }

  private void add(Entry entry) {
    archive = Optional.empty();
    Entry other = entries.putIfAbsent(entry.paper().id(), entry);
    if (other != null) {
      throw new DailyPapersException(
          ExitCode.CONTENT,
          "the paper " + entry.paper().id() + " stands in two editions",
          other.contentPath() + " and " + entry.contentPath(),
          "delete the file of the later date");
    }
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
    entries.clear();
    sources.clear();
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
    return list(documents().filter(document -> uri.equals(document.getUri())));
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
    return list(documents().filter(document -> List.of(document.getTags()).contains(tag)));
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
    return entries.values().stream()
        .flatMap(entry -> entry.tags().stream())
        .map(Tag::slug)
        .collect(LinkedHashSet::new, Set::add, Set::addAll);
  }

  @Override
  public Set<String> getAllTags() {
    return getTags();
  }

  private Stream<DocumentModel> ofType(String docType) {
    return documents().filter(document -> docType.equals(document.getType()));
  }

  private Stream<DocumentModel> documents() {
    return entries.values().stream().map(EntryStore::document);
  }

  /** An entry as JBake knows it. */
  static DocumentModel document(Entry entry) {
    DocumentModel document = new DocumentModel();
    document.setType("paper");
    document.setStatus("published");
    document.setTitle(entry.paper().title());
    document.setTags(entry.tags().stream().map(Tag::slug).toArray(String[]::new));
    document.setUri(entry.paper().id().value());
    document.setFile(entry.contentPath());
    document.put(ENTRY, entry);
    return document;
  }

  private static DocumentList<DocumentModel> list(Stream<DocumentModel> found) {
    return found.collect(DocumentList::new, DocumentList::add, DocumentList::addAll);
  }
}
