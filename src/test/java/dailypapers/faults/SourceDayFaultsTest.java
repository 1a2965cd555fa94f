package dailypapers.faults;

import static dailypapers.faults.Newsroom.DAY;
import static dailypapers.faults.Newsroom.FIRST;
import static dailypapers.faults.Newsroom.NEXT_DAY;
import static dailypapers.faults.Newsroom.SECOND;
import static dailypapers.faults.Newsroom.THIRD;
import static dailypapers.testing.LoopbackServer.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.cli.LoomPapers;
import dailypapers.error.ExitCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@FaultGroup(letter = 'B', title = "Sources")
@DisplayName("Days that overlap, change, shrink, or begin elsewhere")
@Timeout(120)
class SourceDayFaultsTest extends NewsroomFaults {
  @Test
  @Tag("fault")
  @DisplayName(
      "F37 the same paper on two days → one page, in the earlier edition, whichever ran first")
  void onTwoDays() {
    news.lists(NEXT_DAY, LoomPapers.item(2, 3));
    news.lists(DAY, LoomPapers.item(2, 9), LoomPapers.item(3, 1));
    news.lists("2026-07-17", LoomPapers.item(2, 30));

    news.daily(NEXT_DAY).ends(ExitCode.OK).counts("found 1  written 1");
    news.daily(DAY)
        .ends(ExitCode.OK)
        .reports("written  2607.00102 (2026-07-15): moved here from the later edition");
    news.daily("2026-07-17")
        .ends(ExitCode.OK)
        .reports("unchanged  2607.00102 (2026-07-17): stands in the edition of 2026-07-15");

    news.assertPublished(FIRST, SECOND, THIRD);
    assertThat(news.content()).containsKey(Newsroom.file(DAY, SECOND));
    assertThat(news.page("2026/07/15/")).contains("Loom-2: weaving patterns");
    assertThat(news.site().path("built/2026/07/16")).doesNotExist();
    assertThat(news.site().path("built/2026/07/17")).doesNotExist();
  }

  @Test
  @Tag("fault")
  @DisplayName("F38 v2 after v1 → summary and abstract are renewed; what a person edited is kept")
  void secondVersion() {
    news.lists(DAY, LoomPapers.item(2, 3), LoomPapers.item(3, 3));
    news.dailyByModel(DAY).ends(ExitCode.OK).published(SECOND, THIRD);
    String file = "content/" + Newsroom.file(DAY, THIRD);
    news.site().edit(file, "날실 13가닥을 조심스럽게 묶어 사용한다.", LivedInSite.CORRECTION);
    String edited = news.text(DAY, THIRD);
    news.model().answering(SourceDayFaultsTest::honestOfBoth);
    news.lists(DAY, second(2, 8), second(3, 8));

    news.dailyByModel(DAY).ends(ExitCode.OK).counts("found 2  written 2").published(SECOND);

    assertThat(news.text(DAY, SECOND))
        .contains("votes: 8\n", "over every hand loom")
        .doesNotContain("over a hand loom");
    assertThat(news.text(DAY, THIRD)).isEqualTo(edited.replace("votes: 3\n", "votes: 8\n"));
    news.assertPublished(FIRST, SECOND, THIRD);
  }

  /** A paper in its second version: the same paper, another abstract. */
  private static ObjectNode second(int number, int votes) {
    ObjectNode item = LoomPapers.item(number, votes);
    ObjectNode paper = (ObjectNode) item.get("paper");
    paper.put("id", paper.get("id").asText() + "v2");
    paper.put("summary", paper.get("summary").asText().replace("a hand loom", "every hand loom"));
    return item;
  }

  private static String honestOfBoth(JsonNode request) {
    boolean second = request.toString().contains("every hand loom");
    String honest = LoomPapers.honest(request);
    return second ? honest.replace("a hand loom", "every hand loom") : honest;
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F41 the edge of a day in Seoul and in UTC, whatever the computer's zone → one date: the one asked for")
  void edgeOfTheDay() {
    ObjectNode early = LoomPapers.item(2, 1);
    early.put("publishedAt", "2026-07-14T15:00:00.000Z");
    ObjectNode late = LoomPapers.item(3, 1);
    late.put("publishedAt", "2026-07-15T23:59:59.999Z");
    ((ObjectNode) late.get("paper")).put("submittedOnDailyAt", "2026-07-16T14:59:59.999Z");
    news.lists(DAY, early, late);
    Map<String, String> begin = news.content();
    for (String place : List.of("Asia/Seoul", "UTC", "Pacific/Kiritimati", "Etc/GMT+12")) {
      in(place, () -> news.daily(DAY).ends(ExitCode.OK).counts("found 2"));
    }
    assertThat(news.content()).hasSize(begin.size() + 2);
    in("Asia/Seoul", () -> news.assertPublished(FIRST, SECOND, THIRD));
    assertThat(news.page("2026/07/15/")).contains("Loom-2: weaving", "Loom-3: weaving");
    assertThat(news.site().path("built/2026/07/14")).doesNotExist();
    assertThat(news.site().path("built/2026/07/16")).doesNotExist();

    // 26 hours apart: whatever time it is, it is never the same date in both.
    for (String zone : List.of("Pacific/Kiritimati", "Etc/GMT+12")) {
      assertTodayIsTheSites(ZoneId.of(zone));
    }
  }

  private void assertTodayIsTheSites(ZoneId zone) {
    String former = news.site().read("site.yml");
    news.site().edit("site.yml", "site:\n", "site:\n  timezone: " + zone + "\n");
    LocalDate before = LocalDate.now(zone);
    List.of(before, before.plusDays(1)).forEach(date -> news.answers(date.toString(), ok("[]")));
    news.after(news.run("daily", "--look-back", "0")).ends(ExitCode.OK);
    List<String> asked = news.huggingFace().requests();
    assertThat(asked.get(asked.size() - 1))
        .isIn(
            Newsroom.list(before.toString(), 0), Newsroom.list(LocalDate.now(zone).toString(), 0));
    news.site().write("site.yml", former);
  }

  private static void in(String place, Runnable work) {
    TimeZone former = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone(place));
    try {
      work.run();
    } finally {
      TimeZone.setDefault(former);
    }
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F43 an answer that is shorter than yesterday's, empty or an error → a published day never shrinks")
  void shorterAnswer() {
    ObjectNode full = LoomPapers.item(2, 3);
    ((ObjectNode) full.get("paper")).put("projectPage", "https://loom.example/");
    full.putObject("organization").put("fullname", "Loom Lab");
    news.lists(DAY, full, LoomPapers.item(3, 3), LoomPapers.item(4, 3));
    news.daily(DAY).ends(ExitCode.OK).counts("found 3  written 3");
    Map<String, String> whole = news.content();
    ObjectNode silent = LoomPapers.item(2, 3);
    ObjectNode paper = (ObjectNode) silent.get("paper");
    paper.putArray("authors");
    paper.put("summary", "");

    news.lists(DAY, silent);
    news.daily(DAY).ends(ExitCode.OK).counts("found 1  written 0  unchanged 1");
    news.lists(DAY);
    news.daily(DAY).ends(ExitCode.OK).counts("found 0");
    news.answers(DAY, ok("{\"error\":\"Internal\"}"));
    news.daily(DAY)
        .stopped(ExitCode.SOURCE, "but an error: Internal", Newsroom.list(DAY, 0), "try again");
    news.lists(DAY, LoomPapers.item(5, 3));
    news.daily(DAY).ends(ExitCode.OK).counts("found 1  written 1");

    assertThat(news.content()).containsAllEntriesOf(whole);
    news.assertPublished(FIRST, SECOND, THIRD, "2607.00104", "2607.00105");
  }
}
