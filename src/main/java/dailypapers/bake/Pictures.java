package dailypapers.bake;

import dailypapers.config.Site;
import dailypapers.images.Subject;
import dailypapers.paper.Paper;
import dailypapers.paper.Verdict;
import dailypapers.site.Archive;
import dailypapers.site.Edition;
import dailypapers.site.Entry;
import dailypapers.site.Permalinks;
import dailypapers.workers.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which pictures a site has, and what each shows: nothing that changes from day to day. */
final class Pictures {
  private static final int TITLES = 3;
  private static final int AUTHORS = 3;

  private final Site site;
  private final Messages messages;
  private final Map<Integer, String> authorsMore = new ConcurrentHashMap<>();

  Pictures(Site site, Messages messages) {
    this.site = site;
    this.messages = messages;
  }

  /** The complete address of a page's picture. */
  static String address(Permalinks links, Map<String, Object> model) {
    Object entry = model.get("entry");
    Object edition = model.get("edition");
    String address =
        entry instanceof Entry of
            ? Permalinks.image(of.paper().id())
            : edition instanceof Edition of ? Permalinks.image(of.date()) : Permalinks.SITE_IMAGE;
    return links.absolute(links.path(address));
  }

  /** All of them: of the site, of each edition and of each paper. */
  List<Picture> of(Archive archive) {
    List<Picture> pictures = new ArrayList<>();
    pictures.add(
        Picture.of(Permalinks.SITE_IMAGE, new Subject.OfSite(site.title(), site.description())));
    Workers.map(archive.editions(), this::ofDay).forEach(pictures::addAll);
    return pictures;
  }

  private List<Picture> ofDay(Edition edition) {
    String date = messages.date(edition.date());
    List<Picture> pictures = new ArrayList<>();
    pictures.add(Picture.of(Permalinks.image(edition.date()), edition(edition, date)));
    for (Entry entry : edition.entries()) {
      pictures.add(Picture.of(Permalinks.image(entry.paper().id()), paper(entry, date)));
    }
    return pictures;
  }

  private Subject edition(Edition edition, String date) {
    String count = messages.text("count.papers", edition.entries().size());
    List<String> titles =
        edition.entries().stream().limit(TITLES).map(entry -> entry.paper().title()).toList();
    return new Subject.OfEdition(site.title(), date, count, titles);
  }

  private Subject paper(Entry entry, String date) {
    Paper paper = entry.paper();
    // Where the abstract is not the authors' own, a picture says so as a page does.
    String head = paper.sample() ? messages.text("badge.sample") + " · " + date : date;
    return new Subject.OfPaper(
        site.title(),
        head,
        paper.title(),
        summary(entry),
        authors(paper.authors()),
        "arXiv:" + paper.id().value());
  }

  /** An extract is in the paper's language, and a picture has no room for a word of doubt. */
  private static Optional<String> summary(Entry entry) {
    boolean shown = entry.hasSummary() && !entry.isExtract() && entry.verdict() != Verdict.DOUBTFUL;
    return shown ? Optional.of(entry.tldr()).filter(text -> !text.isEmpty()) : Optional.empty();
  }

  /** The first three and how many more there are; then the first two, then the first. */
  private List<String> authors(List<String> names) {
    List<String> lines = new ArrayList<>();
    for (int shown = Math.min(AUTHORS, names.size()); shown > 0; shown--) {
      String first = String.join(", ", names.subList(0, shown));
      int more = names.size() - shown;
      lines.add(more == 0 ? first : first + " " + authorsMore.computeIfAbsent(more, this::more));
    }
    return lines;
  }

  private String more(int count) {
    return messages.text("count.authors-more", count);
  }
}
