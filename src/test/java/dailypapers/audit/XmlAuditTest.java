package dailypapers.audit;

import static dailypapers.audit.SmallSite.entry;
import static dailypapers.audit.SmallSite.feed;
import static dailypapers.audit.SmallSite.sitemap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The audit of feeds and sitemaps")
class XmlAuditTest {
  @TempDir Path folder;
  SmallSite site;

  @BeforeEach
  void aSiteWithoutFault() {
    site = new SmallSite(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a><b></a>", "", "<a>\u0001</a>", "<a>&nbsp;</a>", "<a/><b/>"})
  @DisplayName("finds any XML that is not well-formed, with its line")
  void notWellFormed(String xml) {
    site.write("x/any.xml", xml);

    assertThat(site.problems())
        .singleElement()
        .asString()
        .startsWith("x/any.xml: is not well-formed XML: line 1: ");
  }

  @Test
  @DisplayName("refuses a document type and loads no entity, neither bomb nor file")
  void refusesDocumentType() {
    site.write(
        "x.xml",
        """
        <!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname"><!ENTITY c "cccccccccc">]>
        <a>&b;&c;</a>
        """);

    assertThat(site.problems())
        .containsExactly(
            "x.xml: has a document type, which readers refuse",
            "x.xml: is not well-formed XML: line 2: The entity \"b\" was referenced, but not declared.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <id>https://papers.example/repo/</id>   | the feed has no id
          <title>Daily Papers</title>             | the feed has no title
          <updated>2024-06-28T00:00:00Z</updated> | the feed has no updated
          <name>Daily Papers</name>               | the feed has no author
          <id>tag:1</id>                          | entry 1 has no id
          A <b>paper</b>                          | entry 1 has no title
          <updated>2024-06-28T09:10:00+09:00</updated> | entry 1 has no updated
          <link href="https://papers.example/repo/tags/"/> | entry 1 has no link
          """)
  @DisplayName("names what a feed or an entry lacks")
  void namesWhatLacks(String left, String problem) {
    String whole = feed(entry("tag:1"));
    assertThat(whole).contains(left);

    site.write("tags/feed.xml", whole.replace(left, ""));

    assertThat(site.problems()).containsExactly("tags/feed.xml: " + problem);
  }

  @Test
  @DisplayName("accepts an author in every entry in place of one in the feed")
  void authorInEntries() {
    String authorless = feed(entry("tag:1")).replace("<name>Daily Papers</name>", "");

    site.write(
        "feed.xml",
        authorless.replace("<entry>", "<entry><author><name>Kim Ji-won</name></author>"));

    assertThat(site.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-06-28", "2024-06-28T00:00Z", "2024-13-28T00:00:00Z", "2024-06-28 00:00:00Z"})
  @DisplayName("refuses a time that RFC 3339 does not know")
  void refusesTimes(String time) {
    site.write("feed.xml", feed("").replace("2024-06-28T00:00:00Z", time));

    assertThat(site.problems())
        .containsExactly("feed.xml: updated \"" + time + "\" is not a time as RFC 3339 writes it");
  }

  @Test
  @DisplayName("finds an entry's id that stands twice and a feed's link that leads nowhere")
  void entries() {
    site.write(
        "feed.xml",
        feed(entry("tag:1") + entry("tag:1")).replace("/repo/feed.xml", "/repo/fed.xml"));

    assertThat(site.problems())
        .containsExactly(
            "feed.xml: entry id \"tag:1\" stands twice",
            "feed.xml: link \"https://papers.example/repo/fed.xml\" leads nowhere:"
                + " there is no fed.xml");
  }

  @Test
  @DisplayName("judges each entry by itself")
  void judgesEachEntry() {
    site.write("feed.xml", feed(entry("tag:1") + "<entry/>"));

    assertThat(site.problems())
        .containsExactly(
            "feed.xml: entry 2 has no id",
            "feed.xml: entry 2 has no link",
            "feed.xml: entry 2 has no title",
            "feed.xml: entry 2 has no updated");
  }

  @Test
  @DisplayName("asks that a sitemap lists complete addresses of pages, each once over all sitemaps")
  void sitemapAddresses() {
    site.write(
        "sitemap.xml",
        sitemap(
            "https://papers.example/repo/",
            "https://papers.example/repo/none/",
            "/repo/tags/",
            "https://elsewhere.example/"));
    site.write("sitemap-2.xml", sitemap("https://papers.example/repo/"));

    assertThat(site.problems())
        .containsExactly(
            "sitemap.xml: <loc> \"/repo/tags/\" is not a complete address of this site",
            "sitemap.xml: <loc> \"https://elsewhere.example/\" is not a complete address of this"
                + " site",
            "sitemap.xml: link \"https://papers.example/repo/none/\" leads nowhere:"
                + " there is no none/index.html",
            "sitemap.xml: lists \"https://papers.example/repo/\" again");
  }

  @Test
  @DisplayName("F68 accepts 50,000 addresses in a sitemap, refuses one more, and reads an index")
  void sitemapSize() {
    String[] addresses =
        IntStream.rangeClosed(1, 50_000)
            .mapToObj(i -> "https://papers.example/repo/?" + i)
            .toArray(String[]::new);
    String full = sitemap(addresses);
    site.write("sitemap.xml", full);
    assertThat(site.problems()).isEmpty();

    site.write(
        "sitemap.xml", full.replace("</urlset>", sitemapUrl("https://papers.example/repo/")));
    site.write(
        "sitemap-index.xml",
        """
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <sitemap><loc>https://papers.example/repo/sitemap.xml</loc></sitemap>
          <sitemap><loc>https://papers.example/repo/sitemap-2.xml</loc></sitemap>
        </sitemapindex>
        """);

    assertThat(site.problems())
        .containsExactly(
            "sitemap-index.xml: link \"https://papers.example/repo/sitemap-2.xml\" leads nowhere:"
                + " there is no sitemap-2.xml",
            "sitemap.xml: lists 50001 addresses; at most 50000 are allowed");
  }

  private static String sitemapUrl(String location) {
    return "<url><loc>" + location + "</loc></url></urlset>";
  }
}
