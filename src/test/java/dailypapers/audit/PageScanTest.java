package dailypapers.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.testing.Commands;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our own templates' pages, and ten thousand broken ones, read by both readers. */
@DisplayName("The quick reading of a page")
class PageScanTest {
  private static final int MUTANTS = 10_000;

  private static final Set<String> EMPTY = Set.of("br", "wbr", "hr", "img", "input");
  private static final List<String> TAGS =
      List.of(
          ("div main header nav section article blockquote figure figcaption details summary form"
                  + " p h1 h2 pre ul ol li dl dt dd table thead tbody tr td th hr br wbr img input"
                  + " a b i code em small strong u s span button label time ins del sub svg path g"
                  + " address search select option template nobr font caption textarea object")
              .split(" "));

  private static final List<String> SNIPPETS =
      List.of(
          "\"",
          "<",
          ">",
          "'",
          "/",
          "=",
          " ",
          "\r\n",
          "&",
          "&amp;",
          "&#47;",
          "-->",
          "<!--",
          "\0",
          "<script>",
          "</script>",
          "<p>",
          "</p>",
          "<div>",
          "</div>",
          "<b id=\"b\">",
          "</b>",
          "<b>",
          "<i id=\"i\"></i>",
          "<tr id=\"r\">",
          "</tr>",
          "<td>",
          "<table>",
          "</table>",
          "<li>",
          "<a id=\"a\">",
          "</a>",
          "<a href=\"#main\">x</a>",
          "<a href=\"#none\">x</a>",
          "<svg>",
          "</svg>",
          "<path id=\"s\"/>",
          "<br id=\"n\"/>",
          "<base href=\"/\">",
          " id=\"main\"",
          " href=\"/\"",
          " href=\"none/\"",
          " src=\"ROOT/\"",
          " ID=\"x\"",
          "<form id=\"f\">",
          "</form>",
          "<h2 id=\"h\">",
          "</h2>",
          "<title>",
          "</title>",
          "<body>",
          "</body>",
          "</head>",
          "<link rel=\"canonical\" href=\"ROOT/\">",
          "<meta content=\"ROOT/none\">",
          "<button id=\"u\"></button>",
          "<template id=\"t\">",
          "<select>",
          "<option id=\"o\">",
          "<p id=\"p\"><div></div></p>",
          "<ul><li id=\"l\"><ul><li>y</li></ul></li></ul>",
          "<pre id=\"e\">\n</pre>",
          "<hr>",
          "<dl><dt id=\"d\">x</dt><dd>y</dd></dl>",
          "<div id=\"v\">",
          "<dd id=\"g\">",
          "</dd>",
          "\u00e9",
          "\ud55c",
          "<img src=\"/x.png\">",
          "<table><tbody><tr id=\"w\"><td id=\"c\"><b>x</b></td></tr></tbody></table>");

  @TempDir static Path folder;
  private static Path site;
  private static URI root;
  private static Set<String> names;
  private static Links links;
  private static List<String> pages;

  @BeforeAll
  static void demo() throws IOException {
    Commands.run("demo", "--output", folder.toString());
    site = folder.resolve("site");
    root = URI.create(canonical(Files.readString(site.resolve("index.html"))));
    SiteFiles files = SiteFiles.below(site);
    names = files.names();
    links = new Links(files, root);
    pages = files.sorted().stream().filter(name -> name.endsWith(".html")).toList();
  }

  private static String canonical(String page) {
    String before = "<link rel=\"canonical\" href=\"";
    int from = page.indexOf(before) + before.length();
    return page.substring(from, page.indexOf('"', from));
  }

  /** What a page without a fault has: its ids, and the anchors that it uses. */
  private record Found(Set<String> ids, Set<Anchor> anchors) {
    boolean lacksOwnAnchor(String page) {
      return anchors.stream()
          .anyMatch(
              used -> used.file().equals(page) && used.isJudged() && !ids.contains(used.id()));
    }
  }

  /** Empty if the quick reading does not prove the page. */
  private static Optional<Found> quickly(String name, byte[] bytes) {
    Ledger ledger = new Ledger();
    PageFacts facts = new PageFacts(root, ledger);
    try {
      new PageScan(facts).read(name, bytes);
      Proof proof = new Proof(site, root, names);
      proof.add(ledger);
      Set<String> ids = new HashSet<>();
      facts.ids().forEach(ids::add);
      Found found = new Found(ids, proof.found());
      return found.lacksOwnAnchor(name) ? Optional.empty() : Optional.of(found);
    } catch (Doubt e) {
      return Optional.empty();
    }
  }

  /** Empty if the audit finds a fault. */
  private static Optional<Found> wholly(String name, byte[] bytes) {
    Notes notes = new Notes(name, links);
    try {
      new HtmlReader(notes).read(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
    Set<Anchor> anchors = new HashSet<>();
    for (Notes.Anchor used : notes.anchors()) {
      anchors.add(new Anchor(used.to().file(), used.to().fragment()));
    }
    Found found = new Found(notes.ids(), anchors);
    return notes.faults().isEmpty() && !found.lacksOwnAnchor(name)
        ? Optional.of(found)
        : Optional.empty();
  }

  @Test
  @DisplayName("proves every page that the templates make, and finds what the audit finds")
  void provesOurPages() throws IOException {
    assertThat(pages).hasSizeGreaterThan(60);
    for (String name : pages) {
      byte[] bytes = Files.readAllBytes(site.resolve(name));

      assertThat(quickly(name, bytes)).as(name).isPresent();
      agree(name, bytes);
    }
  }

  @Test
  @DisplayName("proves no page that the audit finds a fault in, whatever was done to it")
  void provesNoBrokenPage() throws IOException {
    Random random = new Random(20240628);
    int proven = 0;
    for (int i = 0; i < MUTANTS; i++) {
      String name = pages.get(random.nextInt(pages.size()));
      byte[] mutant = Files.readAllBytes(site.resolve(name));
      for (int change = random.nextInt(3); change >= 0; change--) {
        mutant = mutated(mutant, random);
      }
      proven += agree(name, mutant) ? 1 : 0;
    }
    // Many changes touch words only, so a reading that doubts everything would be seen here.
    assertThat(proven).isGreaterThan(MUTANTS / 20);
  }

  @Test
  @DisplayName("proves no page whose elements a parser moves, copies or drops")
  void provesNoOddNesting() throws IOException {
    Random random = new Random(20240628);
    String page = Files.readString(site.resolve("index.html"));
    int proven = 0;
    for (int i = 0; i < MUTANTS; i++) {
      StringBuilder tree = new StringBuilder();
      grow(tree, random, 1 + random.nextInt(4));
      String mutant = page.replaceFirst("(<main [^>]*>)", "$1" + tree);
      proven += agree("index.html", mutant.getBytes(UTF_8)) ? 1 : 0;
    }
    assertThat(proven).isGreaterThan(MUTANTS / 20);
  }

  /** Appends elements within each other, each with an id, so that none is lost unseen. */
  private static void grow(StringBuilder tree, Random random, int depth) {
    String tag = TAGS.get(random.nextInt(TAGS.size()));
    boolean empty = EMPTY.contains(tag);
    tree.append('<').append(tag).append(" id=\"t").append(tree.length()).append("\">");
    for (int i = random.nextInt(3); i > 0 && depth > 0 && !empty; i--) {
      grow(tree, random, depth - 1);
    }
    if (!empty) {
      tree.append(random.nextBoolean() ? "x" : "").append("</").append(tag).append('>');
    }
  }

  /** True if the page is proven; then the audit finds no fault, the same ids and all anchors. */
  private static boolean agree(String name, byte[] bytes) {
    Optional<Found> quick = quickly(name, bytes);
    if (quick.isPresent()) {
      Optional<Found> whole = wholly(name, bytes);
      assertThat(whole).as(new String(bytes, UTF_8)).isPresent();
      assertThat(quick.get().ids()).isEqualTo(whole.get().ids());
      // Those within the page are judged at once, and nobody remembers them.
      assertThat(quick.get().anchors())
          .containsAll(
              whole.get().anchors().stream()
                  .filter(anchor -> anchor.isJudged() && !anchor.file().equals(name))
                  .toList());
    }
    return quick.isPresent();
  }

  private static byte[] mutated(byte[] page, Random random) {
    int at = random.nextInt(page.length + 1);
    // Half of the changes are made where a tag begins or ends: elsewhere they are words.
    while (random.nextBoolean() && at < page.length && page[at] != '<') {
      at++;
    }
    int length = Math.min(page.length - at, 1 + random.nextInt(30));
    byte[] snippet =
        SNIPPETS
            .get(random.nextInt(SNIPPETS.size()))
            .replace("ROOT/", root.toString())
            .getBytes(UTF_8);
    int from = random.nextInt(page.length);
    byte[] piece = Arrays.copyOfRange(page, from, Math.min(page.length, from + length));
    return switch (random.nextInt(5)) {
      case 0 -> replaced(page, at, length, new byte[0]);
      case 1 -> replaced(page, at, length, snippet);
      case 2 -> replaced(page, at, 0, piece);
      case 3 -> replaced(page, at, Math.min(1, length), new byte[] {(byte) random.nextInt(256)});
      default -> replaced(page, at, 0, snippet);
    };
  }

  private static byte[] replaced(byte[] page, int at, int length, byte[] by) {
    byte[] changed = new byte[page.length - length + by.length];
    System.arraycopy(page, 0, changed, 0, at);
    System.arraycopy(by, 0, changed, at, by.length);
    System.arraycopy(page, at + length, changed, at + by.length, page.length - at - length);
    return changed;
  }
}
