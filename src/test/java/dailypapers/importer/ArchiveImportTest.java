package dailypapers.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dailypapers.check.Case;
import dailypapers.check.Finding;
import dailypapers.check.Judgement;
import dailypapers.content.ContentFile;
import dailypapers.content.ContentFolder;
import dailypapers.content.Headings;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.importer.ImportOutcome.Kind;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Provenance;
import dailypapers.paper.Verdict;
import dailypapers.source.DirectorySource;
import dailypapers.testing.Bakery;
import dailypapers.testing.OldDigests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An import")
class ArchiveImportTest {
  private static final LocalDate DATE = LocalDate.of(2024, 6, 14);
  private static final String PAPER = "papers/2024/06/14/2406.00001.md";

  @TempDir Path folder;
  private final List<Case> judged = Collections.synchronizedList(new ArrayList<>());
  private Judgement judgement = new Judgement(Verdict.FAITHFUL, List.of());
  private Path day;

  @BeforeEach
  void writeDay() {
    day = OldDigests.write(folder.resolve("old/2024-06-14.md"), OldDigests.DAY);
    OldDigests.answer(folder.resolve("known"), DATE, "2406.00001");
  }

  @Test
  @DisplayName("publishes what is faithful, with authors, votes and abstract of the source")
  void faithful() {
    ImportReport report = run(day);

    assertThat(report.outcomes())
        .extracting(ImportOutcome::kind, ImportOutcome::written)
        .containsExactly(tuple(Kind.PUBLISHED, 1));
    assertThat(content(PAPER))
        .startsWith(
            """
            ---
            type: paper
            status: published
            date: 2024-06-14
            id: "2406.00001"
            title: "A loom of 2406.00001"
            authors: ["Ada Kim", "Bo Lee"]
            votes: 34
            tags: [looms]
            summary:
              by: "import"
            """)
        .endsWith(
            """
              verdict: faithful
              origin: "2024-06-14.md"
            ---
            이 논문은 작은 베틀을 만든다.

            ## 무엇이 새로운가
            - 실을 한 번만 건다.
            ## 기술적 내용
            - 베틀은 북 두 개를 번갈아 던진다.
            ## 성능
            - 긴 천에서 두 배 빠르다.

            ## Abstract

            We build a small loom. It is twice as fast on long cloth.
            """);
    assertThat(read(PAPER).isEdited()).isFalse();
  }

  @Test
  @DisplayName("has the digest's own words judged by the abstract, as by a writer who read more")
  void asked() {
    run(day);

    assertThat(judged).hasSize(1);
    Case asked = judged.get(0);
    assertThat(asked.id()).isEqualTo("2406.00001");
    assertThat(asked.fromText()).isFalse();
    assertThat(asked.text().plain()).startsWith("We build a small loom.");
    assertThat(asked.parts())
        .contains(new Case.Part("What's New", "이 논문은 작은 베틀을 만든다. 실을 한 번만 건다."))
        .hasSize(3);
  }

  @Test
  @DisplayName("publishes and marks what is doubtful")
  void doubtful() {
    judgement =
        new Judgement(
            Verdict.DOUBTFUL, List.of(Finding.doubt("number", "Performance", "2배", "why")));

    ImportReport report = run(day);

    assertThat(report.outcomes().get(0).kind()).isEqualTo(Kind.DOUBTFUL);
    assertThat(report.outcomes().get(0).reason()).isEqualTo("number (Performance): why “2배”");
    assertThat(read(PAPER).frontMatter().provenance().orElseThrow().verdict())
        .isEqualTo(Verdict.DOUBTFUL);
  }

  @Test
  @DisplayName("keeps what is withheld for review, with its findings; the paper has its abstract")
  void withheld() {
    withhold();

    ImportReport report = run(day);

    assertThat(report.outcomes())
        .extracting(ImportOutcome::kind, ImportOutcome::written)
        .containsExactly(tuple(Kind.WITHHELD, 2));
    assertThat(content(PAPER))
        .contains("by: \"none\"", "verdict: withheld", "---\n## Abstract\n\nWe build");
    assertThat(content(PAPER.replace("papers/", "withheld/")))
        .contains("status: draft", "by: \"import\"", "  - \"topic (summary): of another paper\"")
        .contains("이 논문은 작은 베틀을 만든다.");
  }

  @Test
  @DisplayName("publishes as unchecked where there is no abstract, and asks no judge")
  void unchecked() throws IOException {
    Files.delete(folder.resolve("known/2024-06-14.json"));

    ImportReport report = run(day);

    assertThat(report.outcomes().get(0).kind()).isEqualTo(Kind.UNCHECKED);
    assertThat(judged).isEmpty();
    assertThat(content(PAPER))
        .contains("title: \"A small loom\"", "[\"Bo Lee\", \"Ada Kim\"]", "votes: 12")
        .contains("links: { thumbnail: \"https://pictures.example/2406.00001.png\" }")
        .contains("verdict: unchecked")
        .endsWith("## Abstract\n");
  }

  @Test
  @DisplayName("finds a paper on a neighboring day, and leaves it in the digest's day")
  void neighbor() throws IOException {
    Files.delete(folder.resolve("known/2024-06-14.json"));
    OldDigests.answer(folder.resolve("known"), DATE.minusDays(200), "2406.00001");
    OldDigests.answer(folder.resolve("known"), DATE.plusDays(2), "2406.00001");

    run(day);

    assertThat(content(PAPER)).contains("date: 2024-06-14", "verdict: faithful");
  }

  @Test
  @DisplayName("asks a live source for the days around, each once, and for none to come")
  void live() {
    List<LocalDate> asked = new ArrayList<>();
    NeighborDays days =
        new NeighborDays(
            date -> {
              asked.add(date);
              return new DirectorySource(folder.resolve("known")).papersOf(date);
            },
            DATE.plusDays(2));

    assertThat(days.find(new ArxivId("2406.00001"), DATE.plusDays(1))).isPresent();
    assertThat(days.find(new ArxivId("2406.99999"), DATE)).isEmpty();
    assertThat(asked)
        .doesNotHaveDuplicates()
        .hasSize(6)
        .startsWith(DATE.plusDays(1), DATE)
        .doesNotContain(DATE.plusDays(3));
  }

  @Test
  @DisplayName("changes no byte when it runs again, and counts the same")
  void again() {
    withhold();
    Path other = OldDigests.write(folder.resolve("old/README.md"), OldDigests.IRREGULAR);
    ImportReport first = run(day, other);
    Map<String, String> files = Bakery.files(folder.resolve("content"));

    ImportReport second = run(other, day);

    assertThat(Bakery.files(folder.resolve("content"))).isEqualTo(files);
    assertThat(first.written()).isEqualTo(7);
    assertThat(second.written()).isZero();
    assertThat(second.outcomes())
        .extracting(ImportOutcome::kind)
        .containsExactlyElementsOf(first.outcomes().stream().map(ImportOutcome::kind).toList());
  }

  @Test
  @DisplayName("leaves a paper that stands twice in its first day, and tells of the other")
  void twice() {
    Path later =
        OldDigests.write(
            folder.resolve("old/2024-06-17.md"), OldDigests.DAY.replace("06-14", "06-17"));
    Path sameDay =
        OldDigests.write(folder.resolve("old/b.md"), OldDigests.DAY.replace("두 배", "세 배"));

    ImportReport report = run(later, day, sameDay);

    assertThat(report.outcomes())
        .extracting(
            outcome -> outcome.kind() + " " + outcome.place().line() + " " + outcome.reason())
        .containsExactly(
            "PUBLISHED 3 ",
            "TWICE 3 the same is said of it on 2024-06-14 (" + day + ":3)",
            "TWICE 3 something else is said of it on 2024-06-14 (" + day + ":3)");
    assertThat(Bakery.files(folder.resolve("content"))).containsOnlyKeys(PAPER);
  }

  @Test
  @DisplayName("keeps what a person edited, locked, took away or wrote, byte for byte")
  void peopleWin() throws IOException {
    run(day);
    String imported = content(PAPER);
    for (String edited :
        List.of(
            imported.replace("작은 베틀", "큰 베틀"),
            imported.replace("tags:", "locked: true\ntags:"),
            imported.replace("status: published", "status: draft"),
            "---\ntype: paper\ndate: 2024-06-14\nid: \"2406.00001\"\ntitle: x\n---\n## Abstract\n")) {
      Files.writeString(folder.resolve("content").resolve(PAPER), edited);

      ImportReport report = run(day);

      assertThat(report.outcomes().get(0).kind()).as(edited).isEqualTo(Kind.KEPT);
      assertThat(report.outcomes().get(0).reason()).contains("a person");
      assertThat(content(PAPER)).isEqualTo(edited);
    }
  }

  @Test
  @DisplayName("keeps what a model wrote, an extract, and what came from another file")
  void othersStay() throws IOException {
    run(day);
    String imported = content(PAPER);
    for (String by : List.of("some-model", Provenance.EXTRACT, Provenance.RECORDED)) {
      String other = imported.replace("by: \"import\"", "by: \"" + by + "\"");
      Files.writeString(folder.resolve("content").resolve(PAPER), other);

      assertThat(run(day).outcomes().get(0).reason()).isEqualTo("it has a summary by " + by);
      assertThat(content(PAPER)).isEqualTo(other);
    }
    Files.writeString(folder.resolve("content").resolve(PAPER), imported);
    Path copy = OldDigests.write(folder.resolve("old/copy.md"), OldDigests.DAY);
    assertThat(run(copy).outcomes().get(0).reason())
        .isEqualTo("it was imported from 2024-06-14.md before");
  }

  @Test
  @DisplayName("fills in for a paper that has only its abstract, in the edition where it stands")
  void fills() {
    withhold();
    run(day);
    judgement = new Judgement(Verdict.FAITHFUL, List.of());
    Path later =
        OldDigests.write(
            folder.resolve("old/2024-06-17.md"), OldDigests.DAY.replace("06-14", "06-17"));

    ImportReport report = run(later);

    assertThat(report.outcomes().get(0).kind()).isEqualTo(Kind.PUBLISHED);
    assertThat(Bakery.files(folder.resolve("content"))).containsOnlyKeys(PAPER);
    assertThat(content(PAPER)).contains("origin: \"2024-06-17.md\"");
  }

  @Test
  @DisplayName("neither replaces nor removes a withheld summary that another wrote or reviewed")
  void review() throws IOException {
    withhold();
    run(day);
    Path draft = folder.resolve("content").resolve(PAPER.replace("papers/", "withheld/"));
    String reviewed = Files.readString(draft).replace("두 배", "조금");
    Files.writeString(draft, reviewed);

    assertThat(run(day).outcomes().get(0).reason())
        .isEqualTo("another summary of it awaits review");
    judgement = new Judgement(Verdict.FAITHFUL, List.of());
    assertThat(run(day).outcomes().get(0).kind()).isEqualTo(Kind.PUBLISHED);

    assertThat(draft).hasContent(reviewed);
  }

  @Test
  @DisplayName("does not lose an abstract that is not to be had today")
  void neverShrinks() throws IOException {
    run(day);
    String before = content(PAPER);
    Files.delete(folder.resolve("known/2024-06-14.json"));

    ImportReport report = run(day);

    assertThat(report.outcomes().get(0).reason())
        .isEqualTo("it has an abstract, which is not to be had today");
    assertThat(content(PAPER)).isEqualTo(before);
  }

  @Test
  @DisplayName("counts every paper of irregular files in one way, and keeps further sections")
  void irregular() {
    Path file = OldDigests.write(folder.resolve("old/README.md"), OldDigests.IRREGULAR);

    ImportReport report = run(file);

    assertThat(report.outcomes())
        .extracting(outcome -> outcome.paper() + " " + outcome.kind())
        .containsExactly(
            "2406.00011 UNCHECKED",
            "2406.00012 UNCHECKED",
            "2406.00013 BARE",
            "? UNREADABLE",
            "? UNREADABLE",
            "2406.00015 UNCHECKED",
            "? UNREADABLE",
            "2406.00017 UNCHECKED");
    assertThat(report.exitCode()).isEqualTo(ExitCode.PARTIAL);
    assertThat(content("papers/2024/06/28/2406.00011.md"))
        .contains("- 따로 선 말이다.\n## Conclusion and Future Work\n- 더 큰 베틀을 짓는다.\n## Limitations\n");
    assertThat(content("papers/2024/06/28/2406.00015.md"))
        .contains("---\n뒤에 선다.\n\n## Abstract (import)\n- 초록처럼 보인다.\n\n## Abstract\n");
    assertThat(content("papers/2024/06/28/2406.00013.md")).contains("by: \"none\"");
  }

  @Test
  @DisplayName(
      "reads folders without their hidden files, names other files, and goes on after a bad one")
  void folders() throws IOException {
    OldDigests.write(folder.resolve("old/.git/x.md"), "hidden");
    OldDigests.write(folder.resolve("old/picture.png"), "no text");
    Files.write(folder.resolve("old/bad.md"), new byte[] {'a', '\n', (byte) 0xFF});

    ImportReport report = run(folder.resolve("old"));

    assertThat(report.digests()).hasSize(1);
    assertThat(report.others()).containsExactly(folder.resolve("old/picture.png"));
    assertThat(report.faults()).hasSize(1);
    assertThat(report.faults().get(0).where()).endsWith("old/bad.md:2");
    assertThat(report.exitCode()).isEqualTo(ExitCode.PARTIAL);
    assertThatThrownBy(() -> ImportFiles.of(List.of(folder.resolve("none"))))
        .isInstanceOfSatisfying(
            DailyPapersException.class, e -> assertThat(e.kind()).isEqualTo(ExitCode.FILES));
  }

  @Test
  @DisplayName("goes on after a content file that cannot be read")
  void broken() {
    OldDigests.write(folder.resolve("content").resolve(PAPER), "no front matter");
    Path other = OldDigests.write(folder.resolve("old/README.md"), OldDigests.IRREGULAR);

    ImportReport report = run(day, other);

    assertThat(report.count(Kind.FAILED)).isEqualTo(1);
    assertThat(report.count(Kind.UNCHECKED)).isEqualTo(4);
    assertThat(report.exitCode()).isEqualTo(ExitCode.PARTIAL);
    assertThat(content(PAPER)).isEqualTo("no front matter");
  }

  private void withhold() {
    judgement =
        new Judgement(
            Verdict.WITHHELD,
            List.of(Finding.fault("topic", Finding.SUMMARY, "", "of another paper")));
  }

  private ImportReport run(Path... paths) {
    ImportParts parts =
        new ImportParts(
            known(),
            asked -> {
              judged.add(asked);
              return judgement;
            },
            paper -> List.of("looms"),
            Headings.of("ko"),
            new ContentFolder(folder.resolve("content")));
    return new ArchiveImport(parts).run(ImportFiles.of(List.of(paths)));
  }

  private KnownPapers known() {
    Path known = folder.resolve("known");
    return Optional.of(known)
        .filter(Files::isDirectory)
        .<KnownPapers>map(path -> PaperIndex.of(new DirectorySource(path)))
        .orElseGet(() -> (id, date) -> Optional.empty());
  }

  private String content(String name) {
    return Bakery.files(folder.resolve("content")).getOrDefault(name, "");
  }

  private ContentFile read(String name) {
    return new ContentFolder(folder.resolve("content"))
        .read(folder.resolve("content").resolve(name));
  }
}
