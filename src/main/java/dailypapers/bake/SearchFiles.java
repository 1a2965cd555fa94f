package dailypapers.bake;

import dailypapers.paper.Paper;
import dailypapers.paper.Tag;
import dailypapers.search.DocumentTerms;
import dailypapers.search.IndexedDocument;
import dailypapers.search.SearchDocument;
import dailypapers.search.SearchFile;
import dailypapers.search.SearchIndex;
import dailypapers.site.Entry;
import dailypapers.site.PageSpec;
import dailypapers.state.Source;
import dailypapers.workers.Workers;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Writes the search index, if the site has the page that reads it. JBake finds it through {@code
 * META-INF/services}.
 */
public final class SearchFiles extends SiteTool {
  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration config) {
    if (!arePartOf((SiteConfiguration) config)) {
      return 0;
    }
    PageRenderer pages = (PageRenderer) renderer;
    List<Source> sources = ((EntryStore) store).sources();
    List<SearchFile> files = SearchIndex.of(Workers.map(sources, SearchFiles::indexed)).files();
    return Workers.map(
            files,
            file -> {
              pages.file(file);
              return file;
            })
        .size();
  }

  /** True if the site has the page that reads the index. */
  static boolean arePartOf(SiteConfiguration site) {
    return PageSpec.SEARCH.isAmong(site.pages());
  }

  /** The words by which a paper is found, to be kept as long as its content file is the same. */
  static byte[] words(Entry entry) {
    return DocumentTerms.of(document(entry)).bytes();
  }

  private static IndexedDocument indexed(Source source) {
    return new IndexedDocument(
        document(source.entry().orElseThrow()), DocumentTerms.ofBytes(source.words()));
  }

  /** Found and shown by its sentence, or by the first one of its abstract. */
  private static SearchDocument document(Entry entry) {
    Paper paper = entry.paper();
    boolean summarized = !entry.tldr().isEmpty();
    return new SearchDocument(
        paper.id(),
        paper.date(),
        paper.title(),
        summarized ? entry.tldr() : SearchDocument.firstSentence(paper.abstractText()),
        !summarized || entry.isExtract(),
        paper.authors(),
        entry.tags().stream().map(Tag::slug).toList(),
        paper.votes());
  }
}
