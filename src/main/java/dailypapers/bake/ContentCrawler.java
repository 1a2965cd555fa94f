package dailypapers.bake;

import dailypapers.site.Entry;
import dailypapers.state.Source;
import dailypapers.workers.Workers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.app.Crawler;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;

/**
 * Reads the content files in parallel and stores them in a fixed order; what a former bake has read
 * of a file that has not changed is not read again. A file that cannot be read ends the bake with
 * its name and line (JBake's crawler passes it over with a log line).
 */
final class ContentCrawler extends Crawler {
  private static final byte[] NONE = {};

  private final EntryStore store;
  private final SiteConfiguration config;
  private final ParserEngine engine;
  private final Sources sources;
  private final FormerBake former;
  private final boolean searched;
  private final boolean related;
  private final Map<String, Source> read = new LinkedHashMap<>();

  ContentCrawler(
      EntryStore store,
      SiteConfiguration config,
      ParserEngine engine,
      Sources sources,
      FormerBake former) {
    super(store, config);
    this.engine = engine;
    this.store = store;
    this.config = config;
    this.sources = sources;
    this.former = former;
    this.searched = SearchFiles.arePartOf(config);
    this.related = RelatedPapers.arePartOf(config);
  }

  @Override
  public void crawl() {
    List<Source> all = Workers.map(sources.files(), file -> read(file));
    for (int i = 0; i < all.size(); i++) {
      read.put(sources.files().get(i).path(), all.get(i));
      store.add(all.get(i));
    }
    if (related) {
      store.relate(RelatedPapers.of(store.sources(), former));
    }
  }

  @Override
  public void crawlDataFiles() {
    // site.yml is the only data
  }

  /** What was read, for the next bake. */
  Map<String, Source> read() {
    return read;
  }

  private Source read(Sources.Source file) {
    Optional<Source> before = former.source(file);
    if (before.isPresent()) {
      before.get().entry(); // here, on one of many threads, and not later on one
      return before.get();
    }
    DocumentModel document = engine.parse(config, file.file().toFile());
    Optional<Entry> entry = EntryStore.published(document);
    return new Source.Read(
        file.settled(),
        entry,
        searched ? entry.map(SearchFiles::words).orElse(NONE) : NONE,
        related ? entry.map(RelatedPapers::profile).orElse(NONE) : NONE);
  }
}
