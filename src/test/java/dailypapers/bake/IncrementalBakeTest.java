package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.state.BakeState;
import dailypapers.state.StateFile;
import dailypapers.testing.Bakery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    int kind = random.nextInt(12);
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
      case 8 -> bakery.write("templates/card.ftl", read("templates/card.ftl") + " ");
      case 9, 10 -> {
        subjects.put(id, random.nextInt(SUBJECTS.size()));
        edit(id);
      }
      default -> retag(id, random.nextBoolean() ? "agents" : "robotics");
    }
    return kind + " " + id;
  }

  private static String date(Random random) {
    return "2024-0%d-%02d".formatted(5 + random.nextInt(4), 1 + random.nextInt(28));
  }

  private void spoil(Random random) throws IOException {
    List<String> files = List.copyOf(Bakery.files(bakery.site()).keySet());
    Path file = bakery.site().resolve(files.get(random.nextInt(files.size())));
    if (random.nextBoolean()) {
      Files.delete(file);
    } else if (!file.endsWith(".baked")) {
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
  }

  private void retag(String id, String tag) {
    edit(id);
    String name = name(id);
    bakery.write(name, read(name).replace("[agents]", "[" + tag + "]"));
  }

  private void delete(String id) throws IOException {
    Files.delete(folder.resolve(name(id)));
    dates.remove(id);
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
