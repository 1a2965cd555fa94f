package dailypapers.config;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

/** The address of a site, as it is typed and as links need it. */
final class SiteUrl {
  /** What is allowed, after “must be”. */
  static final String SHAPE =
      "an https address such as https://example.github.io/daily-papers/ (http for localhost)"
          + " without ? and #";

  private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Pattern PATH = Pattern.compile("(/(?!\\.{1,2}/)[A-Za-z0-9._~%-]+)*/");

  private SiteUrl() {}

  /**
   * The address with a slash at its end.
   *
   * @throws IllegalArgumentException if a site cannot stand there
   */
  static String of(String text) {
    String url = text.endsWith("/") ? text : text + "/";
    URI uri = URI.create(url);
    boolean secure = "https".equals(uri.getScheme());
    boolean local = "http".equals(uri.getScheme()) && LOCAL.contains(String.valueOf(uri.getHost()));
    if (!(secure || local) || !isPlain(uri)) {
      throw new IllegalArgumentException(text);
    }
    return url;
  }

  /** A host and a path of ordinary characters, nothing else. */
  private static boolean isPlain(URI uri) {
    return uri.getHost() != null
        && uri.getRawUserInfo() == null
        && uri.getRawQuery() == null
        && uri.getRawFragment() == null
        && PATH.matcher(uri.getRawPath()).matches();
  }
}
