package dailypapers.site;

import dailypapers.paper.Tag;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which share of a month's papers carries a tag, month by month.
 *
 * @param months those that have papers, oldest first: the newest ones, at most {@link #MONTHS}
 * @param tags the tags with the most papers in these months, at most {@link #TAGS}
 */
public record Trends(List<Month> months, List<Line> tags) {
  /** So many months are told apart at a glance. */
  static final int MONTHS = 24;

  /** In a month of fewer papers a share says little; the charts leave it out. */
  static final int PAPERS = 10;

  /** Further down a tag has too few papers for a share of a month to mean much. */
  static final int TAGS = 12;

  /**
   * A tag.
   *
   * @param count the tag, and how many papers of these months carry it
   * @param shares of each month's papers, in the order of the months; the key is the month
   */
  public record Line(TagCount count, List<Share> shares) {
    /** The shares that a chart shows: of months with {@link #PAPERS} or more, if there are any. */
    public List<Share> drawn() {
      List<Share> drawn = shares.stream().filter(share -> share.of() >= PAPERS).toList();
      return drawn.isEmpty() ? shares : drawn;
    }

    /** The month of the chart in which the share was largest; of two the newer one. */
    public Share peak() {
      return drawn().stream()
          .reduce((one, other) -> one.permille() > other.permille() ? one : other)
          .orElseThrow();
    }

    /** The month of a share. */
    public YearMonth month(Share share) {
      return YearMonth.parse(share.key());
    }
  }

  static Trends of(Archive archive) {
    List<Month> months = new ArrayList<>(archive.months().stream().limit(MONTHS).toList());
    Collections.reverse(months);
    List<List<Entry>> papers =
        months.stream()
            .map(month -> month.editions().stream().flatMap(e -> e.entries().stream()).toList())
            .toList();
    List<Line> lines =
        TagCount.of(papers.stream().flatMap(List::stream).toList()).stream()
            .limit(TAGS)
            .map(count -> new Line(count, shares(count, months, papers)))
            .toList();
    return new Trends(List.copyOf(months), lines);
  }

  private static List<Share> shares(TagCount count, List<Month> months, List<List<Entry>> papers) {
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < months.size(); i++) {
      String month = months.get(i).yearMonth().toString();
      shares.add(Share.of(month, papers.get(i), entry -> carries(entry, count.tag())));
    }
    return shares;
  }

  private static boolean carries(Entry entry, Tag tag) {
    return entry.tags().stream().anyMatch(other -> other.slug().equals(tag.slug()));
  }

  /** The papers of these months. */
  public int papers() {
    return months.stream().mapToInt(Month::papers).sum();
  }

  /** The largest share that a chart shows, in thousandths; 1 or more. */
  public int highest() {
    return tags.stream().mapToInt(line -> line.peak().permille()).reduce(1, Math::max);
  }

  /** How many months the charts leave out. */
  public int leftOut() {
    return tags.isEmpty() ? 0 : months.size() - tags.get(0).drawn().size();
  }
}
