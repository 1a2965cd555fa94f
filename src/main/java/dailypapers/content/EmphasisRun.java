package dailypapers.content;

import org.commonmark.node.CustomNode;

/**
 * A run of {@code *} or {@code _} between parsing and {@link EmphasisResolver}: not yet decided.
 */
final class EmphasisRun extends CustomNode {
  private final char delimiter;
  private final int originalLength;
  private final boolean opens;
  private final boolean closes;
  private int length;

  EmphasisRun(char delimiter, int length, boolean opens, boolean closes) {
    this.delimiter = delimiter;
    this.originalLength = length;
    this.length = length;
    this.opens = opens;
    this.closes = closes;
  }

  boolean opens() {
    return opens;
  }

  boolean closes() {
    return closes;
  }

  /** How many characters have no partner yet. */
  int length() {
    return length;
  }

  /** The characters that have no partner, as text. */
  String rest() {
    return String.valueOf(delimiter).repeat(length);
  }

  /** Which runs look for the same openers, as a number from 0 to 11. */
  int kind() {
    return (delimiter == '*' ? 6 : 0) + (opens ? 3 : 0) + originalLength % 3;
  }

  /** True if emphasis can begin at this run and end at that one: CommonMark's rules 9 and 10. */
  boolean pairsWith(EmphasisRun closer) {
    boolean ambiguous = closes || closer.opens;
    boolean blockedByThree =
        ambiguous
            && (originalLength + closer.originalLength) % 3 == 0
            && closer.originalLength % 3 != 0;
    return opens && delimiter == closer.delimiter && !blockedByThree;
  }

  /** Uses characters up, and says so as the delimiter of the emphasis made of them. */
  String use(int count) {
    length -= count;
    return String.valueOf(delimiter).repeat(count);
  }
}
