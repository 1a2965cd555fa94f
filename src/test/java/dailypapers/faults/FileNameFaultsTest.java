package dailypapers.faults;

import static dailypapers.faults.Newsroom.DAY;
import static dailypapers.faults.Newsroom.FIRST;
import static dailypapers.faults.Newsroom.NEXT_DAY;
import static dailypapers.faults.Newsroom.SECOND;
import static dailypapers.faults.Newsroom.THIRD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.cli.LoomPapers;
import dailypapers.cli.Run;
import dailypapers.cli.TestSite;
import dailypapers.error.ExitCode;
import dailypapers.testing.Bakery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@FaultGroup(letter = 'C', title = "Files")
@DisplayName("Names that lead elsewhere, or are one name to some systems")
@Timeout(120)
class FileNameFaultsTest {
  private static final List<String> IDS =
      List.of(
          "../../x",
          "..\\..\\x",
          "/etc/passwd",
          "C:",
          "CON",
          "2607.00102\u0000",
          "2607.00102\u0000.html",
          "2607.\u200B00102",
          "2607.0010２",
          "２607.00102",
          "2607.0010O",
          "2607.00102/../../x",
          "2607.00102.md",
          "2613.00102",
          "9".repeat(300));

  @TempDir Path folder;
  private Newsroom news;

  @BeforeEach
  void open() {
    news = new Newsroom(folder.resolve("news"));
  }

  @AfterEach
  void close() {
    news.close();
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F47 ids such as ../../x, C:, NUL, 300 characters, CON, look-alike letters → refused, from a "
          + "source and in a file; no file but those of true ids is made")
  void namesThatLeadElsewhere() {
    Stream<ObjectNode> items = IDS.stream().map(FileNameFaultsTest::called);
    news.lists(
        DAY, Stream.concat(items, Stream.of(LoomPapers.item(3, 1))).toArray(ObjectNode[]::new));
    Map<String, String> before = Bakery.files(folder);

    Aftermath after =
        news.daily(DAY)
            .ends(ExitCode.PARTIAL)
            .counts("found 16  written 1  unchanged 0  withheld 0  failed 15");

    IDS.forEach(id -> after.reports("failed  ", "paper.id is not an arXiv id: \""));
    assertThat(Bakery.files(folder).keySet())
        .containsExactlyInAnyOrderElementsOf(
            plus(before, "news/site/content/" + Newsroom.file(DAY, THIRD)));
    IDS.forEach(this::assertRefusedInAFile);
    news.assertPublished(FIRST, THIRD);
  }

  private static ObjectNode called(String id) {
    ObjectNode item = LoomPapers.item(2, 1);
    ((ObjectNode) item.get("paper")).put("id", id);
    return item;
  }

  private static List<String> plus(Map<String, String> files, String one) {
    List<String> names = new ArrayList<>(files.keySet());
    names.add(one);
    return names;
  }

  private void assertRefusedInAFile(String id) {
    String quoted = id.replace("\\", "\\\\").replace("\u0000", "\\0");
    Path file = news.site().paper(TestSite.PAPER.replace("2607.00001", quoted));
    news.site().build().assertErrorIn(ExitCode.CONTENT.code(), "", file.toString(), "");
    assertThat(news.site().path("built/papers")).doesNotExist();
    assertThat(file.toFile().delete()).isTrue();
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F48 slugs that differ in case only → one page of a name however it is spelled; no two files "
          + "of the site are one to a system that knows no case")
  void caseOnly() {
    news.lists(DAY, by(2, "OpenLOOM Institute", "Ida KIM"), by(3, "OPENLOOM institute", "IDA Kim"));
    news.lists(NEXT_DAY, by(4, "openloom Institute", "ida kim"));
    news.daily(DAY).ends(ExitCode.OK);
    news.daily(NEXT_DAY).ends(ExitCode.OK);

    news.assertPublished(FIRST, SECOND, THIRD, "2607.00104");

    List<String> files = List.copyOf(Bakery.files(news.site().path("built")).keySet());
    assertThat(files.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    assertThat(news.page("authors/ida-kim/")).contains("Loom-2:", "Loom-3:", "Loom-4:");
    assertThat(news.page("organizations/openloom-institute/")).contains("Loom-2:", "Loom-4:");
    assertThat(files).filteredOn(name -> name.startsWith("organizations/")).hasSize(2);

    news.site().edit("site.yml", "tags:\n", "tags:\n  Optimization: { ko: \"둘째\" }\n");
    news.site()
        .build()
        .assertError(
            ExitCode.CONFIG.code(),
            "not a name: \"Optimization\"",
            news.site().path("site.yml").toString(),
            "use lower-case letters");
  }

  private static ObjectNode by(int number, String organization, String author) {
    ObjectNode item = LoomPapers.item(number, 1);
    item.putObject("organization").put("fullname", organization);
    ((ObjectNode) item.get("paper")).putArray("authors").addObject().put("name", author);
    return item;
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F49 a symbolic link in content/ that points outside → refused; nothing there is read or "
          + "written")
  void linksOutside() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Path secret = Files.writeString(outside.resolve("secret.md"), TestSite.PAPER);
    Path link = news.site().path("content/" + Newsroom.file(DAY, SECOND));
    Path day = news.site().path("content/papers/2026/07/16");
    news.lists(DAY, LoomPapers.item(2, 1));
    news.lists(NEXT_DAY, LoomPapers.item(3, 1));

    Files.createSymbolicLink(link, secret);
    assertThat(news.run("daily", "--date", DAY, "--look-back", "0").out())
        .contains(
            "failed  2607.00102 (2026-07-15): a symbolic link leads out of the content folder");
    assertRefused("a symbolic link leads out of the content folder", link);
    Files.delete(link);
    Files.createSymbolicLink(day, outside);
    assertThat(news.run("daily", "--date", NEXT_DAY, "--look-back", "0").code()).isNotZero();
    assertRefused("a symbolic link to a folder", day);
    Files.delete(day);

    assertThat(Bakery.files(outside)).isEqualTo(Map.of("secret.md", TestSite.PAPER));
    news.daily(NEXT_DAY).ends(ExitCode.OK);
    news.assertPublished(FIRST, THIRD);
  }

  private void assertRefused(String problem, Path link) {
    news.site().build().assertErrorIn(ExitCode.CONTENT.code(), problem, link.toString(), "");
    news.run("export", "--format", "jsonl")
        .assertErrorIn(ExitCode.CONTENT.code(), problem, link.toString(), "");
    Run check = news.run("check");
    assertThat(check.code()).isNotZero();
    assertThat(check.out() + check.err()).contains(problem, link.toString());
  }
}
