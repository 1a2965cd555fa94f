package dailypapers.bake;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Paper;
import dailypapers.paper.Tag;
import dailypapers.related.Profile;
import dailypapers.related.Profiler;
import dailypapers.related.Relative;
import dailypapers.related.Relatives;
import dailypapers.site.Entry;
import dailypapers.site.PageSpec;
import dailypapers.state.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** For each paper those that are about the same, if the site has the page that shows them. */
final class RelatedPapers {
  /** Of a site that shows none. */
  static final RelatedPapers NONE = new RelatedPapers(Relatives.NONE, Map.of());

  private static final long FNV_START = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private final Relatives relatives;
  private final Map<ArxivId, Shown> papers;

  /**
   * A paper as another one's page shows it.
   *
   * @param fingerprint of all that is shown of it
   */
  private record Shown(Entry entry, long fingerprint) {}

  private RelatedPapers(Relatives relatives, Map<ArxivId, Shown> papers) {
    this.relatives = relatives;
    this.papers = papers;
  }

  /** Those of an archive, of which a former bake may have found most. */
  static RelatedPapers of(List<Source> sources, FormerBake former) {
    TreeMap<ArxivId, Profile> profiles = new TreeMap<>();
    Map<ArxivId, Shown> papers = new HashMap<>(2 * sources.size());
    Set<ArxivId> same = new HashSet<>(2 * sources.size());
    for (Source source : sources) {
      Entry entry = source.entry().orElseThrow();
      ArxivId id = entry.paper().id();
      profiles.put(id, Profile.ofBytes(source.profile()));
      papers.put(id, new Shown(entry, fingerprint(entry.paper())));
      if (former.hadProfile(source)) {
        same.add(id);
      }
    }
    return new RelatedPapers(former.relatives().now(profiles, same), papers);
  }

  /** True if the site has the page that shows them. */
  static boolean arePartOf(SiteConfiguration site) {
    return PageSpec.PAPER.isAmong(site.pages());
  }

  /** What a paper is about, to be kept as long as its content file is the same. */
  static byte[] profile(Entry entry) {
    Paper paper = entry.paper();
    return Bundled.PROFILER
        .profile(
            paper.title(),
            entry.tldr(),
            paper.abstractText(),
            entry.tags().stream().map(Tag::slug).toList())
        .bytes();
  }

  /** The papers that are about the same as one, the nearest first. */
  List<Entry> of(Entry entry) {
    return relatives.of(entry.paper().id()).stream()
        .map(relative -> shown(relative).entry())
        .toList();
  }

  /** The same as long as the same is shown of the same papers. */
  long fingerprint(Entry entry) {
    long hash = FNV_START;
    for (Relative relative : relatives.of(entry.paper().id())) {
      hash = (hash ^ shown(relative).fingerprint()) * FNV_PRIME;
    }
    return hash;
  }

  /** For the next bake. */
  Relatives relatives() {
    return relatives;
  }

  private Shown shown(Relative relative) {
    return Objects.requireNonNull(papers.get(relative.id()));
  }

  /** FNV-1a, in 64 bits, of characters; a field ends with one that stands in none. */
  private static long fingerprint(Paper paper) {
    String shown = paper.id() + "\n" + paper.date() + "\n" + paper.title();
    long hash = FNV_START;
    for (int i = 0; i < shown.length(); i++) {
      hash = (hash ^ shown.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }

  /** Read when the first content file is, and once a process. */
  private static final class Bundled {
    static final Profiler PROFILER = Profiler.bundled();
  }
}
