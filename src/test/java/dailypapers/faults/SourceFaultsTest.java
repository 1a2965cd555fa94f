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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@FaultGroup(letter = 'B', title = "Sources")
@DisplayName("A list of papers that is none, or not whole")
@Timeout(120)
class SourceFaultsTest extends NewsroomFaults {
  private static final String TRY_LATER = "try again later, or open the address";

  @Test
  @Tag("fault")
  @DisplayName(
      "F27 an error body with 200 → no list of papers: the run ends with 6, the day stays as it was")
  void errorBody() {
    news.answers(DAY, ok("{\"error\":\"Sorry, we are busy\"}"));

    news.daily(DAY)
        .stopped(
            ExitCode.SOURCE,
            "no list of papers came for 2026-07-15 but an error: Sorry, we are busy",
            news.huggingFace().base() + Newsroom.list(DAY, 0),
            TRY_LATER);

    assertThat(news.huggingFace().requests())
        .as("the page for people is tried, too")
        .containsExactly(Newsroom.list(DAY, 0), "/papers/date/" + DAY);
    news.assertPublished(FIRST);
  }

  @Test
  @Tag("fault")
  @DisplayName("F28 a day without papers, such as a Saturday → no page, and a success")
  void emptyDay() {
    news.answers("2026-07-18", ok("[]"));

    news.daily("2026-07-18").ends(ExitCode.OK).counts("found 0  written 0");

    assertThat(news.huggingFace().requests()).hasSize(1);
    news.assertPublished(FIRST);
    assertThat(news.site().path("built/2026/07/15/index.html")).exists();
    assertThat(news.site().path("built/2026/07/18")).doesNotExist();
  }

  @Test
  @Tag("fault")
  @DisplayName("F29 exactly 50 items, as many as a page can have → the next page is asked for")
  void exactlyFifty() {
    news.lists(DAY, items(1, 50));
    news.huggingFace().answer(Newsroom.list(DAY, 1), ok("[" + LoomPapers.item(51, 1) + "]"));
    news.lists(NEXT_DAY, items(60, 108));

    news.daily(DAY).ends(ExitCode.OK).counts("found 51  written 50  unchanged 1");
    news.daily(NEXT_DAY).ends(ExitCode.OK).counts("found 49  written 49");

    assertThat(news.content()).containsKey(Newsroom.file(DAY, "2607.00151"));
    assertThat(news.huggingFace().requests())
        .containsExactly(Newsroom.list(DAY, 0), Newsroom.list(DAY, 1), Newsroom.list(NEXT_DAY, 0));
  }

  private static ObjectNode[] items(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(number -> LoomPapers.item(number, 1))
        .toArray(ObjectNode[]::new);
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F30 fields nobody knows, fields that are missing → ignored; what is no paper is named")
  void unknownAndMissingFields() {
    ObjectNode richer = LoomPapers.item(2, 7);
    richer.put("discussion", 12).putObject("paper2").put("id", "../../x");
    ((ObjectNode) richer.get("paper")).put("quantum_rating", "five").putNull("githubRepo");
    ObjectNode poorer = LoomPapers.item(3, 7);
    ((ObjectNode) poorer.get("paper")).remove(List.of("upvotes", "summary"));
    ObjectNode untitled = LoomPapers.item(4, 7);
    ((ObjectNode) untitled.get("paper")).remove("title");
    ObjectNode nobodys = LoomPapers.item(5, 7);
    ((ObjectNode) nobodys.get("paper")).put("authors", "Ada Lovelace");
    ObjectNode hollow = LoomPapers.item(6, 7);
    hollow.remove("paper");
    news.lists(DAY, richer, poorer, untitled, nobodys, hollow);

    news.daily(DAY)
        .ends(ExitCode.PARTIAL)
        .counts("found 5  written 1  unchanged 0  withheld 0  failed 4")
        .reports("failed  2607.00103 (2026-07-15): there is no text to summarize")
        .reports("failed  2607.00104 (2026-07-15): paper.title is missing")
        .reports("failed  2607.00105 (2026-07-15): paper.authors is not a list")
        .reports("failed  item 5 (2026-07-15): paper is missing");

    assertThat(news.text(DAY, SECOND)).contains("votes: 7\n").doesNotContain("five", "code:");
    assertThat(news.text(DAY, THIRD)).contains("votes: 0\n").doesNotContain("weaves");
    news.assertPublished(FIRST, SECOND, THIRD);
    assertThat(news.page("papers/" + THIRD + "/")).contains("요약도 초록도 아직 없습니다");
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F32 a wrong charset in the header, a byte order mark → read as UTF-8; other bytes are refused")
  void wrongCharset() {
    ObjectNode korean = LoomPapers.item(2, 1);
    ((ObjectNode) korean.get("paper")).put("title", "Größe zählt: 작은 베틀");
    String list = "[" + korean + "]";
    news.answers(
        DAY, status(200, "\uFEFF" + list, "Content-Type", "application/json; charset=iso-8859-1"));
    byte[] latin = list.replace("작은 베틀", "Loom").getBytes(StandardCharsets.ISO_8859_1);
    news.answers(NEXT_DAY, LoopbackServer.bytes(latin));

    news.daily(DAY).ends(ExitCode.OK);
    news.daily(NEXT_DAY)
        .stopped(
            ExitCode.SOURCE,
            "the answer is not UTF-8",
            news.huggingFace().base() + Newsroom.list(NEXT_DAY, 0),
            "UTF-8");

    assertThat(news.title(DAY, SECOND)).isEqualTo("Größe zählt: 작은 베틀");
    news.assertPublished(FIRST, SECOND);
    assertThat(news.page("papers/" + SECOND + "/")).contains("Größe zählt: 작은 베틀");
  }

  @Test
  @Tag("fault")
  @DisplayName("F33 a body of 10 GB, a gzip bomb → cut off at 16 MB, never unpacked, and refused")
  void endlessBody() throws Exception {
    AtomicLong sent = new AtomicLong();
    news.answers(DAY, Endless.body(10L << 30, sent));
    news.answers(NEXT_DAY, Endless.bomb(1 << 30));

    news.daily(DAY)
        .stopped(
            ExitCode.SOURCE,
            "the answer is longer than 16000000 bytes",
            news.huggingFace().base() + Newsroom.list(DAY, 0),
            "check source.url in site.yml");
    news.daily(NEXT_DAY)
        .stopped(ExitCode.SOURCE, "the answer is not UTF-8", Newsroom.list(NEXT_DAY, 0), "UTF-8");

    assertThat(sent.get()).isLessThan(64L << 20);
    assertThat(news.huggingFace().requests()).as("nobody asks again for that").hasSize(3);
    news.assertPublished(FIRST);
  }
}
