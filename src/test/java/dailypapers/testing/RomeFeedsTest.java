package dailypapers.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The feed reader")
class RomeFeedsTest {
  @TempDir Path folder;

  @Test
  @DisplayName("reads an Atom feed")
  void readsAtom() throws IOException {
    SyndFeed feed =
        RomeFeeds.read(
            write(
                """
                <feed xmlns="http://www.w3.org/2005/Atom">
                  <id>tag:1</id><title>제목 &amp; more</title><updated>2024-06-28T00:00:00Z</updated>
                  <entry><id>tag:2</id><title>논문</title><updated>2024-06-28T00:00:00Z</updated>
                    <link href="https://papers.example/1/"/></entry>
                </feed>
                """));

    assertThat(feed.getTitle()).isEqualTo("제목 & more");
    assertThat(feed.getEntries())
        .singleElement()
        .extracting(SyndEntry::getUri, SyndEntry::getLink)
        .containsExactly("tag:2", "https://papers.example/1/");
  }

  @Test
  @DisplayName("fails for what is no Atom feed")
  void fails() throws IOException {
    Path page = write("<html></html>");
    assertThatThrownBy(() -> RomeFeeds.read(page)).isInstanceOf(AssertionError.class);

    Path rss = write("<rss version=\"2.0\"><channel><title>t</title></channel></rss>");
    assertThatThrownBy(() -> RomeFeeds.read(rss))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("atom_1.0");
  }

  private Path write(String xml) throws IOException {
    return Files.writeString(folder.resolve("feed.xml"), xml);
  }
}
