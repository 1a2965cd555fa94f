package dailypapers.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Feeds as a feed reader reads them, by ROME. */
public final class RomeFeeds {
  private RomeFeeds() {}

  /** An Atom feed; fails the test if the file is none. */
  public static SyndFeed read(Path file) {
    try (XmlReader reader = new XmlReader(file.toFile())) {
      SyndFeed feed = new SyndFeedInput().build(reader);
      assertThat(feed.getFeedType()).as("the type of " + file).isEqualTo("atom_1.0");
      return feed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FeedException | IllegalArgumentException e) {
      throw new AssertionError(file + " is no feed: " + e.getMessage(), e);
    }
  }
}
