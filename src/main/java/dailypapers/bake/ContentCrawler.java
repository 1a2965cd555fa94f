package dailypapers.bake;

import dailypapers.content.ContentFolder;
import dailypapers.workers.Workers;
import java.nio.file.Path;
import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;
import org.jbake.parser.ParserEngine;

/**
 * Reads the content files in parallel and stores them in a fixed order. A file that cannot be read
 * ends the bake with its name and line (JBake's crawler passes it over with a log line).
 */
final class ContentCrawler extends Crawler {
  private final ContentStore store;
  private final JBakeConfiguration config;

  ContentCrawler(ContentStore store, JBakeConfiguration config) {
    super(store, config);
    this.store = store;
    this.config = config;
  }

  @Override
  public void crawl() {
    List<Path> files = new ContentFolder(config.getContentFolder().toPath()).paths();
    ParserEngine engine = Engines.get("md");
    List<DocumentModel> documents = Workers.map(files, file -> engine.parse(config, file.toFile()));
    documents.forEach(store::addDocument);
  }

  @Override
  public void crawlDataFiles() {
    // site.yml is the only data
  }
}
