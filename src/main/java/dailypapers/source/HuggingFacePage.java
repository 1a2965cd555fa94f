package dailypapers.source;

import com.fasterxml.jackson.databind.JsonNode;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Shortened;
import java.net.URI;
import java.time.LocalDate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The page that people look at, {@code /papers/date/2026-07-31}: it holds the API's items as JSON
 * in an attribute and stands in where the API does not answer.
 *
 * <pre>{@code
 * <div data-target="DailyPapers" data-props="{&quot;dateString&quot;: &quot;2026-07-31&quot;, &quot;dailyPapers&quot;: […]}">
 * }</pre>
 */
public final class HuggingFacePage implements PaperSource {
  private final HttpFetcher fetcher;
  private final String base;
  private final DailyPapersJson json = new DailyPapersJson();

  /**
   * @param base such as {@code https://huggingface.co}
   */
  public HuggingFacePage(HttpFetcher fetcher, URI base) {
    this.fetcher = fetcher;
    this.base = base.toString().replaceAll("/+$", "");
  }

  @Override
  public PapersOfDay papersOf(LocalDate date) {
    URI uri = URI.create(base + "/papers/date/" + date);
    return read(date, fetcher.get(uri).text(), uri.toString());
  }

  /**
   * The papers in the page's HTML.
   *
   * @throws DailyPapersException kind {@code SOURCE} if it holds no list, or that of another date
   */
  PapersOfDay read(LocalDate date, String html, String where) {
    Element holder = Jsoup.parse(html).selectFirst("[data-target=DailyPapers][data-props]");
    if (holder == null) {
      throw refused("the page for " + date + " holds no list of papers", where);
    }
    JsonNode props = json.tree(date, holder.attr("data-props"), where);
    String shown = props.path("dateString").asText("");
    if (!shown.equals(date.toString())) {
      String other = shown.isEmpty() ? "no date" : Shortened.of(shown);
      throw refused("the page for " + date + " shows " + other, where);
    }
    JsonNode list = props.path("dailyPapers");
    if (!list.isArray()) {
      throw refused("the page for " + date + " has no dailyPapers", where);
    }
    return json.papers(date, list, 0);
  }

  private static DailyPapersException refused(String problem, String where) {
    return new DailyPapersException(
        ExitCode.SOURCE, problem, where, "open the address in a browser, or try again later");
  }
}
