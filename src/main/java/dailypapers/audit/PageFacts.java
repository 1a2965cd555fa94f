package dailypapers.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Arrays;

/**
 * Judges what {@link HtmlReader} judges in a page, tag after tag: its ids, its canonical address,
 * its links within the page and to other hosts. Links to files of the site are left in a ledger.
 */
final class PageFacts {
  private static final int HREF = 0;
  private static final int ID = 5;
  private static final int REL = 6;
  private static final int CONTENT = 7;
  private static final long[] JUDGED = {
    Words.of("href"), Words.of("src"), Words.of("action"), Words.of("formaction"),
    Words.of("poster"), Words.of("id"), Words.of("rel"), Words.of("content")
  };
  private static final long CLASS = Words.of("class");
  private static final byte[] CANONICAL = "canonical".getBytes(UTF_8);

  private final PlainLinks plain;
  private final Ledger ledger;
  private final ByteSet ids = new ByteSet();
  private final int[] from = new int[JUDGED.length];
  private final int[] to = new int[JUDGED.length];
  private int[] fragments = new int[64];
  private int fragmentEnds;
  private int seen;
  private int canonicals;
  private String name = "";
  private byte[] page = {};

  PageFacts(URI root, Ledger ledger) {
    this.plain = new PlainLinks(root);
    this.ledger = ledger;
  }

  /** The ids of the page that was read last. */
  ByteSet ids() {
    return ids;
  }

  void begin(String name, byte[] page) {
    this.name = name;
    this.page = page;
    ids.clear();
    fragmentEnds = 0;
    seen = 0;
    canonicals = 0;
  }

  /** An attribute without a value. */
  void bare(long attribute) {
    if (index(attribute) >= 0) {
      throw new Doubt("a link or an id without a value");
    }
  }

  /** An attribute of the tag that follows. */
  void value(long attribute, int start, int end) {
    int index = index(attribute);
    if (index < 0) {
      return;
    }
    if ((seen & 1 << index) != 0) {
      throw new Doubt("an attribute stands twice");
    }
    seen |= 1 << index;
    from[index] = start;
    to[index] = end;
  }

  private static int index(long attribute) {
    if (attribute == CLASS) {
      return -1;
    }
    for (int i = JUDGED.length - 1; i >= 0; i--) {
      if (JUDGED[i] == attribute) {
        return i;
      }
    }
    return -1;
  }

  /** A tag, after its attributes. */
  void tag(long tag) {
    if (seen == 0) {
      return;
    }
    if (tag == Nesting.META) {
      meta();
    } else if (tag == Nesting.LINK && isCanonical()) {
      canonical();
    } else {
      element();
    }
    seen = 0;
  }

  private boolean has(int index) {
    return (seen & 1 << index) != 0;
  }

  private void meta() {
    if (has(ID)) {
      throw new Doubt("an id of metadata");
    }
    if (has(CONTENT) && plain.beginsWithRoot(page, from[CONTENT], to[CONTENT])) {
      ledger.links.add(page, from[CONTENT], to[CONTENT]);
    }
  }

  /** Relations that only some readers take for this one are a doubt. */
  private boolean isCanonical() {
    if (!has(REL)) {
      return false;
    }
    if (Bytes.equals(page, from[REL], to[REL], CANONICAL)) {
      return true;
    }
    for (int i = from[REL]; i < to[REL]; i++) {
      if ((page[i] < 'a' || page[i] > 'z') && page[i] != '-') {
        throw new Doubt("an odd relation");
      }
    }
    return false;
  }

  private void canonical() {
    canonicals++;
    if (has(ID) || !has(HREF)) {
      throw new Doubt("an odd canonical address");
    }
    if (canonicals > 1 || !plain.isAddressOf(name, page, from[HREF], to[HREF])) {
      throw new Doubt("the canonical address is not the page's own");
    }
  }

  private void element() {
    for (int i = HREF; i < ID; i++) {
      if (has(i)) {
        link(from[i], to[i]);
      }
    }
    if (has(ID)) {
      id(from[ID], to[ID]);
    }
  }

  private void id(int start, int end) {
    for (int i = start; i < end; i++) {
      if (page[i] == '&' || (page[i] >= 0 && page[i] <= ' ')) {
        throw new Doubt("an odd id");
      }
    }
    if (start == end || !ids.add(page, start, end)) {
      throw new Doubt("an id stands twice");
    }
  }

  private void link(int start, int end) {
    if (start == end) {
      throw new Doubt("an empty link");
    }
    if (PlainLinks.isFragment(page, start, end)) {
      fragment(start + 1, end);
    } else {
      ledger.link(plain, name, page, start, end);
    }
  }

  private void fragment(int start, int end) {
    if (fragmentEnds == fragments.length) {
      fragments = Arrays.copyOf(fragments, 2 * fragments.length);
    }
    fragments[fragmentEnds++] = start;
    fragments[fragmentEnds++] = end;
  }

  /** The page ends: what it links to within itself must be there. */
  void end() {
    for (int i = 0; i < fragmentEnds; i += 2) {
      int start = fragments[i];
      int end = fragments[i + 1];
      if (!ids.has(page, start, end)
          && !new String(page, start, end - start, UTF_8).equalsIgnoreCase("top")) {
        throw new Doubt("a link within the page that leads nowhere");
      }
    }
    if (canonicals == 0 && !name.equals(Links.NOT_FOUND_PAGE)) {
      throw new Doubt("no canonical address");
    }
  }
}
