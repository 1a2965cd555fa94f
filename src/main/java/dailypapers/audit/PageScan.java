package dailypapers.audit;

import java.nio.charset.StandardCharsets;

/**
 * Reads a page's bytes once, without a tree, as far as HTML is written in one plain way: lower-case
 * tags that all are closed, attributes in double quotes, no comment. Whatever else it meets is a
 * {@link Doubt}. For one thread, page after page.
 */
final class PageScan {
  private static final byte[] DOCTYPE = "<!DOCTYPE html>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] BOX = "Box".getBytes(StandardCharsets.US_ASCII);
  private static final long VIEW = Words.of("view");

  private final Nesting nesting = new Nesting();
  private final PageFacts facts;
  private byte[] page = {};
  private int at;

  /**
   * @param facts is told of each tag and its attributes
   */
  PageScan(PageFacts facts) {
    this.facts = facts;
  }

  /**
   * Reads a page.
   *
   * @param name {@code papers/2406.18790/index.html}
   * @throws Doubt if the page may have a fault
   */
  void read(String name, byte[] bytes) {
    page = bytes;
    at = DOCTYPE.length;
    if (!Bytes.startsWith(bytes, 0, bytes.length, DOCTYPE)) {
      throw new Doubt("no doctype");
    }
    nesting.begin();
    facts.begin(name, bytes);
    while (at < page.length) {
      if (page[at] != '<') {
        text();
      } else if (byteAt(at + 1) == '/') {
        closingTag();
      } else {
        openingTag();
      }
    }
    nesting.end();
    facts.end();
  }

  private void text() {
    if (!nesting.isBlank()) {
      at = Bytes.end(page, at, (byte) '<');
      return;
    }
    skipSpace();
    if (at < page.length && page[at] != '<') {
      throw new Doubt("text between tags");
    }
  }

  private void closingTag() {
    at += 2;
    long tag = tagName();
    if (byteAt(at) != '>') {
      throw new Doubt("an odd closing tag");
    }
    at++;
    nesting.close(tag);
  }

  private void openingTag() {
    at++;
    long tag = tagName();
    while (byteAt(at) != '>' && byteAt(at) != '/') {
      int before = at;
      skipSpace();
      if (at == before) {
        throw new Doubt("an odd tag");
      }
      if (byteAt(at) != '>' && byteAt(at) != '/') {
        attribute(tag);
      }
    }
    boolean slash = byteAt(at) == '/';
    at += slash ? 2 : 1;
    if (byteAt(at - 1) != '>') {
      throw new Doubt("an odd slash");
    }
    nesting.open(tag, slash);
    facts.tag(tag);
    if (tag == Nesting.SCRIPT || tag == Nesting.STYLE) {
      raw();
    }
  }

  /** Up to the closing tag; a comment's beginning would change where that is. */
  private void raw() {
    at = Bytes.end(page, at, (byte) '<');
    while (byteAt(at + 1) != '/') {
      if (at >= page.length || byteAt(at + 1) == '!') {
        throw new Doubt("a script or style without an end");
      }
      at = Bytes.end(page, at + 1, (byte) '<');
    }
  }

  private long tagName() {
    int start = at;
    long name = name();
    if (at - start > Words.LONGEST) {
      throw new Doubt("a long tag");
    }
    return name;
  }

  private long name() {
    byte[] bytes = page;
    int i = at;
    long word = 0;
    while (i < bytes.length) {
      int code = Words.code(bytes[i]);
      if (code == 0) {
        break;
      }
      word = Words.with(word, code);
      i++;
    }
    at = i;
    return word;
  }

  private void attribute(long tag) {
    int start = at;
    long word = name();
    if (word == VIEW && tag == Nesting.SVG && Bytes.startsWith(page, at, page.length, BOX)) {
      at += BOX.length;
    }
    if (at == start) {
      throw new Doubt("an odd attribute");
    }
    if (byteAt(at) != '=') {
      facts.bare(word);
      return;
    }
    int from = at + 2;
    if (byteAt(at + 1) != '"') {
      throw new Doubt("a value without double quotes");
    }
    int to = Bytes.end(page, from, (byte) '"');
    facts.value(word, from, to);
    at = to + 1;
  }

  private void skipSpace() {
    byte[] bytes = page;
    int i = at;
    while (i < bytes.length && Bytes.isSpace(bytes[i])) {
      i++;
    }
    at = i;
  }

  /** The byte at a place; 0, which no rule accepts, beyond the end. */
  private byte byteAt(int place) {
    return place < page.length ? page[place] : 0;
  }
}
