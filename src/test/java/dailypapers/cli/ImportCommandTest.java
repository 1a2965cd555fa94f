package dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.testing.Bakery;
import dailypapers.testing.OldDigests;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("import")
class ImportCommandTest {
  @TempDir Path folder;
  private TestSite site;
  private Path old;
  private Path known;

  @BeforeEach
  void makeSite() {
    site = new TestSite(folder);
    old = folder.resolve("old");
    known = folder.resolve("known");
    OldDigests.write(old.resolve("2024-06-14.md"), OldDigests.DAY);
    OldDigests.answer(known, LocalDate.of(2024, 6, 14), "2406.00001");
  }

  @Test
  @DisplayName("says what became of every paper and every line of irregular files")
  void counts() {
    OldDigests.write(old.resolve("README.md"), OldDigests.IRREGULAR);
    OldDigests.write(old.resolve("picture.png"), "no text");

    Run run = site.run("import", old, "--papers", "dir:" + known);

    assertThat(run.code()).isEqualTo(11);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(line -> line.replace(old + "/", "")))
        .containsExactly(
            "aside       README.md:1 (3 lines): # Old Looms",
            "left out    README.md:9: a video: [Watch Video](https://videos.example/loom.mp4)",
            "left out    README.md:11: a video: <div><video muted src=\"https://videos.example/loom.mp4\"></video></div>",
            "left out    README.md:30: a picture that has no https address: /avatars/one.svg",
            "unreadable  README.md:44 (6 lines): the heading has no address of arXiv: ### [A loom elsewhere](https://elsewhere.example/2406.00014)",
            "unreadable  README.md:50 (2 lines): the heading is no link: ### A loom without a link",
            "unreadable  README.md:54: not a line of a paper: Riddle: none",
            "aside       README.md:61 (7 lines): ## License",
            "unreadable  README.md:69: a day that is none: 2024-06-31",
            "unreadable  README.md:71 (4 lines): no day is known for this paper: ### [A loom of no day](https://arxiv.org/abs/2406.00016)",
            "not read    picture.png: no Markdown",
            "doubtful    2024-06-14.md:3: 2406.00001: topic (summary): may not be about this paper: 804 other papers fit better; nothing is said of loom, cloth, twice, fast, small",
            "unchecked   README.md:7: 2406.00011: no abstract is to be had",
            "unchecked   README.md:27: 2406.00012: no abstract is to be had",
            "bare        README.md:38: 2406.00013: the digest says nothing of this paper",
            "unchecked   README.md:52: 2406.00015: no abstract is to be had",
            "unchecked   README.md:77: 2406.00017: no abstract is to be had",
            "lines       97 in 2 files = papers 65  days 10  aside 10  unreadable papers 12",
            "papers      9 =  published 0  doubtful 1  withheld 0  unchecked 4  bare 1  kept 0  twice 0  unreadable 3  failed 0",
            "written     6 files",
            "content     " + site.path("content"));
  }

  @Test
  @DisplayName("leads to a site that is clean, and whose pages say where a summary comes from")
  void site() {
    site.run("import", old, "--papers", "dir:" + known).assertFine();
    OldDigests.write(old.resolve("x/README.md"), OldDigests.IRREGULAR);
    site.run("import", old.resolve("x"), "--papers", "none");

    site.build().assertFine();
    Run check = site.run("check");

    assertThat(check.code()).as(check.out()).isZero();
    assertThat(site.read("built/papers/2406.00001/index.html"))
        .contains("불러온 요약</span>", "확인 필요</span>")
        .contains("이 요약은 이전 요약집(2024-06-14.md)에서 불러온 것입니다.")
        .contains("<dt>불러온 곳</dt><dd>2024-06-14.md</dd>")
        .doesNotContain("근거: 초록", "읽은 글", "검사 안 함");
    assertThat(site.read("built/papers/2406.00011/index.html"))
        .contains("불러온 요약</span>", "검사 안 함</span>", "원문과 대조하지 않았으니")
        .contains("<h2>Conclusion and Future Work</h2>", "<h2>Limitations</h2>", "느린 '북'이 있다.");
    assertThat(site.read("built/feed.xml")).contains("이전 요약집(README.md)에서 불러온 것입니다.");
  }

  @Test
  @DisplayName("changes no byte when it is run again")
  void again() {
    site.run("import", old, "--papers", "dir:" + known).assertFine();
    Map<String, String> files = Bakery.files(site.path("content"));

    Run run = site.run("import", old, "--papers", "dir:" + known);

    run.assertFine();
    assertThat(run.out()).contains("doubtful 1 ", "written     0 files");
    assertThat(Bakery.files(site.path("content"))).isEqualTo(files);
  }

  @Test
  @DisplayName("says what is wrong with its words")
  void wrongWords() {
    site.run("import")
        .assertError(
            2,
            "Missing required parameter: 'PATH'",
            "command line of daily-papers import",
            "daily");
    site.run("import", folder.resolve("none"))
        .assertError(10, "there is no such file or folder", "" + folder.resolve("none"), "name a");
    site.run("import", old, "--papers", "nowhere")
        .assertError(2, "not a source: \"nowhere\"", "--papers", "it must be huggingface");
    site.run("import", old, "--papers", "dir:" + folder.resolve("none"))
        .assertError(6, "there is no such folder of papers", "", "name a folder");
    assertThat(site.path("content/papers")).doesNotExist();
  }
}
