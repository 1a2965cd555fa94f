package dailypapers.audit;

import dailypapers.error.DailyPapersException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Proves, while a site is baked, that it has no fault, or leaves the judgement to {@link
 * SiteAudit}, which reads every file again and says what is wrong.
 *
 * <pre>{@code
 * BakedAudit audit = new BakedAudit(Path.of("target/site"), URI.create("https://host/repo/"));
 * audit.page("papers/2406.18790/index.html", bytes); // each page, feed and sitemap, once written
 * audit.require(names, Former.none());
 * Former next = new Former(names, audit.anchors());
 * }</pre>
 *
 * <p>A page or XML file is read as it is written, in one pass over its bytes, see {@link PageScan}
 * and {@link XmlScan}. It proves only the plain HTML and XML of our own templates: whatever is
 * proven, {@code SiteAudit} finds no fault in; what is not proven may have none either.
 */
public final class BakedAudit {
  private final Path site;
  private final URI root;
  private final Set<String> others;
  private final SiteAudit decides;
  private final Queue<Reader> idle = new ConcurrentLinkedQueue<>();
  private Optional<String> doubt = Optional.empty();
  private Set<Anchor> anchors = Set.of();

  /** One thread's means of reading, lent to it for a page. */
  private static final class Reader {
    final Ledger ledger = new Ledger();
    final PageScan pages;
    final XmlScan xml;

    Reader(URI root) {
      pages = new PageScan(new PageFacts(root, ledger));
      xml = new XmlScan(new XmlFacts(root, ledger));
    }

    void read(String name, byte[] bytes) {
      ledger.given.add(name);
      if (ledger.doubt.isPresent()) {
        return;
      }
      try {
        if (name.endsWith(".html")) {
          pages.read(name, bytes);
        } else {
          xml.read(name, bytes);
        }
      } catch (Doubt e) {
        ledger.doubt = Optional.of(name + ": " + e.getMessage());
      }
    }
  }

  /**
   * @param site the folder that the site is built into
   * @param rootUrl where the site will live, with a slash at its end
   * @throws IllegalArgumentException if the address has no host or does not end with a slash
   */
  public BakedAudit(Path site, URI rootUrl) {
    this(site, rootUrl, Set.of());
  }

  /**
   * @param others where sites live that may share its host, as {@link SiteAudit} has them
   * @throws IllegalArgumentException as {@link #BakedAudit(Path, URI)}
   */
  public BakedAudit(Path site, URI rootUrl, Set<String> others) {
    this.site = site;
    this.root = rootUrl;
    this.others = Set.copyOf(others);
    this.decides = new SiteAudit(site, rootUrl, others);
  }

  /**
   * A file of the site that was written just now; many threads may call this at once. Files other
   * than pages and XML are not looked at.
   *
   * @param name {@code papers/2406.18790/index.html}
   * @param bytes what the file holds
   */
  public void page(String name, byte[] bytes) {
    if (!name.endsWith(".html") && !name.endsWith(".xml")) {
      return;
    }
    Reader lent = idle.poll();
    Reader reader = lent == null ? new Reader(root) : lent;
    reader.read(name, bytes);
    idle.add(reader);
  }

  /**
   * Does nothing if the site has no fault.
   *
   * @param names every file of the site, as it is now
   * @param former what is known of the files that were not given
   * @throws DailyPapersException kind {@code SITE}, naming the first faults; kind {@code FILES} if
   *     a file of the site cannot be read
   */
  public void require(Set<String> names, Former former) {
    if (!isProven(names, former)) {
      anchors = decides.requiredAnchors();
    }
  }

  /**
   * The anchors that the pages of the site use, a line each, to be remembered for the next bake.
   * Complete once {@link #require} has returned.
   */
  public Set<String> anchors() {
    Set<String> lines = new TreeSet<>();
    for (Anchor anchor : anchors) {
      lines.add(anchor.toString());
    }
    return lines;
  }

  /** True if {@link SiteAudit} would find no fault; false says nothing. */
  boolean isProven(Set<String> names, Former former) {
    try {
      Proof proof = new Proof(site, root, others, names);
      for (Reader reader : idle) {
        proof.add(reader.ledger);
      }
      anchors = proof.anchors(former);
      doubt = Optional.empty();
    } catch (Doubt e) {
      doubt = Optional.of(String.valueOf(e.getMessage()));
    }
    return doubt.isEmpty();
  }

  /** Why the site was not proven, for who changes the templates or this package. */
  Optional<String> doubt() {
    return doubt;
  }
}
