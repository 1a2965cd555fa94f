package dailypapers.audit;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.workers.Workers;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges a built site without the network. Every file is read once:
 *
 * <ul>
 *   <li>each link of a page, a feed or a sitemap that stays within the site leads to a file, and
 *       its anchor to an id; links to other sites are left alone
 *   <li>a page's ids are unique, and its canonical address is its own
 *   <li>XML is well-formed, feeds are complete, sitemaps list what is there, once
 *   <li>no two files differ in case only
 * </ul>
 *
 * <pre>{@code
 * new SiteAudit(Path.of("target/site"), URI.create("https://host/repo/")).require();
 * }</pre>
 */
public final class SiteAudit {
  private final Path site;
  private final URI root;
  private final Set<String> others;

  /**
   * @param site the folder that the site was built into
   * @param rootUrl where the site will live, with a slash at its end
   * @throws IllegalArgumentException if the address has no host or does not end with a slash
   */
  public SiteAudit(Path site, URI rootUrl) {
    this(site, rootUrl, Set.of());
  }

  /**
   * @param others where sites live that may share its host, each with a slash at its end: links
   *     into them are left alone
   * @throws IllegalArgumentException as {@link #SiteAudit(Path, URI)}
   */
  public SiteAudit(Path site, URI rootUrl, Set<String> others) {
    if (rootUrl.getHost() == null || !rootUrl.getPath().endsWith("/")) {
      throw new IllegalArgumentException("not the address of a site: " + rootUrl);
    }
    this.site = site;
    this.root = rootUrl;
    this.others = Set.copyOf(others);
  }

  /**
   * Every fault, by file and then by problem; the same site gives the same list.
   *
   * @throws DailyPapersException kind {@code FILES} if a file of the site cannot be read
   */
  public List<SiteFault> faults() {
    SiteFiles files = SiteFiles.below(site);
    return faults(files, read(files));
  }

  private List<Notes> read(SiteFiles files) {
    Links links = new Links(files, root, others);
    return Workers.map(files.sorted(), name -> read(name, links));
  }

  private static List<SiteFault> faults(SiteFiles files, List<Notes> notes) {
    return Stream.of(
            files.faults().stream(),
            notes.stream().flatMap(each -> each.faults().stream()),
            missingAnchors(notes),
            listedTwice(notes))
        .flatMap(faults -> faults)
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Does nothing if the site has no fault.
   *
   * @throws DailyPapersException kind {@code SITE}, naming the first faults
   */
  public void require() {
    requiredAnchors();
  }

  /** The same; gives every anchor that the site's files use. */
  Set<Anchor> requiredAnchors() {
    SiteFiles files = SiteFiles.below(site);
    List<Notes> notes = read(files);
    List<SiteFault> faults = faults(files, notes);
    if (!faults.isEmpty()) {
      throw FaultReport.of(faults);
    }
    return notes.stream()
        .flatMap(page -> page.anchors().stream())
        .map(used -> new Anchor(used.to().file(), used.to().fragment()))
        .filter(Anchor::isJudged)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Notes read(String name, Links links) {
    Notes notes = new Notes(name, links);
    Path file = site.resolve(name);
    try {
      if (name.endsWith(".html")) {
        new HtmlReader(notes).read(Files.readString(file));
      } else if (name.endsWith(".xml")) {
        try (InputStream xml = Files.newInputStream(file)) {
          new XmlReader(notes).read(xml);
        }
      }
    } catch (CharacterCodingException e) {
      notes.fault("is not UTF-8");
    } catch (IOException e) {
      throw new DailyPapersException(
          ExitCode.FILES, "a file of the site cannot be read", file.toString(), "build again", e);
    }
    return notes;
  }

  private static Stream<SiteFault> missingAnchors(List<Notes> notes) {
    Map<String, Set<String>> ids = new HashMap<>();
    notes.stream()
        .filter(page -> page.file().endsWith(".html"))
        .forEach(page -> ids.put(page.file(), page.ids()));
    return notes.stream()
        .flatMap(
            page ->
                page.anchors().stream()
                    .filter(anchor -> isMissing(anchor.to(), ids))
                    .map(anchor -> new SiteFault(page.file(), anchor.problem())));
  }

  /** {@code #top} needs no id (HTML, "scrolling to a fragment"); an image has no ids to judge. */
  private static boolean isMissing(Target.File to, Map<String, Set<String>> ids) {
    return ids.containsKey(to.file())
        && !ids.get(to.file()).contains(to.fragment())
        && !Anchor.isTop(to.fragment());
  }

  private static Stream<SiteFault> listedTwice(List<Notes> notes) {
    Set<String> listed = new HashSet<>();
    List<SiteFault> faults = new ArrayList<>();
    for (Notes sitemap : notes) {
      for (String address : sitemap.locations()) {
        if (!listed.add(address)) {
          faults.add(new SiteFault(sitemap.file(), "lists \"" + address + "\" again"));
        }
      }
    }
    return faults.stream();
  }
}
