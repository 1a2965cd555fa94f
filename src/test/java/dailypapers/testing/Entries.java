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

  /** An entry without a summary that these authors wrote. */
  public static Entry by(String id, String date, Optional<String> organization, String... authors) {
    Paper paper = paper(id, date, 1);
    return new Entry(
        new Paper(
            paper.id(),
            paper.date(),
            paper.title(),
            List.of(authors),
            paper.abstractText(),
            paper.votes(),
            paper.links(),
            organization,
            false),
        List.of(),
        Optional.empty(),
        false,
        "",
        "",
        id + ".md");
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
