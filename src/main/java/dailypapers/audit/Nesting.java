package dailypapers.audit;

/**
 * The elements that are open at one place of a page, as far as every parser agrees on them: each
 * tag is one of those below, stands where HTML allows it and is closed where it belongs. Then a
 * parser moves, clones, drops and invents nothing (WHATWG HTML, section 13.2.6), and the tags are
 * the document. Anything else is a {@link Doubt}. For one thread, page after page.
 */
final class Nesting {
  static final long META = Words.of("meta");
  static final long LINK = Words.of("link");
  static final long SVG = Words.of("svg");
  static final long TITLE = Words.of("title");
  static final long SCRIPT = Words.of("script");
  static final long STYLE = Words.of("style");

  private static final long HTML = Words.of("html");
  private static final long HEAD = Words.of("head");
  private static final long BODY = Words.of("body");
  private static final long DIV = Words.of("div");

  // What parsers keep one of at a time, or close when the next one opens.
  private static final long A = Words.of("a");
  private static final long FORM = Words.of("form");
  private static final long BUTTON = Words.of("button");

  private static final int NOTHING = 0;
  private static final int INSIDE_HTML = 1;
  private static final int RAW = 3;
  private static final int FLOW = 4;
  private static final int PHRASES = 5;
  private static final int TERMS = 7;
  private static final int SHAPES = 11;

  /**
   * In whose content a tag may stand, the number of its own content, and the tags of that kind. The
   * contents are: 0 that of no element, 1 of html, 2 of head, 3 raw text, 4 flow, 5 phrases, 6 of a
   * list, 7 of a dl, 8 of a table, 9 of its sections, 10 of a row, 11 shapes.
   */
  private static final String TABLE =
      """
      0  1 html
      1  2 head
      1  4 body
      2  0 meta link
      2  3 title style
      2,4,5 3 script
      4,7 4 div
      4  4 main header footer nav section article aside blockquote figure figcaption
      4  4 details summary address form search
      4  5 p h1 h2 h3 h4 h5 h6 pre
      4  6 ul ol
      6  4 li
      4  7 dl
      7  4 dt dd
      4  8 table
      8  5 caption
      8  9 thead tbody tfoot
      9 10 tr
      10 4 td th
      4  0 hr
      4,5 0 br wbr img input
      4,5 5 a abbr b bdi bdo button cite code data del dfn em i ins kbd label mark output q s samp
      4,5 5 small span strong sub sup time u var
      4,5 11 svg
      11 11 path g circle ellipse line polyline polygon rect
      """;

  private static final int DEEPEST = 60;
  private static final int SLOTS = 512;
  private static final long[] NAMES = new long[SLOTS];
  private static final int[] PLACES = new int[SLOTS];
  private static final int[] CONTENTS = new int[SLOTS];

  static {
    TABLE.lines().forEach(Nesting::kind);
  }

  private final long[] open = new long[DEEPEST + 1];
  private final int[] holds = new int[DEEPEST + 1];
  private int depth;
  private int phase;
  private int alone;

  private static void kind(String line) {
    String[] cells = line.strip().split(" +");
    int places = 0;
    for (String place : cells[0].split(",")) {
      places |= 1 << Integer.parseInt(place);
    }
    for (int i = 2; i < cells.length; i++) {
      long name = Words.of(cells[i]);
      int slot = slot(name);
      NAMES[slot] = name;
      PLACES[slot] = places;
      CONTENTS[slot] = Integer.parseInt(cells[1]);
    }
  }

  private static int slot(long name) {
    int slot = (int) ((name * 0x9E3779B97F4A7C15L) >>> 55);
    while (NAMES[slot] != name && NAMES[slot] != 0) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  /** A page begins. */
  void begin() {
    depth = 0;
    phase = 0;
    alone = 0;
  }

  /** A page ends. */
  void end() {
    step(6);
  }

  /**
   * A tag begins an element.
   *
   * @param slash whether it ends with {@code />}
   */
  void open(long tag, boolean slash) {
    int slot = slot(tag);
    int within = holds[depth];
    if (NAMES[slot] != tag || (PLACES[slot] >> within & 1) == 0 || depth == DEEPEST) {
      throw new Doubt("a tag that is unknown there");
    }
    if (within <= INSIDE_HTML) {
      step(tag == HTML ? 0 : tag == HEAD ? 1 : 3);
    }
    // Groups of terms in a dl hold what the dl holds.
    int content = within == TERMS && tag == DIV ? TERMS : CONTENTS[slot];
    if (content == NOTHING || (slash && content == SHAPES && tag != SVG)) {
      return;
    }
    if (slash || (alone & once(tag)) != 0) {
      throw new Doubt("a tag that parsers read in their own way");
    }
    alone |= once(tag);
    depth++;
    open[depth] = tag;
    holds[depth] = content;
  }

  /** A tag ends an element. */
  void close(long tag) {
    if (depth == 0 || open[depth] != tag) {
      throw new Doubt("an end of what is not open");
    }
    alone &= ~once(tag);
    depth--;
    if (holds[depth] <= INSIDE_HTML) {
      step(tag == HEAD ? 2 : tag == BODY ? 4 : 5);
    }
  }

  /** True where only white space may stand between tags. */
  boolean isBlank() {
    int within = holds[depth];
    return within != FLOW && within != PHRASES && within != RAW;
  }

  /** One html with one head and then one body: their tags come in the order of these numbers. */
  private void step(int expected) {
    if (phase != expected) {
      throw new Doubt("html, head and body are not in order");
    }
    phase++;
  }

  private static int once(long tag) {
    return tag == A ? 1 : tag == FORM ? 2 : tag == BUTTON ? 4 : 0;
  }
}
