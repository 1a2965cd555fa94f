package dailypapers.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Reads an XML file's bytes once, without a tree, as far as XML is written in one plain way: UTF-8,
 * attributes in double quotes, no prefix but that of {@code xml:lang}, the five entities of XML and
 * characters by number; neither comments, sections nor instructions. Whatever else it meets, or is
 * not well-formed, is a {@link Doubt}. For one thread, file after file.
 */
final class XmlScan {
  private static final byte[][] DECLARATIONS = {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".getBytes(US_ASCII),
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>".getBytes(US_ASCII),
    "<?xml version=\"1.0\"?>".getBytes(US_ASCII)
  };
  private static final byte[] XML = "xml".getBytes(US_ASCII);
  private static final byte[] LANG = ":lang=".getBytes(US_ASCII);

  // Far below the least limits that parsers set, and far above what a feed has.
  static final int DEEPEST = 60;
  private static final int MOST_ATTRIBUTES = 16;
  private static final int LONGEST_NAME = 60;

  private final XmlFacts facts;
  private final XmlText text = new XmlText();
  private final int[] open = new int[2 * DEEPEST];
  private final int[] attributes = new int[2 * MOST_ATTRIBUTES];
  private byte[] file = {};
  private int at;
  private int depth;
  private int attributeEnds;

  /**
   * @param facts is told of each attribute, tag and text
   */
  XmlScan(XmlFacts facts) {
    this.facts = facts;
  }

  /**
   * Reads a file.
   *
   * @param name {@code tags/nlp/feed.xml}
   * @throws Doubt if the file may have a fault
   */
  void read(String name, byte[] bytes) {
    begin(name, bytes);
    rest();
  }

  /** The same if the file is a sitemap or an index of them; reads no more than a tag if not. */
  void readSitemap(String name, byte[] bytes) {
    begin(name, bytes);
    if (facts.isSitemap()) {
      rest();
    }
  }

  private void begin(String name, byte[] bytes) {
    file = bytes;
    at = 0;
    depth = 0;
    for (byte[] declaration : DECLARATIONS) {
      if (Bytes.startsWith(bytes, 0, bytes.length, declaration)) {
        at = declaration.length;
      }
    }
    facts.begin(name, bytes);
    skipSpace();
    if (byteAt(at) != '<') {
      throw new Doubt("no element");
    }
    openingTag();
  }

  private void rest() {
    while (depth > 0) {
      if (byteAt(at) != '<') {
        int from = at;
        at = text.end(file, from, (byte) '<');
        facts.text(from, at, text.isBlank());
      } else if (byteAt(at + 1) == '/') {
        closingTag();
      } else {
        openingTag();
      }
    }
    skipSpace();
    if (at < file.length) {
      throw new Doubt("more than an element");
    }
  }

  private void openingTag() {
    at++;
    int from = at;
    name();
    int to = at;
    attributeEnds = 0;
    attributes();
    boolean isEmpty = byteAt(at) == '/';
    at += isEmpty ? 2 : 1;
    if (byteAt(at - 1) != '>' || depth == DEEPEST) {
      throw new Doubt("an odd tag");
    }
    facts.open(from, to);
    if (isEmpty) {
      facts.close();
    } else {
      open[2 * depth] = from;
      open[2 * depth + 1] = to;
      depth++;
    }
  }

  private void closingTag() {
    at += 2;
    int from = at;
    name();
    depth--;
    if (!Bytes.equal(file, from, at, open[2 * depth], open[2 * depth + 1]) || byteAt(at) != '>') {
      throw new Doubt("an end of what is not open");
    }
    at++;
    facts.close();
  }

  private void attributes() {
    while (byteAt(at) != '>' && byteAt(at) != '/') {
      int before = at;
      skipSpace();
      if (at == before) {
        throw new Doubt("an odd tag");
      }
      if (byteAt(at) != '>' && byteAt(at) != '/') {
        attribute();
      }
    }
  }

  private void attribute() {
    int from = at;
    name();
    if (Bytes.equals(file, from, at, XML) && Bytes.startsWith(file, at, file.length, LANG)) {
      at += LANG.length - 1;
    }
    int to = at;
    if (byteAt(at) != '=' || byteAt(at + 1) != '"') {
      throw new Doubt("an odd attribute");
    }
    once(from, to);
    int end = text.end(file, at + 2, (byte) '"');
    facts.value(from, to, at + 2, end);
    at = end + 1;
  }

  private void once(int from, int to) {
    for (int i = 0; i < attributeEnds; i += 2) {
      if (Bytes.equal(file, from, to, attributes[i], attributes[i + 1])) {
        throw new Doubt("an attribute stands twice");
      }
    }
    if (attributeEnds == attributes.length) {
      throw new Doubt("many attributes");
    }
    attributes[attributeEnds++] = from;
    attributes[attributeEnds++] = to;
  }

  private void name() {
    byte[] in = file;
    int from = at;
    int i = from;
    while (i < in.length && (isLetter(in[i]) || (i > from && isWithinName(in[i])))) {
      i++;
    }
    if (i == from || i - from > LONGEST_NAME) {
      throw new Doubt("an odd name");
    }
    at = i;
  }

  private static boolean isLetter(byte each) {
    return (each >= 'a' && each <= 'z') || (each >= 'A' && each <= 'Z') || each == '_';
  }

  private static boolean isWithinName(byte each) {
    return (each >= '0' && each <= '9') || each == '-' || each == '.';
  }

  private void skipSpace() {
    while (at < file.length && Bytes.isSpace(file[at])) {
      at++;
    }
  }

  /** The byte at a place; 0, which no rule accepts, beyond the end. */
  private byte byteAt(int place) {
    return place < file.length ? file[place] : 0;
  }
}
