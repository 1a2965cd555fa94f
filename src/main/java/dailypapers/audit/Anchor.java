package dailypapers.audit;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * A place in a page that a file of the site leads to. As text it is one line, an address from the
 * root of the site, which {@link #of} reads again:
 *
 * <pre>
 * /tags/index.html#list
 * </pre>
 *
 * @param file relative to the site's folder, with slashes
 * @param id the id of the element there
 */
record Anchor(String file, String id) {
  /**
   * @throws Doubt if the text is no anchor's
   */
  static Anchor of(String text) {
    try {
      URI address = new URI(text);
      if (text.startsWith("/") && address.getFragment() != null) {
        return new Anchor(address.getPath().substring(1), address.getFragment());
      }
    } catch (URISyntaxException e) {
      // Told below, as a text that has the wrong form.
    }
    throw new Doubt("no anchor: " + text);
  }

  /** {@code #top} needs no id (HTML, "scrolling to a fragment"). */
  static boolean isTop(String fragment) {
    return fragment.equalsIgnoreCase("top");
  }

  /** False for what is there in any page or is no page, such as a part of an image. */
  boolean isJudged() {
    return file.endsWith(".html") && !id.isEmpty() && !isTop(id);
  }

  @Override
  public String toString() {
    try {
      return new URI(null, null, "/" + file, id).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path and a fragment can always be encoded", e);
    }
  }
}
