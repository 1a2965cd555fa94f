package dailypapers.related;

import dailypapers.paper.ArxivId;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * The best relatives of every paper of an archive, the best first, of equal ones the one with the
 * lower id. A score depends on two papers and on nothing else: after a change only a little need be
 * found again, and the answer is the same as if all were.
 *
 * <pre>
 *   Relatives before = Relatives.of(profiles);
 *   Relatives now = before.now(profilesNow, idsOfTheSameProfile);
 *   now.of(id).get(0).id()
 * </pre>
 */
public final class Relatives {
  /** Of no papers. */
  public static final Relatives NONE = new Relatives(List.of(), Map.of());

  private static final int ENTRY = 2 * Integer.BYTES;

  private final List<ArxivId> ids;
  private final Map<ArxivId, List<Relative>> lists;

  /**
   * @param ids of all papers, in their order
   * @param lists of each of them
   */
  Relatives(List<ArxivId> ids, Map<ArxivId, List<Relative>> lists) {
    this.ids = ids;
    this.lists = lists;
  }

  /** The best relatives of these papers among each other. */
  public static Relatives of(SortedMap<ArxivId, Profile> papers) {
    return NONE.now(papers, Set.of());
  }

  /**
   * The same after a change.
   *
   * @param papers all that there are now
   * @param same those whose profiles are as they were
   */
  public Relatives now(SortedMap<ArxivId, Profile> papers, Set<ArxivId> same) {
    boolean unchanged = same.size() == ids.size() && same.size() == papers.size();
    return unchanged ? this : new Search(papers).after(this, same);
  }

  /** The relatives of a paper; none of one that is not there. */
  public List<Relative> of(ArxivId id) {
    return lists.getOrDefault(id, List.of());
  }

  /** The compact form. Its shape may change with any version of this program. */
  public byte[] bytes() {
    Map<ArxivId, Integer> places = new HashMap<>();
    ids.forEach(id -> places.put(id, places.size()));
    int relatives = lists.values().stream().mapToInt(List::size).sum();
    ByteBuffer bytes = ByteBuffer.allocate(ids.size() + relatives * ENTRY);
    for (ArxivId id : ids) {
      bytes.put((byte) of(id).size());
      for (Relative relative : of(id)) {
        bytes.putInt(places.getOrDefault(relative.id(), -1)).putInt(relative.score());
      }
    }
    return bytes.array();
  }

  /**
   * The form that {@link #bytes()} gave.
   *
   * @param ids of all papers that there were, in their order
   */
  public static Relatives ofBytes(byte[] form, List<ArxivId> ids) {
    ByteBuffer bytes = ByteBuffer.wrap(form);
    Map<ArxivId, List<Relative>> lists = new HashMap<>(2 * ids.size());
    for (ArxivId id : ids) {
      List<Relative> list = new ArrayList<>(Rules.MOST);
      for (int left = bytes.get(); left > 0; left--) {
        list.add(new Relative(ids.get(bytes.getInt()), bytes.getInt()));
      }
      lists.put(id, list);
    }
    return new Relatives(ids, lists);
  }
}
