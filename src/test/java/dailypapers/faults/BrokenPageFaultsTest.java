package dailypapers.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.cli.TestSite;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FaultGroup(letter = 'E', title = "Pages")
@DisplayName("E. Pages: what a build is made of is broken")
class BrokenPageFaultsTest {
  private static final String ABOUT = "templates/about.ftl";

  @TempDir Path folder;
  private TestSite site;
  private Pages pages;
  private Map<String, String> before;

  /** A site of five papers that was built once. */
  @BeforeEach
  void makeSite() {
    site = new TestSite(folder);
    pages = new Pages(site);
    for (int i = 1; i <= 5; i++) {
      String id = "2607.0000" + i;
      site.write(
          "content/papers/2026/07/31/" + id + ".md", TestSite.PAPER.replace("2607.00001", id));
    }
    before = pages.build();
  }

  @Test
  @Tag("fault")
  @DisplayName("F69 one broken content file of many → the build fails by its name and line, no gap")
  void brokenContent() {
    String name = "content/papers/2026/07/31/2607.00003.md";
    String good = site.read(name);
    site.write(name, good.replace("date: 2026-07-31", "date: 2026-07-32"));

    site.build()
        .assertError(
            4,
            "wrong value for date: \"2026-07-32\"",
            site.path(name) + ":3\n",
            "date must be a day such as 2024-06-28");

    assertThat(pages.built()).as("the site of before").isEqualTo(before);
    site.write(name, good);
    assertThat(pages.build()).isEqualTo(before);
  }

  @Test
  @Tag("fault")
  @DisplayName("F70 a template that fails or does not parse → the build fails by its name and line")
  void brokenTemplate() {
    String good = site.read(ABOUT);
    site.write(ABOUT, "<#ftl output_format=\"HTML\">\n\n<p>${nobody.knows}</p>\n");
    assertFault("template error: The following has evaluated to null or missing:", ABOUT + ":3\n");
    site.write(ABOUT, "<#ftl output_format=\"HTML\">\n<p>\n<#if true>\n");
    assertFault("template error: ", ABOUT + ":");
    site.write(ABOUT, good);
    String part = "templates/paper-parts.ftl";
    String parts = site.read(part);
    site.edit(part, "<#macro header entry>\n", "<#macro header entry>\n${entry.nothing}\n");
    int line = parts.substring(0, parts.indexOf("<#macro header entry>")).split("\n", -1).length;
    assertFault("template error: ", part + ":" + (line + 1) + "\n");

    site.write(part, parts);
    assertThat(pages.build()).isEqualTo(before);
  }

  private void assertFault(String error, String where) {
    site.build().assertError(5, error, site.path(where).toString(), "mend the template");
    assertThat(pages.built()).as("the site of before").isEqualTo(before);
  }
}
