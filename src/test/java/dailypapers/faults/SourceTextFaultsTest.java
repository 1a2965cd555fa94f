package dailypapers.faults;

import static dailypapers.faults.Newsroom.DAY;
import static dailypapers.faults.Newsroom.FIRST;
import static dailypapers.faults.Newsroom.NEXT_DAY;
import static dailypapers.faults.Newsroom.SECOND;
import static dailypapers.faults.Newsroom.THIRD;
import static dailypapers.testing.LoopbackServer.ok;
import static dailypapers.testing.LoopbackServer.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.cli.LoomPapers;
import dailypapers.error.ExitCode;
import dailypapers.testing.LoopbackServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@FaultGroup(letter = 'B', title = "Sources")
@DisplayName("A full text that is not there, not whole, or somewhere else")
@Timeout(120)
class SourceTextFaultsTest {
  private static final String TITLE = "Loom-%s: weaving patterns";

  @TempDir Path folder;
  private Newsroom news;
  private ArxivOnLoopback arxiv;

  @BeforeEach
  void open() {
    news = new Newsroom(folder);
    arxiv = new ArxivOnLoopback();
  }

  @AfterEach
  void close() {
    arxiv.close();
    news.close();
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F31 HTML cut in the middle → read as far as it goes or, where that is too little, the "
          + "abstract is the text; a list on a cut page is no list")
  void cutInTheMiddle() {
    String late = ArxivOnLoopback.page(TITLE.formatted(2), 20);
    String early = ArxivOnLoopback.page(TITLE.formatted(3), 20);
    arxiv.answer(SECOND, ok(late.substring(0, late.indexOf("S1.p16"))));
    arxiv.answer(THIRD, ok(early.substring(0, early.indexOf("S1.p6"))));
    news.lists(DAY, LoomPapers.item(2, 1), LoomPapers.item(3, 1));
    String page = "<html><div data-target=\"DailyPapers\" data-props=\"{&quot;dateString&quot;: ";
    news.answers(NEXT_DAY, ok("[{\"paper\": {\"id\": \"2607."));
    news.huggingFace().answer("/papers/date/" + NEXT_DAY, ok(page));

    news.dailyByFullText(DAY)
        .ends(ExitCode.OK)
        .published(SECOND, THIRD)
        .reports("texts", "full 1", "abstract 1 (thin)");
    news.daily(NEXT_DAY)
        .stopped(
            ExitCode.SOURCE,
            "no list of papers came for 2026-07-16 but broken JSON",
            Newsroom.list(NEXT_DAY, 0),
            "the papers page failed too");

    assertThat(news.text(DAY, SECOND)).contains("text: full-text");
    assertThat(news.asked(SECOND))
        .contains(ArxivOnLoopback.paragraph(15))
        .doesNotContain("Thread 16 ");
    assertThat(news.text(DAY, THIRD)).contains("text: abstract");
    assertThat(news.asked(THIRD)).doesNotContain("Thread 1 ");
    news.assertPublished(FIRST, SECOND, THIRD);
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F34 a redirect to a loopback, private or link-local address or another scheme → refused at "
          + "every hop, nobody there is asked; the abstract is the text")
  void redirectIntoTheNetwork() {
    try (LoopbackServer inside = new LoopbackServer()) {
      inside.answer("/admin", ok("the secrets of this network"));
      String fourth = "2607.00104";
      arxiv.answer(SECOND, to("/html/elsewhere"));
      arxiv.server().answer("/html/elsewhere", to(inside.base() + "/admin"));
      arxiv.answer(THIRD, to("https://127.0.0.1:" + inside.base().getPort() + "/admin"));
      arxiv.answer(fourth, to("https://169.254.169.254/latest/meta-data"));
      news.lists(DAY, LoomPapers.item(2, 1), LoomPapers.item(3, 1), LoomPapers.item(4, 1));
      news.answers(NEXT_DAY, to(inside.base() + "/admin"));

      news.dailyByFullText(DAY)
          .ends(ExitCode.OK)
          .published(SECOND, THIRD, fourth)
          .reports("texts", "full 0", "abstract 3 (unusable)");
      news.daily(NEXT_DAY)
          .stopped(
              ExitCode.SOURCE,
              "127.0.0.1 answered HTTP 302, pointing to " + inside.base() + "/admin",
              Newsroom.list(NEXT_DAY, 0),
              "");

      assertThat(inside.requests()).isEmpty();
      assertThat(arxiv.server().requests())
          .containsExactlyInAnyOrder(
              "/html/" + SECOND, "/html/elsewhere", "/html/" + THIRD, "/html/" + fourth);
      news.assertPublished(FIRST, SECOND, THIRD, fourth);
    }
  }

  private static LoopbackServer.Answer to(String location) {
    return status(302, "", "Location", location);
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F36 arXiv answers 404, or the paper is withdrawn → abstract only, and the page says so")
  void notFoundOrWithdrawn() {
    arxiv.answer(SECOND, status(404, "No HTML for '2607.00102'"));
    arxiv.answer(THIRD, ok("<html><body><p>This paper has been withdrawn.</p></body></html>"));
    ObjectNode withdrawn = LoomPapers.item(3, 1);
    ((ObjectNode) withdrawn.get("paper"))
        .put("summary", "This paper has been withdrawn by its authors due to a crucial error.");
    news.lists(DAY, LoomPapers.item(2, 1), withdrawn);

    news.dailyByFullText(DAY)
        .published(SECOND)
        .reports("withheld  2607.00103 (2026-07-15): ")
        .reports("texts", "full 0", "abstract 1 (not found)", "abstract 1 (no document)");

    news.assertPublished(FIRST, SECOND, THIRD);
    assertThat(news.text(DAY, SECOND)).contains("text: abstract");
    assertThat(news.page("papers/" + SECOND + "/")).contains("근거: 초록").doesNotContain("근거: 본문");
    assertThat(news.page("papers/" + THIRD + "/"))
        .contains("요약 없음 — 초록", "withdrawn by its authors")
        .doesNotContain("무늬를 짜는");
  }
}
