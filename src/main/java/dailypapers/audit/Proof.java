package dailypapers.audit;

import dailypapers.workers.Workers;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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
  private final Set<String> given = new HashSet<>();
  private final Set<Anchor> anchors = new HashSet<>();

  Proof(Path site, URI root, Set<String> names) {
    this.site = site;
    this.root = root;
    SiteFiles files = new SiteFiles(site, names);
    this.names = files.names();
    this.links = new Links(files, root);
  }

  /** Judges the links that one thread left, and notes their anchors. */
  void add(Ledger ledger) {
    ledger.doubt.ifPresent(
        about -> {
          throw new Doubt(about);
        });
    given.addAll(ledger.given);
    for (String link : ledger.links.texts()) {
      link(SiteFiles.INDEX, PlainLinks.decoded(link));
    }
    for (Ledger.FromPage each : ledger.fromPages) {
      link(each.page(), each.link());
    }
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

  /** The anchors of the links that were added. */
  Set<Anchor> found() {
    return anchors;
  }

  /**
   * Judges the rest. Returns the anchors that the files of the site use.
   *
   * @throws Doubt if the site may have a fault
   */
  Set<Anchor> anchors(Former former) {
    names(former.names());
    xml();
    List<Anchor> before = former.anchors().stream().map(Anchor::of).toList();
    areThere(before.stream().filter(anchor -> given.contains(anchor.file())).toList());
    areThere(anchors);
    anchors.addAll(before);
    return Set.copyOf(anchors);
  }

  /** An unchanged page may lead to a file that is gone; a new page must have been given. */
  private void names(Set<String> former) {
    require(names.contains(SiteFiles.INDEX), "no home page");
    require(names.containsAll(former), "a file is gone");
    require(names.containsAll(given), "a file was given that the site does not have");
    Set<String> folded = new HashSet<>();
    for (String name : names) {
      String lower = name.toLowerCase(Locale.ROOT);
      require(
          lower.equals(name) || (!names.contains(lower) && folded.add(lower)),
          "names differ in case only");
      require(
          given.contains(name) || former.contains(name) || !isJudged(name), "a file was not given");
    }
  }

  private static boolean isJudged(String name) {
    return name.endsWith(".html") || name.endsWith(".xml");
  }

  /** Addresses are listed once over all sitemaps, so one that was given is judged with the rest. */
  private void xml() {
    Set<String> listed = new HashSet<>();
    List<String> now = xmlFiles(true);
    for (Notes notes : Workers.map(now, this::readXml)) {
      require(notes.faults().isEmpty(), "a fault in " + notes.file());
      notes.anchors().forEach(used -> anchor(used.to()));
      list(notes, listed);
    }
    if (!listed.isEmpty()) {
      for (String file : xmlFiles(false)) {
        list(readSitemap(file), listed);
      }
    }
  }

  private static void list(Notes notes, Set<String> listed) {
    for (String address : notes.locations()) {
      require(listed.add(address), "an address is listed twice");
    }
  }

  private List<String> xmlFiles(boolean given) {
    List<String> files = new ArrayList<>();
    for (String name : names) {
      if (name.endsWith(".xml") && this.given.contains(name) == given) {
        files.add(name);
      }
    }
    return files;
  }

  private Notes readXml(String name) {
    Notes notes = new Notes(name, links);
    try (InputStream xml = new BufferedInputStream(Files.newInputStream(site.resolve(name)))) {
      new XmlReader(notes).read(xml);
    } catch (IOException e) {
      notes.fault("cannot be read");
    }
    return notes;
  }

  /** Notes without anything if the file is no sitemap. */
  private Notes readSitemap(String name) {
    try (InputStream xml = new BufferedInputStream(Files.newInputStream(site.resolve(name)))) {
      if (!XmlReader.vocabulary(xml).equals(SitemapRules.NAMESPACE)) {
        return new Notes(name, links);
      }
    } catch (IOException e) {
      throw new Doubt(name + " cannot be read");
    }
    return readXml(name);
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
          ids.forEach(id -> require(facts.ids().has(id), file + " has no id " + id));
        });
  }

  private byte[] bytes(String file) {
    try {
      return Files.readAllBytes(site.resolve(file));
    } catch (IOException e) {
      throw new Doubt(file + " cannot be read");
    }
  }

  private static void require(boolean certain, String otherwise) {
    if (!certain) {
      throw new Doubt(otherwise);
    }
  }
}
