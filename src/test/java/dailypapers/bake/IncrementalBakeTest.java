package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.state.BakeState;
import dailypapers.state.StateFile;
import dailypapers.testing.Bakery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A bake after a bake")
class IncrementalBakeTest {
  private static final String BODY = "%s\n\n## 무엇이 새로운가\n- %s\n\n## Abstract\n\n%s\n";

  /** Every edition with the calendar of its month. */
  private static final String CALENDAR =
      "<#ftl output_format=\"HTML\">\n<#import \"calendar.ftl\" as c>\n"
          + "<@c.calendar calendar edition.date /> ${(calendar.earlier)!} ${(calendar.later)!}\n";

  /** Every paper with the links to its authors and its organization. */
  private static final String PEOPLE =
      "<#list entry.paper.authors as name>${name} ${people.author(name)!}</#list> ${people.organization()!}";

  /** Few names, so that their second papers come and go; some are one name in two spellings. */
  private static final List<String> AUTHORS =
      List.of("Ada Lovelace", "ada  LOVELACE", "José García", "Jose Garcia", "김민준", "李明", "A. B.");

  private static final List<String> ORGANIZATIONS = List.of("", "Engine Co.", "engine co.", "Loom");

  private static final String FURTHER_PAGES =
      """
      pages:
        days: { for: edition, template: days.ftl, path: "/days/{year}-{month}-{day}.html" }
        people: { for: paper, template: people.ftl, path: "/people/{id}.html" }
      """;

  @TempDir Path folder;

  /** What abstracts are about; papers of one subject are related. */
  private static final List<String> SUBJECTS =
      List.of(
          "Gaussian splatting reconstructs indoor scenes from camera trajectories.",
          "Quantization of the cache makes decoding of long contexts cheap.",
          "Speech recognition in noisy rooms hears every speaker.",
          "Masked diffusion generates discrete tokens in any order.",
          "Nothing.");

  private final TreeMap<String, String> dates = new TreeMap<>();
  private final Map<String, Integer> subjects = new TreeMap<>();
  private Bakery bakery;
  private int words;

  /** Papers of six days, old enough for their stamps to be trusted. */
  @BeforeEach
  void site() throws InterruptedException {
    bakery = new Bakery(folder);
    bakery.write("templates/days.ftl", CALENDAR);
    bakery.write("templates/people.ftl", PEOPLE);
    bakery.write("site.yml", read("site.yml") + FURTHER_PAGES);
    for (int i = 0; i < 14; i++) {
      add("2406.%05d".formatted(18790 + i), "2024-0%d-2%d".formatted(6 + i % 2, i % 3));
    }
    TimeUnit.MILLISECONDS.sleep(2_100);
  }

  @Test
  @DisplayName("renders nothing where nothing has changed")
  void nothing() {
    again();

    assertThat(again()).isEmpty();
  }

  @Test
  @DisplayName("renders, after an edit of one paper, only what shows something of it")
  void oneEdit() {
    again();
    edit("2406.18790");

    assertThat(again())
        .contains("papers/2406.18790/index.html", "2024/06/20/index.html", "index.html")
        .contains("tags/agents/index.html", "tags/agents/feed.xml", "feed.xml", "sitemap.xml")
        .doesNotContain("papers/2406.18791/index.html", "2024/07/21/index.html", "about/index.html")
        .doesNotContain("2024/07/index.html");
    assertSameAsWhole();
  }

  @Test
  @DisplayName("renders, after a summary was withheld, only what counts those")
  void withheld() throws IOException {
    again();
    withhold("2024-07-22", 1);

    assertThat(again()).contains("status.json", "index.html").doesNotContain("about/index.html");
    assertSameAsWhole();
    assertThat(again()).isEmpty();
  }

  @Test
  @DisplayName("gives a name its page with the second paper, links it, and takes it away again")
  void secondPaper() throws IOException, InterruptedException {
    again();
    add("2409.00001", "2024-09-02");
    add("2409.00002", "2024-10-02");
    rename("2409.00001", "Grace Hopper");
    rename("2409.00002", "Alan Turing");
    TimeUnit.MILLISECONDS.sleep(2_100);
    again();
    assertThat(bakery.site().resolve("authors/grace-hopper")).doesNotExist();

    rename("2409.00002", "Grace  HOPPER");
    assertThat(again())
        .contains("authors/grace-hopper/index.html", "authors/index.html")
        .contains("people/2409.00001.html", "people/2409.00002.html", "2024/w40/index.html")
        .doesNotContain("people/2406.18790.html", "2024/06/index.html", "2024/w36/index.html");
    assertThat(bakery.page("people/2409.00001.html")).contains("/repo/authors/grace-hopper/");
    assertSameAsWhole();

    delete("2409.00002");
    assertThat(again()).contains("people/2409.00001.html");
    assertThat(bakery.site().resolve("authors/grace-hopper")).doesNotExist();
    assertSameAsWhole();
  }

  @Test
  @DisplayName("shows on every day of a month how many papers another day of it has")
  void calendars() {
    again();
    add("2406.00001", "2024-06-20");

    assertThat(again())
        .contains("days/2024-06-20.html", "days/2024-06-22.html", "2024/06/index.html")
        .doesNotContain("days/2024-07-21.html", "2024/07/index.html");
    edit("2406.00001");
    assertThat(again()).doesNotContain("days/2024-06-22.html");
    assertSameAsWhole();
  }

  @Test
  @DisplayName("tells anew what a day is about where a paper's tags, votes or sentence changed")
  void topics() {
    bakery.write(
        "site.yml",
        """
        site: { title: "Test Papers", description: "A site.", url: "https://owner.example/repo/" }
        tags:
          agents: { ko: "에이전트", en: "Agents", synonyms: ["agents"] }
          robots: { ko: "로봇", en: "Robots", synonyms: ["robots"] }
        """);
    tagged("2408.00001", "agents, robots", 3, "첫째이다.");
    tagged("2408.00002", "robots", 2, "둘째이다.");
    tagged("2408.00003", "agents", 1, "셋째이다.");
    again();
    assertThat(read("site/2024/08/01/index.html")).contains("data-tag=\"robots\"", "로봇</span> 2편");
    tagged("2408.00003", "agents, robots", 9, "바뀌었다.");
    again();
    assertThat(read("site/2024/08/01/index.html")).contains("로봇</span> 3편");
    assertSameAsWhole();
    tagged("2408.00002", "agents", 2, "다시 바뀌었다.");
    again();
    assertSameAsWhole();
  }

  @Test
  @DisplayName("renders the papers that are related to a changed one, if they show it otherwise")
  void relatedPapers() throws InterruptedException {
    subjects.putAll(Map.of("2406.18791", 0, "2406.18802", 0, "2406.18803", 2));
    dates.keySet().forEach(this::edit);
    TimeUnit.MILLISECONDS.sleep(2_100);
    again();
    edit("2406.18802");
    assertThat(again()).doesNotContain("papers/2406.18791/index.html");

    String name = name("2406.18802");
    bakery.write(name, read(name).replace("Title 2406.18802", "Another title"));
    assertThat(again())
        .contains("papers/2406.18791/index.html")
        .doesNotContain("papers/2406.18803/index.html");
    assertThat(bakery.page("papers/2406.18791/index.html")).contains("Another title");

    subjects.put("2406.18802", 2);
    edit("2406.18802");
    assertThat(again()).contains("papers/2406.18791/index.html", "papers/2406.18803/index.html");
    assertThat(bakery.page("papers/2406.18791/index.html")).doesNotContain("2406.18802");
    assertThat(bakery.page("papers/2406.18803/index.html")).contains("papers/2406.18802/");
    assertSameAsWhole();
  }

  @Test
  @DisplayName("renders everything after a change of a template")
  void template() {
    again();
    int all = again(true).size();
    bakery.write("templates/icon.ftl", read("templates/icon.ftl") + "<#-- changed -->");

    assertThat(again()).hasSize(all);
  }

  @Test
  @DisplayName("makes a page again that somebody has changed or deleted")
  void spoiledPages() throws IOException {
    again();
    Files.writeString(bakery.site().resolve("papers/2406.18790/index.html"), "spoiled");
    Files.delete(bakery.site().resolve("about/index.html"));
    Files.delete(bakery.site().resolve("css/site.css"));

    assertThat(again())
        .contains("papers/2406.18790/index.html", "about/index.html")
        .doesNotContain("papers/2406.18791/index.html");
    assertSameAsWhole();
  }

  @Test
  @DisplayName("trusts no state that is damaged, of another output or of another content folder")
  void foreignStates() throws IOException {
    int all = again().size();
    Path state = folder.resolve("site.state");
    byte[] bytes = Files.readAllBytes(state);
    Random random = new Random(5);
    for (int i = 0; i < 40; i++) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(state, damaged);
      assertThat(new StateFile(bakery.site()).read(bakery.baker(bakery.site())::tag)).isEmpty();
    }
    Files.write(state, Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(again()).hasSize(all);
    Files.writeString(bakery.site().resolve(".baked"), read("site/.baked"));
    assertThat(again()).hasSize(all);
    Files.delete(state);
    assertThat(again()).hasSize(all);
  }

  @Test
  @DisplayName("gives the bytes of a whole bake after any sequence of edits")
  void anySequence() throws IOException {
    Random random = new Random(20240628);
    again();
    for (int step = 0; step < 60; step++) {
      if (step == 40) {
        bakery.drawPictures();
      }
      String what = step(random);
      if (random.nextInt(4) == 0) {
        spoil(random);
      }
      again();
      assertSameAsWhole(step + ": " + what);
    }
  }

  @Test
  @DisplayName("gives the same bytes where it is told what was touched and looks at nothing else")
  void toldWhatWasTouched() throws IOException {
    Random random = new Random(20240701);
    SiteBaker baker = bakery.baker(bakery.site());
    Baked last = baker.bake(Optional::empty, BakedFiles.UNSEEN);
    for (int step = 0; step < 40; step++) {
      Map<String, String> before = Bakery.files(folder.resolve("content"));
      String what = step(random);
      bakery.write("content/papers/.x.swp", "an editor's own");
      last = bakery.baker(bakery.site()).bakeAgain(last, touched(before), BakedFiles.UNSEEN);
      assertSameAsWhole(step + ": " + what);
    }
  }

  @Test
  @DisplayName("renders, told of one touched paper, no more than what shows something of it")
  void toldOfOne() {
    SiteBaker baker = bakery.baker(bakery.site());
    Baked first = baker.bake(Optional::empty, BakedFiles.UNSEEN);
    Set<String> rendered = new ConcurrentSkipListSet<>();
    edit("2406.18790");

    Set<Path> touched = Set.of(folder.resolve(name("2406.18790")), folder.resolve("content/sedX"));
    baker.bakeAgain(first, touched, (name, bytes) -> rendered.add(name));

    assertThat(rendered)
        .contains("papers/2406.18790/index.html")
        .doesNotContain("papers/2406.18791/index.html");
    assertSameAsWhole();
  }

  /** What a watcher would tell: every file that is another one now, and an editor's own. */
  private Set<Path> touched(Map<String, String> before) {
    Map<String, String> now = Bakery.files(folder.resolve("content"));
    Set<Path> touched = new HashSet<>();
    Stream.concat(before.keySet().stream(), now.keySet().stream())
        .filter(name -> !Objects.equals(before.get(name), now.get(name)))
        .forEach(name -> touched.add(folder.resolve("content").resolve(name)));
    return touched;
  }

  private String step(Random random) throws IOException {
    List<String> ids = new ArrayList<>(dates.keySet());
    String id = ids.get(random.nextInt(ids.size()));
    int kind = random.nextInt(14);
    switch (kind) {
      case 0, 1, 2 -> edit(id);
      case 3, 4 -> add("2407.%05d".formatted(random.nextInt(99_999)), date(random));
      case 5 -> delete(id);
      case 6 -> {
        delete(id);
        add(id, date(random));
      }
      case 7 ->
          bakery.write(
              "site.yml", read("site.yml").replaceAll("ko: \"[^\"]*\"", "ko: \"" + words++ + "\""));
      case 10 -> withhold("2024-06-2" + random.nextInt(2), random.nextInt(3));
      case 8 -> bakery.write("templates/card.ftl", read("templates/card.ftl") + " ");
      case 11, 12 -> {
        subjects.put(id, random.nextInt(SUBJECTS.size()));
        edit(id);
      }
      default -> retag(id, random.nextBoolean() ? "agents" : "robotics");
    }
    return kind + " " + id;
  }

  private static String date(Random random) {
    // One of four lies about the end of the year, where weeks belong to one year and days to
    // another.
    return random.nextInt(4) == 0
        ? LocalDate.of(2024, 12, 29).plusDays(random.nextInt(6)).toString()
        : "2024-0%d-%02d".formatted(5 + random.nextInt(4), 1 + random.nextInt(28));
  }

  private void spoil(Random random) throws IOException {
    List<String> files = new ArrayList<>(Bakery.files(bakery.site()).keySet());
    files.remove(".baked"); // without it, nobody's build made the folder
    Path file = bakery.site().resolve(files.get(random.nextInt(files.size())));
    if (random.nextBoolean()) {
      Files.delete(file);
    } else {
      Files.writeString(file, "spoiled");
    }
  }

  private void add(String id, String date) {
    dates.put(id, date);
    edit(id);
  }

  private void edit(String id) {
    String about = SUBJECTS.get(subjects.computeIfAbsent(id, any -> 4));
    String text = "Words " + words++ + ". " + about;
    String body = BODY.formatted("문장 " + words++ + ".", "주장 " + words++, text);
    bakery.paper(id, dates.get(id), "Title " + id, body);
    name(id, words);
  }

  /** Gives a paper one author or two, and an organization or none. */
  private void name(String id, int number) {
    String one = AUTHORS.get(number % AUTHORS.size());
    String two = AUTHORS.get(number / 2 % AUTHORS.size());
    String of = ORGANIZATIONS.get(number % ORGANIZATIONS.size());
    String names = "authors: [\"" + one + "\", \"" + two + "\"]\n";
    String all = of.isEmpty() ? names : names + "organization: \"" + of + "\"\n";
    bakery.write(name(id), read(name(id)).replace("tags: [", all + "tags: ["));
  }

  private void retag(String id, String tag) {
    edit(id);
    String name = name(id);
    bakery.write(name, read(name).replace("[agents]", "[" + tag + "]"));
  }

  private void rename(String id, String author) {
    String text = read(name(id)).replaceFirst("authors: .*", "authors: [\"" + author + "\"]");
    bakery.write(name(id), text);
  }

  private void delete(String id) throws IOException {
    Files.delete(folder.resolve(name(id)));
    dates.remove(id);
  }

  /** Puts a summary to those that await review, or takes it away. */
  private void withhold(String date, int number) throws IOException {
    String name = "content/withheld/" + date.replace('-', '/') + "/2406.0000" + number + ".md";
    if (!Files.deleteIfExists(folder.resolve(name))) {
      bakery.write(name, "nobody reads this");
    }
  }

  private void tagged(String id, String tags, int votes, String sentence) {
    String text =
        """
        ---
        type: paper
        date: 2024-08-01
        id: "%s"
        title: "Title"
        votes: %d
        tags: [%s]
        summary: { by: gpt, verdict: faithful }
        ---
        %s
        """;
    bakery.write(
        "content/papers/2024/08/01/" + id + ".md", text.formatted(id, votes, tags, sentence));
  }

  private String name(String id) {
    return "content/papers/" + dates.get(id).replace('-', '/') + "/" + id + ".md";
  }

  private Set<String> again() {
    return again(false);
  }

  /** Bakes with what the last bake left; gives the files that were rendered. */
  private Set<String> again(boolean forget) {
    StateFile file = new StateFile(bakery.site());
    SiteBaker baker = bakery.baker(bakery.site());
    Optional<BakeState> former = forget ? Optional.empty() : file.read(baker::tag);
    Set<String> rendered = new ConcurrentSkipListSet<>();
    file.write(baker.bake(() -> former, (name, bytes) -> rendered.add(name)).state());
    rendered.removeIf(name -> name.startsWith("css/") || name.equals("icon.svg"));
    return rendered;
  }

  private void assertSameAsWhole() {
    assertSameAsWhole("");
  }

  private void assertSameAsWhole(String step) {
    Path whole = folder.resolve("whole");
    bakery.baker(whole).bake();
    assertThat(Bakery.files(bakery.site())).as(step).isEqualTo(Bakery.files(whole));
  }

  private String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
