package dailypapers.audit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where a link of the site leads, from the names of the site's files alone. May be asked by
 * many threads; what does not depend on the asking page is judged once, because every page repeats
 * the same navigation.
 */
final class Links {
  static final String NOT_FOUND_PAGE = "404.html";
  private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):");
  private static final Pattern WEB_HOST = Pattern.compile("(?i)https?://([^/?#]*)");
  // Footnotes make these the commonest links of all: judged without parsing an address.
  private static final Pattern PLAIN_ANCHOR = Pattern.compile("#[a-zA-Z0-9._:-]+");
  // WHATWG URL, section 4.4: browsers drop these before they read a link, so "java\nscript:" runs.
  private static final Pattern DROPPED =
      Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$|[\\t\\n\\r]");

  // GitHub Pages would redirect: one more request for each reader.
  private static final Target SLASHLESS =
      new Target.Nowhere("it is a folder, so end it with a slash");

  private final SiteFiles files;
  private final URI root;
  private final String rootAddress;
  private final List<String> others;
  private final Map<String, Target> known = new ConcurrentHashMap<>();

  /**
   * @param root where the site will live, with a slash at its end
   */
  Links(SiteFiles files, URI root) {
    this(files, root, Set.of());
  }

  /**
   * @param root where the site will live, with a slash at its end
   * @param others where sites live that may share its host, each with a slash at its end
   */
  Links(SiteFiles files, URI root, Set<String> others) {
    this.files = files;
    this.others = List.copyOf(others);
    this.root = root;
    this.rootAddress = root.toString();
  }

  /** Where the site will live. */
  URI root() {
    return root;
  }

  /** The complete address of a file; that of an {@code index.html} is its folder's. */
  URI addressOf(String file) {
    String path = file.equals(SiteFiles.INDEX) ? "" : withoutIndex(file);
    try {
      String encoded = new URI(null, null, "/" + path, null).getRawPath();
      return URI.create(root + encoded.substring(1));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path can always be encoded: " + path, e);
    }
  }

  static String withoutIndex(String file) {
    return file.endsWith("/" + SiteFiles.INDEX)
        ? file.substring(0, file.length() - SiteFiles.INDEX.length())
        : file;
  }

  /**
   * Where a link leads.
   *
   * @param file the file that it stands in
   * @param written the link as it stands there, entities decoded
   */
  Target target(String file, String written) {
    if (isOther(written)) {
      return new Target.Elsewhere();
    }
    int plain = plainFrom(written);
    if (plain > 0) {
      return file(written.substring(plain), "");
    }
    String link = hasDropped(written) ? DROPPED.matcher(written).replaceAll("") : written;
    if (PLAIN_ANCHOR.matcher(link).matches()) {
      return new Target.File(file, link.substring(1));
    }
    if (link.startsWith("/") || link.startsWith(rootAddress) || SCHEME.matcher(link).lookingAt()) {
      Target before = known.get(link);
      return before != null ? before : known.computeIfAbsent(link, any -> judge(root, link));
    }
    if (file.equals(NOT_FOUND_PAGE) && !link.startsWith("#")) {
      return new Target.Nowhere("this page is shown at every address, so begin it with a slash");
    }
    return judge(addressOf(file), link);
  }

  /** True within one of the other sites; where one lies within the next, the inner one counts. */
  private boolean isOther(String link) {
    int ours = !others.isEmpty() && link.startsWith(rootAddress) ? rootAddress.length() : 0;
    for (String other : others) {
      if (other.length() > ours && link.startsWith(other)) {
        return true;
      }
    }
    return false;
  }

  /** True for nearly no link; without this the pattern would cost more than all the rest. */
  private static boolean hasDropped(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) <= ' ') {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the name of a file begins in a link that is no more than the site's address, with or
   * without its host, and such a name, as a sitemap has them by the thousand; 0 for any other link.
   */
  private int plainFrom(String link) {
    int from =
        link.startsWith(rootAddress)
            ? rootAddress.length()
            : link.startsWith(root.getRawPath()) ? root.getRawPath().length() : 0;
    char before = '/';
    for (int i = from; i < link.length() && from > 0; i++) {
      char each = link.charAt(i);
      boolean letter = (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9');
      if (!letter && (before == '/' || (each != '/' && each != '.' && each != '-'))) {
        return 0;
      }
      before = each;
    }
    return from;
  }

  private Target judge(URI from, String link) {
    if (link.isEmpty()) {
      return new Target.Nowhere("it is empty");
    }
    if (link.contains("${") || link.contains("<#")) {
      return new Target.Nowhere("a template left it unfilled");
    }
    if (link.startsWith("//") || link.contains("\\")) {
      return new Target.Nowhere("write the scheme and the host with //, a folder with /");
    }
    Matcher scheme = SCHEME.matcher(link);
    return scheme.lookingAt()
        ? complete(scheme.group(1).toLowerCase(Locale.ROOT), link)
        : internal(from, link);
  }

  private Target complete(String scheme, String link) {
    if (scheme.equals("mailto")) {
      return new Target.Elsewhere();
    }
    if (!scheme.equals("https") && !scheme.equals("http")) {
      return new Target.Nowhere("the scheme " + scheme + ": is not allowed");
    }
    Matcher host = WEB_HOST.matcher(link);
    if (!host.lookingAt() || host.group(1).isEmpty()) {
      return new Target.Nowhere("it names no host");
    }
    if (!host.group(1).equalsIgnoreCase(root.getRawAuthority())) {
      return new Target.Elsewhere();
    }
    return scheme.equals(root.getScheme())
        ? internal(root, link)
        : new Target.Nowhere("the site is at " + root);
  }

  private Target internal(URI from, String link) {
    URI address;
    try {
      // java.net.URI resolves "?q" against the folder, a browser against the page itself.
      address = link.startsWith("?") ? new URI(from + link) : from.resolve(new URI(link));
    } catch (URISyntaxException e) {
      return new Target.Nowhere("it is not a valid address");
    }
    String fragment = address.getFragment() == null ? "" : address.getFragment();
    String path = address.getPath();
    if (path.startsWith(root.getPath())) {
      return file(path.substring(root.getPath().length()), fragment);
    }
    return root.getPath().equals(path + "/")
        ? SLASHLESS
        : new Target.Nowhere("it leaves the site, which lies at " + root.getPath());
  }

  private Target file(String path, String fragment) {
    String file = path.isEmpty() || path.endsWith("/") ? path + SiteFiles.INDEX : path;
    if (files.has(file)) {
      return new Target.File(file, fragment);
    }
    return files.has(file + "/" + SiteFiles.INDEX)
        ? SLASHLESS
        : new Target.Nowhere("there is no " + file);
  }
}
