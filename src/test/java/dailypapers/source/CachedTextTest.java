package dailypapers.source;

import static dailypapers.source.ArxivPages.html;
import static dailypapers.source.ArxivPages.paper;
import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.PaperText;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The full texts that are known")
class CachedTextTest {
  @TempDir Path folder;

  private void keep(int status, String body) {
    URI address = URI.create("https://arxiv.org/html/2607.00042");
    new PageCache(folder, 1 << 20, Clock.systemUTC())
        .store(
            address,
            new HttpAnswer(
                address,
                status,
                body.getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Optional.empty()));
  }

  private Optional<PaperText> found(TextBudget budget) {
    return new CachedText(folder, budget).find(paper());
  }

  @Test
  @DisplayName("are found cut to the budget, without asking anybody")
  void known() {
    keep(200, html());

    assertThat(found(TextBudget.STANDARD))
        .hasValueSatisfying(text -> assertThat(text.kind()).isEqualTo(PaperText.Kind.FULL_TEXT));
    assertThat(found(new TextBudget(100, 4)).orElseThrow().plain().length()).isLessThan(1000);
  }

  @Test
  @DisplayName("are none where no page is kept, or not the paper's")
  void unknown() {
    assertThat(found(TextBudget.STANDARD)).isEmpty();
    keep(404, "no");
    assertThat(found(TextBudget.STANDARD)).isEmpty();
    keep(200, "<html>another page</html>");
    assertThat(found(TextBudget.STANDARD)).isEmpty();
  }
}
