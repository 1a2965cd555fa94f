package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.bake.EvidenceRenderer.EvidenceLabels;
import dailypapers.content.BodyReader;
import dailypapers.content.Headings;
import dailypapers.random.RandomCases;
import dailypapers.random.SafeHtml;
import dailypapers.random.Texts;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Markdown at random")
class RandomMarkdownTest {
  private static final Headings HEADINGS = Headings.of("ko");
  private static final BodyReader BODIES = new BodyReader(HEADINGS);
  private static final SafeHtml SAFE = SafeHtml.ofSummary();

  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|\\p{Cs}|[\\uFFFE\\uFFFF]");

  private final SummaryHtml html =
      new SummaryHtml(new EvidenceLabels("근거", "초록", "{0}절 {1}문단"), HEADINGS);

  @Test
  @DisplayName("becomes text structure and https links, and nothing else")
  void anyMarkdown() {
    new RandomCases<>("Markdown", Texts::markdown)
        .check(
            markdown -> {
              String rendered = html.of(BODIES.read(markdown, 1));
              Element body = Jsoup.parseBodyFragment(rendered).body();
              body.children().forEach(child -> assertThat(SAFE.faults(child)).isEmpty());
              assertThat(UNSEEN.matcher(rendered).results().map(MatchResult::start)).isEmpty();
              assertThat(body.select("a")).allMatch(link -> link.attr("rel").equals("noopener"));
              return rendered.isEmpty() ? "nothing" : "html";
            })
        .atLeast(80, "html");
  }
}
