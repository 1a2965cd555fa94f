package dailypapers.images;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a picture shows, in the words that it shows: subjects that are equal give pictures of
 * the same bytes.
 */
public sealed interface Subject {
  /** Its texts, in an order that is always the same. */
  List<String> texts();

  /**
   * A paper.
   *
   * @param site the site's name
   * @param date of the edition, in the site's language
   * @param title as the paper has it; LaTeX is simplified, what the font lacks is left out
   * @param summary the paper in a sentence; left out where there is no room for the whole of it
   * @param authors in as many words as may be, and in fewer: the first that fits is shown
   * @param id {@code arXiv:2406.18790}
   */
  record OfPaper(
      String site,
      String date,
      String title,
      Optional<String> summary,
      List<String> authors,
      String id)
      implements Subject {
    public OfPaper {
      authors = List.copyOf(authors);
    }

    @Override
    public List<String> texts() {
      Stream<String> one = Stream.of(site, date, title, summary.orElse(""), id);
      return Stream.concat(one, authors.stream()).toList();
    }
  }

  /**
   * An edition.
   *
   * @param site the site's name
   * @param date in the site's language
   * @param count how many papers it has, in the site's language
   * @param titles of its first papers; three are shown
   */
  record OfEdition(String site, String date, String count, List<String> titles) implements Subject {
    public OfEdition {
      titles = List.copyOf(titles);
    }

    @Override
    public List<String> texts() {
      return Stream.concat(Stream.of(site, date, count), titles.stream()).toList();
    }
  }

  /** The site itself: its name, and what it is. */
  record OfSite(String title, String description) implements Subject {
    @Override
    public List<String> texts() {
      return List.of(title, description);
    }
  }
}
