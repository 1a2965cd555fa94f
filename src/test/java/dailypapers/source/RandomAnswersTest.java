package dailypapers.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.content.BodyWriter;
import dailypapers.content.ContentFile;
import dailypapers.content.ContentReader;
import dailypapers.content.ContentWriter;
import dailypapers.content.FrontMatter;
import dailypapers.content.Headings;
import dailypapers.error.ExitCode;
import dailypapers.paper.Paper;
import dailypapers.paper.Provenance;
import dailypapers.paper.Verdict;
import dailypapers.random.Dice;
import dailypapers.random.Json;
import dailypapers.random.RandomCases;
import dailypapers.random.Refusals;
import dailypapers.random.Texts;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hugging Face's answers at random")
class RandomAnswersTest {
  private static final LocalDate DATE = LocalDate.of(2026, 7, 31);
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final DailyPapersJson ANSWERS = new DailyPapersJson();
  private static final HuggingFacePage PAGES =
      new HuggingFacePage(new HttpFetcher(""), URI.create("https://huggingface.co"));

  @Test
  @DisplayName("are read or refused, and every paper in them is written and read back as it came")
  void answers() {
    new RandomCases<>("answers of the API", RandomAnswersTest::answer)
        .check(
            answer -> Refusals.or(() -> papers(ANSWERS.read(DATE, answer, "api")), ExitCode.SOURCE))
        .atLeast(40, "papers")
        .atLeast(10, "refused");
  }

  @Test
  @DisplayName("as a page are read or refused as well")
  void pages() {
    new RandomCases<>("pages of Hugging Face", 2, RandomAnswersTest::page)
        .check(page -> Refusals.or(() -> papers(PAGES.read(DATE, page, "page")), ExitCode.SOURCE))
        .atLeast(30, "papers")
        .atLeast(10, "refused");
  }

  private static String answer(Dice dice) {
    return Json.text(list(dice), 4, dice);
  }

  private static JsonNode list(Dice dice) {
    ArrayNode list = NODES.arrayNode().addAll(Texts.some(4, dice, RandomAnswersTest::item));
    return dice.once(2) ? Json.spoiled(list, dice) : list;
  }

  private static ObjectNode item(Dice dice) {
    ObjectNode item = NODES.objectNode();
    ObjectNode paper = item.putObject("paper");
    paper.put(
        "id", "2607." + (10_000 + dice.below(80_000)) + (dice.once(8) ? "v" + dice.below(9) : ""));
    paper.put("title", words(dice));
    ArrayNode authors = paper.putArray("authors");
    for (String name : Texts.some(3, dice, RandomAnswersTest::words)) {
      authors.addObject().put("name", name).put("hidden", dice.once(4));
    }
    paper.put("summary", words(dice)).put("upvotes", dice.below(500));
    paper.put("githubRepo", Texts.address(dice)).put("projectPage", Texts.address(dice));
    item.put("thumbnail", Texts.address(dice));
    (dice.once(2) ? item : paper).putObject("organization").put("fullname", words(dice));
    paper.put("ai_summary", words(dice));
    return item;
  }

  private static String words(Dice dice) {
    return dice.once(3) ? Texts.any(dice) : Texts.words(dice);
  }

  private static String page(Dice dice) {
    ObjectNode props = NODES.objectNode().put("dateString", DATE.toString());
    props.set("dailyPapers", list(dice));
    String json = Json.text(dice.once(4) ? Json.spoiled(props, dice) : props, 6, dice);
    String html =
        "<!doctype html><html><body><main><div class=\"SVELTE\" data-target=\"DailyPapers\" data-props=\""
            + json.replace("&", "&amp;").replace("\"", "&quot;")
            + "\"><p>papers</p></div></main></body></html>";
    return dice.once(3) ? Texts.spoiled(html, dice) : html;
  }

  private static String papers(PapersOfDay day) {
    assertThat(day.date()).isEqualTo(DATE);
    day.papers().forEach(RandomAnswersTest::assertKept);
    assertThat(day.papers().stream().map(Paper::id)).doesNotHaveDuplicates();
    assertThat(day.faults()).allSatisfy(fault -> assertThat(fault.problem()).isNotBlank());
    return day.papers().isEmpty() ? "none" : "papers";
  }

  private static void assertKept(Paper paper) {
    Provenance nobody =
        new Provenance(
            Provenance.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Verdict.UNCHECKED);
    ContentFile file =
        ContentFile.generated(
            FrontMatter.of(paper, List.of(), nobody),
            new BodyWriter(Headings.of("ko")).text(paper));
    ContentFile read = ContentReader.parse(ContentWriter.text(file), "a.md");
    assertThat(read.paper()).isEqualTo(paper);
    assertThat(read).isEqualTo(file);
    assertThat(read.isEdited()).isFalse();
    Stream.of(paper.links().code(), paper.links().project(), paper.links().thumbnail())
        .flatMap(Optional::stream)
        .forEach(link -> assertThat(link).startsWithIgnoringCase("https://"));
  }
}
