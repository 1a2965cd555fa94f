package dailypapers.related;

import dailypapers.paper.ArxivId;
import dailypapers.workers.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds the relatives of papers: of all, or of those that a change concerns. */
final class Search {
  /** So many papers are looked at by one thread at a time. */
  private static final int PARCEL = 16;

  /** Where one in so many papers has changed, all are looked at. */
  private static final int MANY = 4;

  private final List<ArxivId> ids;
  private final List<Profile> profiles;

  Search(SortedMap<ArxivId, Profile> papers) {
    this.ids = List.copyOf(papers.keySet());
    this.profiles = List.copyOf(papers.values());
  }

  /**
   * The relatives of all, where those of some papers are known from before.
   *
   * @param same those whose profiles are as they were
   */
  Relatives after(Relatives before, Set<ArxivId> same) {
    boolean[] changed = new boolean[ids.size()];
    for (int i = 0; i < changed.length; i++) {
      changed[i] = !same.contains(ids.get(i));
    }
    int[] others = places(i -> changed[i]);
    boolean all = others.length * MANY >= ids.size();
    int[] asked =
        places(i -> all || changed[i] || before.of(ids.get(i)).stream().anyMatch(goneIn(same)));
    TermIndex index = new TermIndex(profiles, asked);
    Map<ArxivId, List<Relative>> lists = new HashMap<>(2 * ids.size());
    ids.forEach(id -> lists.put(id, before.of(id)));
    if (!all) {
      offered(index, others, before).forEach((i, best) -> lists.put(ids.get(i), list(best)));
    }
    List<Best> found = best(index, asked);
    for (int i = 0; i < asked.length; i++) {
      lists.put(ids.get(asked[i]), list(found.get(i)));
    }
    return new Relatives(ids, lists);
  }

  private static Predicate<Relative> goneIn(Set<ArxivId> same) {
    return relative -> !same.contains(relative.id());
  }

  private int[] places(IntPredicate which) {
    return IntStream.range(0, ids.size()).filter(which).toArray();
  }

  /** Papers that have a changed one among their relatives now, by their places. */
  private Map<Integer, Best> offered(TermIndex index, int[] changed, Relatives before) {
    Map<Integer, Best> lists = new HashMap<>();
    int[] room = new int[ids.size()];
    for (int paper : changed) {
      index.each(
          paper,
          room,
          (other, score) ->
              lists.computeIfAbsent(other, i -> known(before, i)).offer(paper, score));
    }
    return lists;
  }

  /** The relatives that a paper had, as far as they are still there. */
  private Best known(Relatives before, int paper) {
    Best best = new Best();
    for (Relative relative : before.of(ids.get(paper))) {
      int place = Collections.binarySearch(ids, relative.id());
      if (place >= 0) {
        best.offer(place, relative.score());
      }
    }
    return best;
  }

  private List<Best> best(TermIndex index, int[] asked) {
    List<int[]> parcels = new ArrayList<>();
    for (int from = 0; from < asked.length; from += PARCEL) {
      parcels.add(Arrays.copyOfRange(asked, from, Math.min(asked.length, from + PARCEL)));
    }
    return Workers.map(parcels, parcel -> ofParcel(index, parcel)).stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<Best> ofParcel(TermIndex index, int[] parcel) {
    int[] room = new int[ids.size()];
    return Arrays.stream(parcel).mapToObj(paper -> index.best(paper, room)).toList();
  }

  private List<Relative> list(Best best) {
    return IntStream.range(0, best.size())
        .mapToObj(i -> new Relative(ids.get(best.paper(i)), best.score(i)))
        .toList();
  }
}
