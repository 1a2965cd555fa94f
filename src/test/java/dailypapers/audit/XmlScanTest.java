package dailypapers.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.testing.Commands;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own templates' feeds and sitemaps, and many broken ones, read by both readers. */
@DisplayName("The quick reading of a feed or a sitemap")
class XmlScanTest {
  private static final int MUTANTS = 5_000;
  private static final String XHTML = "<b xmlns=\"http://www.w3.org/1999/xhtml\">";
  private static final List<String> SNIPPETS =
      List.of(
          ("\"|<|>|'|/|=| |\r\n|\t|&|&amp;|&#x41;|&#10;|&#x3000;|&#0;|&#xfffe;|&#x110000;|&apos;"
                  + "|&nbsp;|]]>|<!-- -->|<![CDATA[x]]>|<?x y?>|\0|\uffff|\ufffd|\u3000|\u00a0"
                  + "|\u00e9|\ud55c|\ud83d\ude00|<b>|</b>|<b/>|<b a=\"1\"/>|<b a=\"1\" a=\"2\"/>"
                  + "|<x:b/>|<id>|</id>|<id/>|<id>a</id>|<id>a</id><id>a</id>|<title/>|<updated/>"
                  + "|<entry/>|<entry>|</entry>|<author>|</author>|<name/>|</name>|</url>|<url>"
                  + "|<loc>|</loc>|<loc/>|<loc>ROOT/</loc>|<url><loc>ROOT/none/</loc></url>|ROOT/"
                  + "|<url><loc>ROOT/</loc></url>|<url><loc>/</loc></url>|<link href=\"none/\"/>"
                  + "|<link href=\"ROOT/none\"/>|<link href=\"/\"/>|<link/>|<link href=\"\"/>"
                  + "|<updated>2024-02-30T00:00:00Z</updated>| xmlns=\"\"| xml:lang=\"ko\""
                  + "| href=\"#a\"| xml:href=\"/x\"| a:b=\"c\"|XHTMLx</b>|XHTML<id/></b>|XHTML"
                  + "|2024-06-28T24:00:00Z|2024-06-28T00:00:00+19:00|2024-06-28T00:00:00.5-00:00")
              .replace("XHTML", XHTML)
              .split("[|]"));

  @TempDir static Path folder;
  private static Path site;
  private static URI root;
  private static Set<String> names;
  private static Links links;
  private static List<String> feeds;

  @BeforeAll
  static void demo() throws IOException {
    Commands.run("demo", "--output", folder.toString());
    site = folder.resolve("site");
    SiteFiles files = SiteFiles.below(site);
    names = files.names();
    String sitemap = Files.readString(site.resolve("sitemap.xml"));
    int from = sitemap.indexOf("<loc>") + "<loc>".length();
    root = URI.create(sitemap.substring(from, sitemap.indexOf('<', from)));
    links = new Links(files, root);
    feeds = files.sorted().stream().filter(name -> name.endsWith("feed.xml")).toList();
  }

  private static boolean quickly(String name, byte[] bytes) {
    Ledger ledger = new Ledger();
    try {
      new XmlScan(new XmlFacts(root, ledger)).read(name, bytes);
      Proof proof = new Proof(site, root, names);
      proof.add(ledger);
      proof.found();
      return true;
    } catch (Doubt e) {
      return false;
    }
  }

  private static List<SiteFault> wholly(String name, byte[] bytes) {
    Notes notes = new Notes(name, links);
    new XmlReader(notes).read(new ByteArrayInputStream(bytes));
    Set<String> listed = new HashSet<>();
    for (String address : notes.locations()) {
      if (!listed.add(address)) {
        notes.fault("lists " + address + " again");
      }
    }
    return notes.faults();
  }

  /** True if the file is proven; then the audit finds no fault. */
  private static boolean agree(String name, byte[] bytes) {
    boolean isProven = quickly(name, bytes);
    if (isProven) {
      assertThat(wholly(name, bytes)).as(new String(bytes, UTF_8)).isEmpty();
    }
    return isProven;
  }

  @Test
  @DisplayName("proves every feed and sitemap that the templates make")
  void provesOurs() throws IOException {
    assertThat(feeds).hasSizeGreaterThan(3);
    for (String name : names) {
      if (name.endsWith(".xml")) {
        assertThat(agree(name, Files.readAllBytes(site.resolve(name)))).as(name).isTrue();
      }
    }
  }

  @Test
  @DisplayName("proves no feed that the audit finds a fault in, whatever was done to it")
  void provesNoBrokenFeed() throws IOException {
    Random random = new Random(20240628);
    int proven = 0;
    for (int i = 0; i < MUTANTS; i++) {
      String name = feeds.get(random.nextInt(feeds.size()));
      // The smaller a feed, the more of the changes touch more than words.
      byte[] feed =
          random.nextBoolean() ? small().getBytes(UTF_8) : Files.readAllBytes(site.resolve(name));
      proven += agree(name, mutated(feed, random)) ? 1 : 0;
    }
    assertThat(proven).isGreaterThan(MUTANTS / 50);
  }

  @Test
  @DisplayName("proves no sitemap that the audit finds a fault in, whatever was done to it")
  void provesNoBrokenSitemap() throws IOException {
    Random random = new Random(20240628);
    byte[] real = Files.readAllBytes(site.resolve("sitemap.xml"));
    byte[] small = SmallSite.sitemap(root.toString(), root + "tags/").getBytes(UTF_8);
    int proven = 0;
    for (int i = 0; i < MUTANTS; i++) {
      byte[] sitemap = random.nextBoolean() ? real : small;
      proven += agree("sitemap.xml", mutated(sitemap, random)) ? 1 : 0;
    }
    assertThat(proven).isGreaterThan(MUTANTS / 50);
  }

  /** As the benchmark writes one, without indents. */
  private static String small() {
    return SmallSite.feed(SmallSite.entry("tag:1") + SmallSite.entry("tag:2"))
        .replace("https://papers.example/repo/", root.toString())
        .replaceAll(">\\s+<", "><");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a/>",
        "<?xml version=\"1.0\"?>\r\n<A_b b=\"&gt;>\" c-d=\"&#x41;&#10;\" >\n]] &apos;</A_b>\n",
        "<a xmlns=\"x\"><b xmlns=\"y\"><c/></b><b/></a>",
        "<a xml:lang=\"ko\" lang=\"ko\">\ud83d\ude00</a>",
      })
  @DisplayName("understands other plain XML")
  void understands(String xml) {
    assertThat(agree("x.xml", xml.getBytes(UTF_8))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " <?xml version=\"1.0\"?><a/>",
        "<a></b>",
        "<a/><b/>",
        "<a b=\"1\" b=\"2\"/>",
        "<a b=\"<\"/>",
        "<a>]]></a>",
        "<a>&#0;</a>",
        "<a>\uffff</a>",
        "<x:a/>",
        "<a xmlns=\"http://www.w3.org/2000/xmlns/\"/>",
        "<a><!-- --></a>",
        "<!DOCTYPE a><a/>",
      })
  @DisplayName("doubts XML that is not well-formed or not plain")
  void doubts(String xml) {
    assertThat(agree("x.xml", xml.getBytes(UTF_8))).isFalse();
  }

  private static byte[] mutated(byte[] file, Random random) {
    byte[] mutant = file;
    for (int change = random.nextInt(3); change >= 0; change--) {
      mutant = changed(mutant, random);
    }
    return mutant;
  }

  private static byte[] changed(byte[] file, Random random) {
    int at = random.nextInt(file.length + 1);
    // Most changes are made where a tag begins or ends: elsewhere they are words.
    while (random.nextInt(50) > 0 && at < file.length && file[at] != '<' && file[at] != '"') {
      at++;
    }
    int length = Math.min(file.length - at, 1 + random.nextInt(30));
    int from = random.nextInt(file.length);
    byte[] piece = Arrays.copyOfRange(file, from, Math.min(file.length, from + length));
    byte[] snippet =
        SNIPPETS
            .get(random.nextInt(SNIPPETS.size()))
            .replace("ROOT/", root.toString())
            .getBytes(UTF_8);
    return switch (random.nextInt(5)) {
      case 0 -> replaced(file, at, length, new byte[0]);
      case 1 -> replaced(file, at, length, snippet);
      case 2 -> replaced(file, at, 0, piece);
      case 3 -> replaced(file, at, Math.min(1, length), new byte[] {(byte) random.nextInt(256)});
      default -> replaced(file, at, 0, snippet);
    };
  }

  private static byte[] replaced(byte[] file, int at, int length, byte[] by) {
    byte[] changed = new byte[file.length - length + by.length];
    System.arraycopy(file, 0, changed, 0, at);
    System.arraycopy(by, 0, changed, at, by.length);
    System.arraycopy(file, at + length, changed, at + by.length, file.length - at - length);
    return changed;
  }
}
