package dailypapers.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.cli.Run;
import dailypapers.error.ExitCode;
import dailypapers.testing.Bakery;
import java.util.List;
import java.util.Map;

/**
 * What a fault has left behind. What must hold whatever went wrong is looked at when it is made: no
 * file that stood there is lost or changed, nothing is left half written, the key is nowhere, no
 * stack trace was printed, every exit but success names what is wrong, where, and what to do, and
 * {@code check} finds nothing in what is published.
 */
final class Aftermath {
  private final LivedInSite site;
  private final Run run;

  /** Looks at a site after a run on which something went wrong. */
  Aftermath(LivedInSite site, Run run) {
    this.site = site;
    this.run = run;
    nothingIsLost();
    nothingIsTold();
    nothingFalseIsPublished();
  }

  private void nothingIsLost() {
    assertThat(site.content()).as(said()).containsAllEntriesOf(site.treasure());
    assertThat(site.content().keySet())
        .as("files that never got their name")
        .allMatch(name -> name.matches("\\.lock|README\\.txt|[^.]+(\\.[0-9]+)?\\.md"));
  }

  private void nothingIsTold() {
    assertThat(run.out() + run.err()).doesNotContain(LivedInSite.KEY).doesNotContain("\tat ");
    assertThat(site.everything().values()).noneMatch(text -> text.contains(LivedInSite.KEY));
  }

  private void nothingFalseIsPublished() {
    Run check = site.site().run("check", "--content", site.site().path("content"));
    assertThat(check.code()).as(check.out() + check.err()).isZero();
  }

  /** The exit code tells this kind. */
  Aftermath ends(ExitCode kind) {
    assertThat(run.code()).as(said()).isEqualTo(kind.code());
    return this;
  }

  /** The run stopped, or would not begin, with an error of this kind in its three parts. */
  Aftermath stopped(ExitCode kind, String error, String where, String hint) {
    ends(kind);
    assertThat(line("error: ")).contains(error);
    assertThat(line("where: ")).contains(where);
    assertThat(line("hint:  ")).contains(hint);
    return this;
  }

  private String line(String start) {
    List<String> lines = run.err().lines().filter(line -> line.startsWith(start)).toList();
    assertThat(lines).as(said()).hasSize(1);
    assertThat(lines.get(0).substring(start.length())).isNotBlank();
    return lines.get(0);
  }

  /** The report counts the papers so: {@code written 2 unchanged 1}. */
  Aftermath counts(String words) {
    assertThat(run.out()).contains("total       found").contains(words);
    return this;
  }

  /** The report has a line with these words. */
  Aftermath reports(String... words) {
    assertThat(run.out().lines()).as(said()).anyMatch(line -> hasAll(line, words));
    return this;
  }

  private static boolean hasAll(String line, String... words) {
    return List.of(words).stream().allMatch(line::contains);
  }

  /** These papers are published with their summaries. */
  Aftermath published(String... ids) {
    for (String id : ids) {
      assertThat(page(id)).as(id).contains("verdict: faithful", "## 기술적 내용");
    }
    return this;
  }

  /**
   * These papers failed: of each the abstract stands alone, and the report says why, where, and
   * what to do.
   */
  Aftermath failed(String why, String whatToDo, String... ids) {
    ends(ExitCode.PARTIAL);
    for (String id : ids) {
      assertThat(page(id)).as(id).contains("by: \"none\"", "verdict: unchecked");
      onlyAbstract(id);
      reports("failed  " + id + " (2026-07-15): ", why, "): ", whatToDo);
    }
    return this;
  }

  /**
   * Summaries of these papers were refused: they lie aside for review with this finding among
   * others, and the abstracts stand.
   */
  Aftermath withheld(String why, String... ids) {
    for (String id : ids) {
      assertThat(page(id)).as(id).contains("by: \"none\"", "verdict: withheld");
      onlyAbstract(id);
      assertThat(site.site().read("content/withheld/2026/07/15/" + id + ".md"))
          .contains("status: draft", "findings:", why);
      reports("withheld  " + id + " (2026-07-15): ");
    }
    return this;
  }

  /** The content file of this paper holds these words. */
  Aftermath shows(String id, String... words) {
    assertThat(page(id)).contains(words);
    return this;
  }

  /** The content file of this paper is published and holds these words once. */
  Aftermath showsOnce(String id, String words) {
    assertThat(page(id)).contains("verdict: faithful").containsOnlyOnce(words);
    return this;
  }

  private void onlyAbstract(String id) {
    String text = page(id);
    String body = text.substring(text.indexOf("\n---\n") + 5).strip();
    assertThat(body).startsWith("## Abstract\n\nWe present Loom-").doesNotContain("\n## ");
  }

  /** Of these papers there is no file at all. */
  Aftermath absent(String... ids) {
    for (String id : ids) {
      assertThat(site.site().path(name(id))).doesNotExist();
    }
    return this;
  }

  /** No content file that may be published, and no page built of them, holds any of these words. */
  Aftermath nobodyReads(String... words) {
    Run build = site.site().build();
    assertThat(build.code()).as(build.err()).isZero();
    Map<String, String> published = Bakery.files(site.site().path("content/papers"));
    Map<String, String> pages = Bakery.files(site.site().path("built"));
    for (String word : words) {
      assertThat(published.values()).noneMatch(text -> text.contains(word));
      assertThat(pages.values()).noneMatch(text -> text.contains(word));
    }
    return this;
  }

  private String page(String id) {
    return site.site().read(name(id));
  }

  private static String name(String id) {
    return "content/papers/2026/07/15/" + id + ".md";
  }

  private String said() {
    return run.out() + run.err();
  }
}
