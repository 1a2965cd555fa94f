package dailypapers.testing;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.Tag;
import dailypapers.site.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Papers and entries with only what a test is about. */
public final class Entries {
  private Entries() {}

  /** A paper with a title made of its id. */
  public static Paper paper(String id, String date, int votes) {
    return new Paper(
        new ArxivId(id),
        LocalDate.parse(date),
        "Title of " + id,
        List.of("Ada Lovelace", "Charles Babbage"),
        "We present an engine that weaves algebraic patterns.",
        votes,
        Links.NONE,
        Optional.empty(),
        false);
  }

  /** An entry without a summary that carries these tags. */
  public static Entry entry(String id, String date, int votes, String... tags) {
    Paper paper = paper(id, date, votes);
    return new Entry(
        paper,
        Stream.of(tags).map(slug -> new Tag(slug, Map.of("ko", slug), List.of())).toList(),
        Optional.empty(),
        false,
        "",
        "",
        "papers/" + date.replace('-', '/') + "/" + id + ".md");
  }
}
