package dailypapers.load;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.content.Body;
import dailypapers.content.BodyFootnote;
import dailypapers.content.BodyReader;
import dailypapers.content.ContentFile;
import dailypapers.content.ContentFolder;
import dailypapers.content.Headings;
import dailypapers.paper.Provenance;
import dailypapers.paper.Verdict;
import dailypapers.testing.Bakery;
import dailypapers.testing.Commands;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dload=2000} for the whole of it, {@code -Dload.seed=7} for other faults. */
@DisplayName("A long load with an endpoint that misbehaves")
class LoadTest {
  private static final int PAPERS = Integer.getInteger("load", 200);
  private static final long SEED = Long.getLong("load.seed", 20260715L);

  /** What a run may hold more at its end than after a quarter. */
  private static final long MORE = 16L << 20;

  private static final BodyReader BODIES = new BodyReader(Headings.of("ko"));

  @TempDir Path folder;

  @Test
  @DisplayName("loses no paper, doubles none, publishes nothing false, and holds no more memory")
  void load() throws Exception {
    LoadPapers papers = new LoadPapers(PAPERS);
    try (LoadRun run = new LoadRun(folder, papers, SEED)) {
      run.work();

      assertThat(run.codes()).endsWith(0);
      List<ContentFile> files = new ContentFolder(run.content()).readAll();
      assertThat(
              files.stream()
                  .collect(Collectors.toMap(LoadTest::id, file -> file.frontMatter().date())))
          .isEqualTo(papers.days());
      files.forEach(LoadTest::assertTrue);
      Map<Verdict, Long> verdicts =
          files.stream()
              .collect(
                  Collectors.groupingBy(LoadTest::verdict, TreeMap::new, Collectors.counting()));
      assertThat(verdicts.getOrDefault(Verdict.FAITHFUL, 0L)).isGreaterThan(PAPERS * 9L / 10);
      assertThat(run.faults()).hasSizeGreaterThan(3);

      assertNothingIsAskedAgain(run);
      assertSite(run.bakery(), papers);
      tell(run, verdicts);
      assertThat(run.heap().get("100")).isLessThan(run.heap().get("25") + MORE);
    }
  }

  private static String id(ContentFile file) {
    return file.frontMatter().id().value();
  }

  private static Verdict verdict(ContentFile file) {
    return file.frontMatter().provenance().map(Provenance::verdict).orElseThrow();
  }

  /** Every quote is in the abstract, and no mark of a lie anywhere. */
  private static void assertTrue(ContentFile file) {
    String text = LoadPapers.abstractText(Integer.parseInt(id(file).substring(5)));
    Body body = BODIES.parse(file.body(), file.bodyLine());
    assertThat(body.problems()).isEmpty();
    assertThat(body.abstractText()).isEqualTo(text);
    assertThat(body.footnotes().stream().map(BodyFootnote::evidence))
        .allMatch(evidence -> text.contains(evidence.quote()));
    Lies.MARKS.forEach(mark -> assertThat(file.body()).doesNotContainIgnoringCase(mark));
  }

  private static void assertNothingIsAskedAgain(LoadRun run) throws Exception {
    int requests = run.requests();
    Map<String, String> before = Bakery.files(run.content());

    run.work();

    assertThat(run.requests()).isEqualTo(requests);
    assertThat(Bakery.files(run.content())).isEqualTo(before);
  }

  private void assertSite(Bakery bakery, LoadPapers papers) {
    Commands.run(
        "check",
        "--site",
        folder.resolve("site.yml").toString(),
        "--content",
        folder.resolve("content").toString());
    bakery.bake();
    Map<String, String> site = Bakery.files(bakery.site());
    assertThat(site.keySet().stream().filter(name -> name.matches("papers/[0-9.]+/index.html")))
        .hasSize(papers.count());
    site.forEach(
        (name, page) ->
            Lies.MARKS.forEach(
                mark -> assertThat(page.contains(mark)).as(name + " holds " + mark).isFalse()));
  }

  private static void tell(LoadRun run, Map<Verdict, Long> verdicts) {
    Map<String, String> heap = new TreeMap<>();
    run.heap()
        .forEach(
            (percent, bytes) ->
                heap.put(percent, String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)));
    System.out.printf(
        Locale.ROOT,
        "load %d papers of seed %d: %d requests, %d faults of %d kinds %s, runs ended %s, %s, heap %s, %.1f s of processor time%n",
        PAPERS,
        SEED,
        run.requests(),
        run.faults().values().stream().mapToInt(Integer::intValue).sum(),
        run.faults().size(),
        new TreeMap<>(run.faults()),
        run.codes(),
        verdicts,
        heap,
        run.spent() / 1e3);
  }
}
