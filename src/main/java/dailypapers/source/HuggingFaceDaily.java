package dailypapers.source;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Paper;
import dailypapers.source.PapersOfDay.ItemFault;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hugging Face's daily papers: {@code GET {base}/api/daily_papers?date=…&limit=100&p=0}, page after
 * page. Where the API answers anything but a list of papers, its {@link HuggingFacePage page for
 * people} is read instead.
 */
public final class HuggingFaceDaily implements PaperSource {
  /** The server's own page size; it was seen to stop there although asked for more. */
  private static final int FULL_PAGE = 50;

  /** Twenty pages are a thousand papers; the fullest day seen has 50. */
  private static final int MOST_PAGES = 20;

  private final HttpFetcher fetcher;
  private final String base;
  private final PaperSource page;
  private final DailyPapersJson json = new DailyPapersJson();

  /**
   * @param base such as {@code https://huggingface.co}
   */
  public HuggingFaceDaily(HttpFetcher fetcher, URI base) {
    this.fetcher = fetcher;
    this.base = base.toString().replaceAll("/+$", "");
    this.page = new HuggingFacePage(fetcher, base);
  }

  @Override
  public PapersOfDay papersOf(LocalDate date) {
    HttpAnswer first = fetcher.get(address(date, 0));
    if (first.status() == 400) {
      throw new DailyPapersException(
          ExitCode.SOURCE,
          "Hugging Face does not accept the date " + date,
          first.uri().toString(),
          "ask for a date that is not in the future");
    }
    try {
      return allPages(date, first);
    } catch (DailyPapersException fault) {
      if (fault.kind() != ExitCode.SOURCE) {
        throw fault;
      }
      return fromPage(date, fault);
    }
  }

  private PapersOfDay allPages(LocalDate date, HttpAnswer first) {
    Map<ArxivId, Paper> papers = new LinkedHashMap<>();
    List<ItemFault> faults = new ArrayList<>();
    HttpAnswer answer = first;
    int items = 0;
    for (int next = 1; ; next++) {
      PapersOfDay part = json.read(date, answer.text(), answer.uri().toString(), items);
      boolean repeated =
          !part.papers().isEmpty()
              && part.papers().stream().allMatch(paper -> papers.containsKey(paper.id()));
      if (repeated) {
        break;
      }
      // Ranks move between two requests, so a paper that comes again is no fault.
      part.papers().forEach(paper -> papers.putIfAbsent(paper.id(), paper));
      faults.addAll(part.faults());
      int size = part.papers().size() + part.faults().size();
      items += size;
      if (size < FULL_PAGE || next == MOST_PAGES) {
        break;
      }
      answer = fetcher.get(address(date, next));
    }
    return new PapersOfDay(date, List.copyOf(papers.values()), faults);
  }

  private PapersOfDay fromPage(LocalDate date, DailyPapersException api) {
    try {
      return page.papersOf(date);
    } catch (DailyPapersException alsoFailed) {
      String hint = api.hint() + " (the papers page failed too: " + alsoFailed.problem() + ")";
      throw new DailyPapersException(ExitCode.SOURCE, api.problem(), api.where(), hint, api);
    }
  }

  private URI address(LocalDate date, int number) {
    return URI.create(base + "/api/daily_papers?date=" + date + "&limit=100&p=" + number);
  }
}
