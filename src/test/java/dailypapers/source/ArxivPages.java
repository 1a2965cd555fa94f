package dailypapers.source;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.PaperText.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An invented paper and its page as LaTeXML writes it. */
final class ArxivPages {
  static final String ABSTRACT = "A robot remembers a walk with a memory of fixed size.";

  private ArxivPages() {}

  static Paper paper() {
    return paper("Tidepool: Small Memories for Long Walks", ABSTRACT);
  }

  static Paper paper(String title, String abstractText) {
    return new Paper(
        ArxivId.of("2607.00042"),
        LocalDate.of(2026, 7, 31),
        title,
        List.of(),
        abstractText,
        0,
        Links.NONE,
        Optional.empty(),
        false);
  }

  /** The whole page. */
  static String html() {
    try (InputStream in =
        ArxivPages.class.getResourceAsStream("/dailypapers/source/arxiv/2607.00042.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page with this HTML as its one paragraph, {@code S1.p1}, or with its sections. */
  static String page(String body) {
    return "<html><body><article class=\"ltx_document\"><h1 class=\"ltx_title_document\">"
        + paper().title()
        + "</h1>"
        + (body.startsWith("<section")
            ? body
            : "<div class=\"ltx_para\" id=\"S1.p1\"><p class=\"ltx_p\">" + body + "</p></div>")
        + "</article></body></html>";
  }

  /** The passages of {@link #page} without the abstract, however short. */
  static List<Passage> passages(String body) {
    FullText text = new ArxivHtml(0).read(paper(), page(body));
    List<Passage> all = ((FullText.Read) text).text().passages();
    return all.subList(1, all.size());
  }

  /** The words of the one paragraph of {@link #page}; empty if there are none. */
  static String words(String body) {
    List<Passage> passages = passages(body);
    return passages.isEmpty() ? "" : passages.get(0).text();
  }

  static PaperText read(String html) {
    return ((FullText.Read) ArxivHtml.STANDARD.read(paper(), html)).text();
  }
}
