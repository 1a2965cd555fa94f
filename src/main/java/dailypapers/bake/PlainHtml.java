package dailypapers.bake;

import java.util.Optional;
import java.util.Set;

/**
 * The quick way through the cleaning of a summary: HTML that holds nothing but what nearly every
 * summary is made of, and of which it is certain what the cleaner would make of it.
 *
 * <p>It judges nothing. HTML with any other tag, attribute, address or entity is the cleaner's to
 * clean: an answer from here is always the answer from there.
 */
final class PlainHtml {
  private static final Set<String> TAGS =
      Set.of(
          "p",
          "/p",
          "h2",
          "/h2",
          "h3",
          "/h3",
          "ul",
          "/ul",
          "ol",
          "/ol",
          "li",
          "/li",
          "em",
          "/em",
          "strong",
          "/strong",
          "code",
          "/code",
          "summary",
          "/summary",
          "blockquote",
          "/blockquote",
          "details class=\"evidence\"",
          "/details",
          "blockquote lang=\"en\"",
          "/a");

  private static final Set<String> ENTITIES = Set.of("&amp;", "&lt;", "&gt;");
  private static final String QUOTE = "&quot;";
  private static final int LONGEST_TAG = 2_000;
  private static final String LINK = "a href=\"https://";
  private static final String MARKDOWN_LINK = "a rel=\"nofollow\" href=\"https://";

  private final String html;
  private final char[] characters;
  private final StringBuilder clean;

  private PlainHtml(String html) {
    this.html = html;
    this.characters = html.toCharArray();
    this.clean = new StringBuilder(html.length() + 64);
  }

  /** What the cleaner would make of it, or empty where only the cleaner knows. */
  static Optional<String> cleaned(String html) {
    PlainHtml plain = new PlainHtml(html);
    return plain.copies() ? Optional.of(plain.clean.toString().strip()) : Optional.empty();
  }

  private boolean copies() {
    int at = 0;
    while (at >= 0 && at < characters.length) {
      char c = characters[at];
      if (c == '<') {
        at = afterTag(at);
      } else if (c == '&') {
        at = afterEntity(at);
      } else {
        at = afterText(at);
      }
    }
    return at >= 0;
  }

  private int afterText(int from) {
    int end = from;
    for (int length = textLength(end); length > 0; length = textLength(end)) {
      end += length;
    }
    clean.append(characters, from, end - from);
    return end == from ? -1 : end;
  }

  /** How many characters here are a letter of text: none, one, or the two halves of a pair. */
  private int textLength(int at) {
    if (at == characters.length || !isText(characters[at])) {
      return 0;
    }
    if (!Character.isSurrogate(characters[at])) {
      return 1;
    }
    return Character.charCount(Character.codePointAt(characters, at)) == 2 ? 2 : 0;
  }

  /** The index behind the tag that begins here; negative where it is no plain one. */
  private int afterTag(int at) {
    int end = html.indexOf('>', at);
    if (end < 0 || end - at > LONGEST_TAG) {
      return -1;
    }
    String tag = html.substring(at + 1, end);
    if (TAGS.contains(tag)) {
      clean.append('<').append(tag).append('>');
      return end + 1;
    }
    return copiesLink(tag, LINK) || copiesLink(tag, MARKDOWN_LINK) ? end + 1 : -1;
  }

  private boolean copiesLink(String tag, String start) {
    int last = tag.length() - 1;
    if (!tag.startsWith(start) || last <= start.length() || tag.charAt(last) != '"') {
      return false;
    }
    for (int i = start.length(); i < last; i++) {
      char c = tag.charAt(i);
      if (!isOfAddress(c) || i == start.length() && "/?#".indexOf(c) >= 0) {
        return false;
      }
    }
    clean.append("<a href=\"https://").append(tag, start.length(), last);
    clean.append("\" rel=\"noopener\">");
    return true;
  }

  private int afterEntity(int at) {
    int end = html.indexOf(';', at) + 1;
    String entity = end > at && end - at <= QUOTE.length() ? html.substring(at, end) : "";
    if (entity.equals(QUOTE)) {
      clean.append('"');
      return end;
    }
    clean.append(entity);
    return ENTITIES.contains(entity) ? end : -1;
  }

  /** Neither a mark, nor a control character, nor none at all, nor a space with a name in HTML. */
  private static boolean isText(char c) {
    return c > 0xA0 && c < 0xFFFE
        || c >= ' ' && c < 0x7F && c != '<' && c != '>' && c != '&'
        || c == '\n';
  }

  private static boolean isOfAddress(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "/._~:#?=%-".indexOf(c) >= 0;
  }
}
