package dailypapers.faults;

import static dailypapers.faults.Newsroom.DAY;
import static dailypapers.faults.Newsroom.FIRST;
import static dailypapers.faults.Newsroom.NEXT_DAY;
import static dailypapers.faults.Newsroom.SECOND;
import static dailypapers.faults.Newsroom.THIRD;
import static dailypapers.testing.LoopbackServer.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.cli.LoomPapers;
import dailypapers.content.ContentReader;
import dailypapers.error.ExitCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@FaultGroup(letter = 'B', title = "Sources")
@DisplayName("Papers such as nobody expects")
@Timeout(120)
class SourcePaperFaultsTest extends NewsroomFaults {
  private static final String PRAISE = "This groundbreaking work revolutionizes everything";

  @Test
  @Tag("fault")
  @DisplayName(
      "F39 664 authors → all of them, in their order, in the file, the page and the BibTeX")
  void manyAuthors() {
    ObjectNode item = LoomPapers.item(2, 1);
    ArrayNode authors = ((ObjectNode) item.get("paper")).putArray("authors");
    List<String> names = new ArrayList<>();
    for (int number = 1; number <= 664; number++) {
      String name = "Weaver " + number + " O'Loom-" + Integer.toString(number, 36);
      names.add(name);
      authors.addObject().put("name", name);
    }
    news.lists(DAY, item);

    news.daily(DAY).ends(ExitCode.OK);

    Path file = news.site().path("content/" + Newsroom.file(DAY, SECOND));
    assertThat(ContentReader.read(file).frontMatter().authors()).isEqualTo(names);
    news.assertPublished(FIRST, SECOND);
    Document page = Jsoup.parse(news.page("papers/" + SECOND + "/"));
    assertThat(page.select("meta[name=citation_author]").eachAttr("content")).isEqualTo(names);
    assertThat(page.select("article").text()).contains(names.get(0), names.get(663));
    assertThat(news.site().read("built/papers/" + SECOND + ".bib")).containsSubsequence(names);
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F40 titles with LaTeX, emoji, right-to-left text, a line break or <think> → text, on one "
          + "line, nothing of it is run")
  void titles() {
    Map<String, String> shown = shown();
    List<ObjectNode> items = new ArrayList<>();
    List<String> ids = new ArrayList<>(List.of(FIRST));
    for (String title : shown.keySet()) {
      ObjectNode item = LoomPapers.item(items.size() + 2, 1);
      ((ObjectNode) item.get("paper")).put("title", title);
      items.add(item);
      ids.add(item.at("/paper/id").asText());
    }
    news.lists(DAY, items.toArray(ObjectNode[]::new));

    news.daily(DAY).ends(ExitCode.OK).counts("found 6  written 6");

    news.assertPublished(ids.toArray(String[]::new));
    int place = 1;
    for (Map.Entry<String, String> title : shown.entrySet()) {
      String text = title.getValue().isEmpty() ? title.getKey() : title.getValue();
      assertThat(news.title(DAY, ids.get(place))).isEqualTo(text);
      Document page = Jsoup.parse(news.page("papers/" + ids.get(place) + "/"));
      assertThat(page.select("h1").text()).isEqualTo(text);
      assertThat(page.title()).startsWith(text);
      assertThat(page.select("think, h1 b, h1 script")).isEmpty();
      place++;
    }
  }

  /** Titles as the source has them, with what a reader sees where that is something else. */
  private static Map<String, String> shown() {
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("$O(n^{2})$ is \\textbf{all} you need: 50\\% of \\LaTeX", "");
    shown.put("🧶 Weaving 🚀 with ∇ and π", "");
    shown.put("שלום Loom: نسيج \u202Eesrever", "שלום Loom: نسيج esrever");
    shown.put("Two\nlines\r\n\tof title", "Two lines of title");
    shown.put("<think>hm</think> <b>weave</b> <script>alert(1)</script> & \"go\"", "");
    shown.put("C:\\new\\table 'quoted': # no, ${7*7} <#if true> [GPT-[n] {{x}}", "");
    return shown;
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F42 ai_summary glued to the abstract, or in its place → never read, sent or published")
  void praiseOfAMachine() {
    ObjectNode praised = praised(2);
    ObjectNode silent = praised(3);
    ((ObjectNode) silent.get("paper")).remove("summary");
    news.lists(DAY, praised, silent);
    news.answers(NEXT_DAY, ok("{\"error\":\"Internal\"}"));
    news.huggingFace().answer("/papers/date/" + NEXT_DAY, ok(pageForPeople()));

    news.dailyByModel(DAY).published(SECOND).nobodyReads(PRAISE);
    news.dailyByModel(NEXT_DAY).ends(ExitCode.OK).nobodyReads(PRAISE);

    assertThat(news.model().bodies()).isNotEmpty().noneMatch(b -> b.toString().contains(PRAISE));
    assertThat(news.text(DAY, THIRD)).contains("by: \"none\"");
    news.assertPublished(FIRST, SECOND, THIRD, "2607.00104");
    assertThat(news.page("papers/" + THIRD + "/")).contains("요약도 초록도 아직 없습니다");
  }

  private static String pageForPeople() {
    String list = "{\"dateString\": \"" + NEXT_DAY + "\", \"dailyPapers\": [" + praised(4) + "]}";
    String props = list.replace("&", "&amp;").replace("\"", "&quot;");
    return "<div data-target=\"DailyPapers\" data-props=\""
        + props
        + "\"></div><p>AI-generated summary: "
        + PRAISE
        + "</p>";
  }

  private static ObjectNode praised(int number) {
    ObjectNode item = LoomPapers.item(number, 1);
    item.put("summary", PRAISE + " beside the paper.");
    ObjectNode paper = (ObjectNode) item.get("paper");
    paper.put("ai_summary", PRAISE + " in one line.");
    paper.putArray("ai_keywords").add(PRAISE);
    return item;
  }
}
