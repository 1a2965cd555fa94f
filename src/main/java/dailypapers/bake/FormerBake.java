package dailypapers.bake;

import dailypapers.paper.ArxivId;
import dailypapers.related.Relatives;
import dailypapers.site.Entry;
import dailypapers.site.Permalinks;
import dailypapers.state.BakeState;
import dailypapers.state.FileStamp;
import dailypapers.state.Source;
import dailypapers.workers.Workers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What still holds of a former bake into the same output. Everything is asked of the disk: a
 * content file whose stamp has changed counts as changed, a page that was touched since counts as
 * gone.
 */
final class FormerBake {
  private static final String PICTURES = Permalinks.IMAGES.substring(1);

  private final BakeState.Keys keys;
  private final Optional<BakeState> state;
  private final Map<String, Source> sources;
  private final boolean sameKeys;
  private final Set<String> intact;

  private FormerBake(
      BakeState.Keys keys,
      Optional<BakeState> state,
      Map<String, Source> sources,
      boolean sameKeys,
      Set<String> intact) {
    this.keys = keys;
    this.state = state;
    this.sources = sources;
    this.sameKeys = sameKeys;
    this.intact = intact;
  }

  /**
   * What holds of a state.
   *
   * @param state what the last bake left, wherever it went
   * @param keys of this bake
   * @param list the stamp of the output's list of files, as it is now
   * @param isIntact tells of a page of the former bake whether it is as that bake wrote it
   */
  static FormerBake of(
      Optional<BakeState> state,
      BakeState.Keys keys,
      FileStamp list,
      Predicate<Map.Entry<String, BakeState.Page>> isIntact) {
    Optional<BakeState> ours = state.filter(former -> list.exists() && former.list().equals(list));
    boolean sameKeys = ours.filter(former -> former.keys().areOf(keys)).isPresent();
    return new FormerBake(
        keys,
        ours,
        ours.filter(former -> former.keys().read().equals(keys.read()))
            .map(BakeState::sources)
            .orElse(Map.of()),
        sameKeys,
        ours.map(former -> intact(former, page -> sameKeys || isPicture(page.getKey()), isIntact))
            .orElse(Set.of()));
  }

  /** True of a page that has its size and is not younger than the output's list. */
  static Predicate<Map.Entry<String, BakeState.Page>> onDisk(Path output, FileStamp list) {
    return page -> {
      FileStamp now = FileStamp.withoutChange(output.resolve(page.getKey()));
      return now.size() == page.getValue().size() && now.modified() <= list.modified();
    };
  }

  private static Set<String> intact(
      BakeState former,
      Predicate<Map.Entry<String, BakeState.Page>> isOfUse,
      Predicate<Map.Entry<String, BakeState.Page>> isIntact) {
    List<Map.Entry<String, BakeState.Page>> pages =
        former.pages().entrySet().stream().filter(isOfUse).toList();
    List<Boolean> same = Workers.map(pages, isIntact::test);
    Set<String> intact = new HashSet<>(2 * pages.size());
    for (int i = 0; i < pages.size(); i++) {
      if (same.get(i)) {
        intact.add(pages.get(i).getKey());
      }
    }
    return intact;
  }

  /** The keys of the bake that is to be. */
  BakeState.Keys keys() {
    return keys;
  }

  /** The state, if nothing at all has changed since. */
  Optional<BakeState> unchanged(Sources now, Withheld withheld) {
    return state.filter(
        former ->
            sameKeys
                && withheld() == withheld.fingerprint()
                && intact.size() == former.pages().size()
                && !intact.isEmpty()
                && sources.size() == now.files().size()
                && now.files().stream().allMatch(this::isKnown));
  }

  /** The state, if nothing but content files may have changed since. */
  Optional<BakeState> ofSameKeys() {
    return sameKeys ? state : Optional.empty();
  }

  private boolean isKnown(Sources.Source file) {
    return source(file).isPresent();
  }

  /** What was read of a content file that has not changed since. */
  Optional<Source> source(Sources.Source file) {
    return Optional.ofNullable(sources.get(file.path()))
        .filter(
            former ->
                !file.edited() && former.stamp().exists() && former.stamp().equals(file.stamp()));
  }

  /** A page that is as this bake would find it, as far as the page itself can tell. */
  Optional<BakeState.Page> page(String name) {
    return sameKeys ? intact(name) : Optional.empty();
  }

  /** A picture, which depends on its fingerprint alone, made from other templates or not. */
  Optional<BakeState.Page> picture(String name) {
    return isPicture(name) ? intact(name) : Optional.empty();
  }

  /** True if the pages that there are name pictures. */
  boolean isPictured() {
    return state
        .filter(former -> former.pages().containsKey(SiteOutput.name(Permalinks.SITE_IMAGE)))
        .isPresent();
  }

  private static boolean isPicture(String name) {
    return name.startsWith(PICTURES);
  }

  private Optional<BakeState.Page> intact(String name) {
    return intact.contains(name) ? state.map(former -> former.pages().get(name)) : Optional.empty();
  }

  /** The fingerprint of the summaries that awaited review; 0 where nobody counted them. */
  long withheld() {
    return state
        .flatMap(former -> Optional.ofNullable(former.pages().get(Withheld.PAGE)))
        .map(BakeState.Page::fingerprint)
        .orElse(0L);
  }

  /** True if it had read the same profile from the content file of this path. */
  boolean hadProfile(Source source) {
    Optional<Source> before = source.entry().map(Entry::contentPath).map(sources::get);
    return before.filter(former -> former == source || isAlike(former, source)).isPresent();
  }

  private static boolean isAlike(Source one, Source other) {
    Optional<ArxivId> id = one.entry().map(entry -> entry.paper().id());
    return id.equals(other.entry().map(entry -> entry.paper().id()))
        && Arrays.equals(one.profile(), other.profile());
  }

  /** The related papers that it had found, where that still holds. */
  Relatives relatives() {
    if (sources.isEmpty()) {
      return Relatives.NONE;
    }
    List<ArxivId> ids = entries().stream().map(entry -> entry.paper().id()).sorted().toList();
    return Relatives.ofBytes(state.orElseThrow().related(), ids);
  }

  /** What it had read, where that still holds. */
  List<Entry> entries() {
    return sources.values().stream().flatMap(source -> source.entry().stream()).toList();
  }
}
