package dailypapers.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.cli.LoomPapers;
import dailypapers.cli.Run;
import dailypapers.cli.TestSite;
import dailypapers.content.ContentReader;
import dailypapers.openai.TimeSource;
import dailypapers.testing.Bakery;
import dailypapers.testing.ChatServer;
import dailypapers.testing.LoopbackServer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A site that was lived in, between a Hugging Face and a language model that do what a test says:
 * real servers on this computer. Unless told otherwise, the model is honest.
 *
 * <pre>{@code
 * news.lists("2026-07-15", LoomPapers.item(2, 3));
 * news.daily("2026-07-15").ends(ExitCode.OK);
 * news.assertPublished("2607.00101", "2607.00102");
 * }</pre>
 */
final class Newsroom implements AutoCloseable {
  /** The edition of most tests. */
  static final String DAY = "2026-07-15";

  /** The day after it. */
  static final String NEXT_DAY = "2026-07-16";

  /** The paper that stands there from the beginning, corrected by a person. */
  static final String FIRST = "2607.00101";

  static final String SECOND = "2607.00102";
  static final String THIRD = "2607.00103";

  private final LoopbackServer huggingFace = new LoopbackServer();
  private final ChatServer model = new ChatServer().answering(LoomPapers::honest);
  private final Map<String, String> environment = new HashMap<>();
  private final LivedInSite lived;
  private final TestSite site;

  Newsroom(Path folder) {
    lived = new LivedInSite(folder);
    site = lived.site();
    site.edit("site.yml", "tags:", "source: { url: \"" + huggingFace.base() + "\" }\ntags:");
    environment.put("OPENAI_API_KEY", LivedInSite.KEY);
    environment.put("OPENAI_BASE_URL", model.baseUrl().toString());
    environment.put("SOURCE_DATE_EPOCH", "1784106000");
  }

  TestSite site() {
    return site;
  }

  LoopbackServer huggingFace() {
    return huggingFace;
  }

  ChatServer model() {
    return model;
  }

  /** What a run finds in its environment. */
  Map<String, String> environment() {
    return environment;
  }

  /** The address of a page of a day's list. */
  static String list(String date, int page) {
    return "/api/daily_papers?date=" + date + "&limit=100&p=" + page;
  }

  /** What Hugging Face lists for a date from now on. */
  void lists(String date, ObjectNode... items) {
    answers(date, LoopbackServer.ok(List.of(items).toString()));
  }

  /** What Hugging Face answers for a date from now on, whatever that is. */
  void answers(String date, LoopbackServer.Answer... answers) {
    huggingFace.answer(list(date, 0), answers);
  }

  /** Runs one date, and no other, with extracts. */
  Aftermath daily(String date, Object... more) {
    return after(run("daily", "--date", date, "--look-back", "0", "--summarizer", "extract", more));
  }

  /** Runs one date, and no other, with the language model, which reads abstracts. */
  Aftermath dailyByModel(String date, Object... more) {
    Object[] words = Stream.concat(Stream.of("--text", "abstract"), Stream.of(more)).toArray();
    return byModel(date, words);
  }

  /** The same, with the full texts of arXiv. */
  Aftermath dailyByFullText(String date) {
    return byModel(date, "--text", "full");
  }

  private Aftermath byModel(String date, Object... more) {
    return after(run("daily", "--date", date, "--look-back", "0", "--summarizer", "openai", more));
  }

  /** Runs a command line; the last of its words may be several. */
  Run run(String command, Object... words) {
    return site.run(
        TimeSource.SYSTEM,
        environment,
        command,
        Stream.of(words)
            .flatMap(word -> word instanceof Object[] more ? Stream.of(more) : Stream.of(word))
            .toArray());
  }

  /** What a run has left behind; what must hold after each holds. */
  Aftermath after(Run run) {
    return new Aftermath(lived, run);
  }

  /** Every content file with its text; the lock, which each run signs, is none. */
  Map<String, String> content() {
    return unlocked(lived.content());
  }

  private static Map<String, String> unlocked(Map<String, String> files) {
    Map<String, String> unlocked = new TreeMap<>(files);
    unlocked.remove(".lock");
    return unlocked;
  }

  /** The content files as they were in the beginning. */
  Map<String, String> treasure() {
    return unlocked(lived.treasure());
  }

  /** What the model was last asked about a paper; an error where it was not asked. */
  String asked(String id) {
    String name = "Loom-" + id.charAt(id.length() - 1) + ":";
    return model.bodies().stream()
        .map(body -> body.get("messages").findValuesAsText("content").toString())
        .filter(text -> text.contains(name))
        .reduce((one, other) -> other)
        .orElseThrow();
  }

  /** The text of the content file of a paper. */
  String text(String date, String id) {
    return site.read("content/" + file(date, id));
  }

  /** Such as {@code papers/2026/07/15/2607.00101.md}. */
  static String file(String date, String id) {
    return "papers/" + date.replace('-', '/') + "/" + id + ".md";
  }

  /** A page of the built site, such as {@code 2026/07/15/}. */
  String page(String address) {
    return site.read("built/" + address + "index.html");
  }

  /** These papers, and no others, have a content file, and in the built site a page. */
  void assertPublished(String... ids) {
    assertThat(content().keySet().stream().filter(name -> name.startsWith("papers/")))
        .extracting(name -> name.replaceAll(".*/|\\.md", ""))
        .containsExactlyInAnyOrder(ids);
    site.build().assertDone();
    assertThat(Bakery.files(site.path("built")).keySet().stream())
        .filteredOn(name -> name.matches("papers/[^/]+/index\\.html"))
        .extracting(name -> name.split("/")[1])
        .containsExactlyInAnyOrder(ids);
  }

  /** The title of a paper as its file has it. */
  String title(String date, String id) {
    return ContentReader.read(site.path("content/" + file(date, id))).frontMatter().title();
  }

  @Override
  public void close() {
    huggingFace.close();
    model.close();
  }
}
