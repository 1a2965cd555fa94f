package dailypapers.audit;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The end of a {@link BakedAudit}, when every file is written: joins what the threads left to be
 * judged and judges it by the site's names. Whatever is not certain is a {@link Doubt}.
 */
final class Proof {
  private final Path site;
  private final URI root;
  private final Set<String> names;
  private final Links links;
  private final Set<String> given;
  private final ByteSet distinct = new ByteSet();
  private final ByteSet listed = new ByteSet();
  private final List<Ledger.FromPage> fromPages = new ArrayList<>();
  private final Set<Anchor> anchors = new HashSet<>();

  Proof(Path site, URI root, Set<String> names) {
    this(site, root, Set.of(), names);
  }

  /**
   * @param others where sites live that may share the host
   */
  Proof(Path site, URI root, Set<String> others, Set<String> names) {
    this.site = site;
    this.root = root;
    SiteFiles files = new SiteFiles(site, names);
    this.names = files.names();
    this.links = new Links(files, root, others);
    this.given = new HashSet<>(2 * this.names.size());
  }

  /** Takes what one thread left. */
  void add(Ledger ledger) {
    ledger.doubt.ifPresent(
        about -> {
          throw new Doubt(about);
        });
    given.addAll(ledger.given);
    Doubt.unless(listed.addAll(ledger.listed), "an address is listed twice");
    distinct.addAll(ledger.links);
    fromPages.addAll(ledger.fromPages);
  }

  /** Judges the links that were added; returns their anchors. */
  Set<Anchor> found() {
    distinct.addAll(listed);
    distinct.forEach(link -> link(SiteFiles.INDEX, PlainLinks.decoded(link)));
    fromPages.forEach(each -> link(each.page(), each.link()));
    return anchors;
  }

  private void link(String page, String link) {
    Target target = links.target(page, link);
    if (target instanceof Target.Nowhere nowhere) {
      throw new Doubt(page + ": " + link + ": " + nowhere.why());
    } else if (target instanceof Target.File to) {
      anchor(to);
    }
  }

  private void anchor(Target.File to) {
    if (!to.fragment().isEmpty()) {
      Anchor anchor = new Anchor(to.file(), to.fragment());
      if (anchor.isJudged()) {
        anchors.add(anchor);
      }
    }
  }

  /**
   * Judges all that was added. Returns the anchors that the files of the site use.
   *
   * @throws Doubt if the site may have a fault
   */
  Set<Anchor> anchors(Former former) {
    names(former.names());
    formerSitemaps();
    found();
    List<Anchor> before = former.anchors().stream().map(Anchor::of).toList();
    areThere(before.stream().filter(anchor -> given.contains(anchor.file())).toList());
    areThere(anchors);
    anchors.addAll(before);
    return Set.copyOf(anchors);
  }

  /** An unchanged page may lead to a file that is gone; a new page must have been given. */
  private void names(Set<String> former) {
    Doubt.unless(names.contains(SiteFiles.INDEX), "no home page");
    Doubt.unless(names.containsAll(former), "a file is gone");
    Doubt.unless(names.containsAll(given), "a file was given that the site does not have");
    Set<String> folded = new HashSet<>();
    for (String name : names) {
      String lower = name.toLowerCase(Locale.ROOT);
      Doubt.unless(
          lower.equals(name) || (!names.contains(lower) && folded.add(lower)),
          "names differ in case only");
      Doubt.unless(
          given.contains(name) || former.contains(name) || !isJudged(name), "a file was not given");
    }
  }

  private static boolean isJudged(String name) {
    return name.endsWith(".html") || name.endsWith(".xml");
  }

  /** Addresses are listed once over all sitemaps, so one that was given is judged with the rest. */
  private void formerSitemaps() {
    if (listed.isEmpty()) {
      return;
    }
    Ledger ledger = new Ledger();
    XmlScan scan = new XmlScan(new XmlFacts(root, ledger));
    for (String name : names) {
      if (name.endsWith(".xml") && !given.contains(name)) {
        scan.readSitemap(name, bytes(name));
      }
    }
    Doubt.unless(listed.addAll(ledger.listed), "an address is listed twice");
  }

  private void areThere(Iterable<Anchor> anchors) {
    Map<String, List<String>> idsByFile = new HashMap<>();
    for (Anchor anchor : anchors) {
      idsByFile.computeIfAbsent(anchor.file(), any -> new ArrayList<>()).add(anchor.id());
    }
    PageFacts facts = new PageFacts(root, new Ledger());
    PageScan scan = new PageScan(facts);
    idsByFile.forEach(
        (file, ids) -> {
          scan.read(file, bytes(file));
          ids.forEach(id -> Doubt.unless(facts.ids().has(id), file + " has no id " + id));
        });
  }

  private byte[] bytes(String file) {
    try {
      return Files.readAllBytes(site.resolve(file));
    } catch (IOException e) {
      throw new Doubt(file + " cannot be read");
    }
  }
}
