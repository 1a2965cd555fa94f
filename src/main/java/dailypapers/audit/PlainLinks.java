package dailypapers.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the plain shapes of links, in which nearly all are written, by their bytes alone. */
final class PlainLinks {
  private static final byte[] HTTPS = "https://".getBytes(UTF_8);
  private static final byte[] HTTP = "http://".getBytes(UTF_8);
  private static final byte[] AMP = "&amp;".getBytes(UTF_8);
  private static final Pattern ENTITY = Pattern.compile("&(amp;|quot;|lt;|gt;|#39;)?");

  private final Links links;
  private final byte[] root;
  private final byte[] authority;

  PlainLinks(URI root) {
    this.links = new Links(new SiteFiles(Path.of(""), Set.of()), root);
    this.root = root.toString().getBytes(UTF_8);
    this.authority = root.getRawAuthority().toLowerCase(Locale.ROOT).getBytes(UTF_8);
  }

  /**
   * True if a value begins with the site's address.
   *
   * @throws Doubt if that hangs on an entity
   */
  boolean beginsWithRoot(byte[] page, int from, int to) {
    for (int i = 0; i < root.length; i++) {
      if (from + i == to) {
        return false;
      }
      if (page[from + i] != root[i] || root[i] == '&') {
        if (page[from + i] == '&' && !isOtherEntity(page, from + i, to, root[i])) {
          throw new Doubt("an odd entity");
        }
        return false;
      }
    }
    return true;
  }

  private static boolean isOtherEntity(byte[] page, int from, int to, byte letter) {
    String value = new String(page, from, Math.min(to - from, 6), UTF_8);
    Matcher entity = ENTITY.matcher(value);
    return entity.lookingAt() && entity.group().length() > 1 && "&\"<>'".indexOf(letter) < 0;
  }

  /** True for {@code #S1.p1}; anything else behind a # is decoded elsewhere. */
  static boolean isFragment(byte[] page, int from, int to) {
    if (page[from] != '#' || to - from < 2) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      byte each = page[i];
      boolean plain = Words.code(each) != 0 || (each >= 'A' && each <= 'Z');
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  /** True for a link to the web that leads to another host, whatever the site holds. */
  boolean isElsewhere(byte[] page, int from, int to) {
    int host =
        Bytes.startsWith(page, from, to, HTTPS)
            ? from + HTTPS.length
            : Bytes.startsWith(page, from, to, HTTP) ? from + HTTP.length : to;
    int end = host;
    while (end < to && isOfHost(page[end])) {
      end++;
    }
    return end > host
        && (end == to || page[end] == '/' || page[end] == '?' || page[end] == '#')
        && !Bytes.equals(page, host, end, authority)
        && isHarmless(page, end, to);
  }

  private static boolean isOfHost(byte each) {
    return (each >= 'a' && each <= 'z')
        || (each >= '0' && each <= '9')
        || each == '.'
        || each == '-';
  }

  /** True without white space, a backslash, or what a template left unfilled. */
  private static boolean isHarmless(byte[] page, int from, int to) {
    for (int i = from; i < to; i++) {
      byte each = page[i];
      if (each <= ' ' || each == '\\' || each == '$' || each == '<') {
        return false;
      }
      if (each == '&' && !Bytes.startsWith(page, i, to, AMP)) {
        return false;
      }
    }
    return true;
  }

  /** True if an address is the one at which a file will be read. */
  boolean isAddressOf(String file, byte[] page, int from, int to) {
    String address = new String(page, from, to - from, UTF_8);
    String plain = Links.withoutIndex(file);
    if (isPlain(plain)
        && Bytes.startsWith(page, from, to, root)
        && isPlain(address)
        && address.length() == root.length + plain.length()
        && address.endsWith(plain)) {
      return true;
    }
    return HtmlReader.ascii(decoded(address)).equals(links.addressOf(file).toASCIIString());
  }

  /** True if every reader takes a text for an address as it stands. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each >= 128 || (Words.code((byte) each) == 0 && each != '/')) {
        return false;
      }
    }
    return true;
  }

  /**
   * A value with its entities decoded.
   *
   * @throws Doubt if it has one that templates do not write
   */
  static String decoded(String value) {
    if (value.indexOf('&') < 0) {
      return value;
    }
    return ENTITY
        .matcher(value)
        .replaceAll(
            entity ->
                switch (entity.group()) {
                  case "&amp;" -> "&";
                  case "&quot;" -> "\"";
                  case "&lt;" -> "<";
                  case "&gt;" -> ">";
                  case "&#39;" -> "'";
                  default -> throw new Doubt("an odd entity");
                });
  }
}
