package dailypapers.cli;

import static dailypapers.cli.TestSite.PAPER;
import static dailypapers.cli.TestSite.SITE_YML;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("build")
class BuildCommandTest {
  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void makeSite() {
    site = new TestSite(folder);
  }

  @Test
  @DisplayName("makes a site, says where it is, and changes nothing the second time")
  void builds() {
    site.paper(PAPER);

    Run first = site.build();
    Run second = site.build();

    first.assertFine();
    assertThat(first.out())
        .startsWith("site        1 editions, 1 papers, 0 tags; ")
        .endsWith("\n            " + site.path("built") + "\n");
    assertThat(site.read("built/papers/2607.00001/index.html")).contains("A small engine");
    second.assertFine();
    assertThat(second.out()).contains(" files, 0 changed, 0 removed\n");
  }

  @Test
  @Tag("fault")
  @DisplayName("F71 makes a site of no papers")
  void noPapers() {
    Run run = site.build();

    run.assertFine();
    assertThat(run.out()).startsWith("site        0 editions, 0 papers, 0 tags; ");
  }

  @Test
  @DisplayName("puts the site at another address when asked to")
  void baseUrl() {
    site.paper(PAPER);

    site.run("build", "--output", site.path("built"), "--base-url", "https://a.example/b")
        .assertFine();

    assertThat(site.read("built/feed.xml")).contains("https://a.example/b/papers/2607.00001/");
  }

  @Nested
  @DisplayName("of a configuration that is wrong names the line")
  class Configuration {
    @Test
    @DisplayName("an unknown key, with the nearest one that there is")
    void unknownKey() {
      site.write("site.yml", SITE_YML.replace("  title:", "  titel:"));

      site.build()
          .assertError(
              3,
              "unknown key \"site.titel\"",
              site.path("site.yml:2") + "\n",
              "did you mean \"title\"?");
    }

    @Test
    @DisplayName("a file that is missing")
    void missing() {
      Run.of("build", "--site", folder.resolve("none.yml"), "--output", folder.resolve("out"))
          .assertError(
              3,
              "there is no such file",
              folder.resolve("none.yml") + "\n",
              "run the command where site.yml lies");
      assertThat(folder.resolve("out")).doesNotExist();
    }
  }

  @Nested
  @DisplayName("of content that is wrong names file and line")
  class Content {
    private void assertFault(String text, String error, int line, String hint) {
      Path file = site.paper(text);

      site.build().assertError(4, error, file + ":" + line + "\n", hint);
    }

    @Test
    @Tag("fault")
    @DisplayName("F55 a key that stands twice")
    void duplicateKey() {
      assertFault(
          PAPER.replace("title:", "date: 2026-07-31\ntitle:"),
          "duplicate key \"date\"",
          5,
          "it stands in line 3 already");
    }

    @Test
    @DisplayName("an unknown type")
    void unknownType() {
      assertFault(
          PAPER.replace("type: paper", "type: post"),
          "wrong value for type: \"post\"",
          2,
          "type must be paper");
    }

    @Test
    @Tag("fault")
    @DisplayName("F57 no front matter")
    void noFrontMatter() {
      assertFault("# A small engine\n", "no front matter", 1, "the first line must be exactly ---");
    }

    @Test
    @DisplayName("a date that no calendar has")
    void badDate() {
      assertFault(
          PAPER.replace("2026-07-31", "2026-02-30"),
          "wrong value for date: \"2026-02-30\"",
          3,
          "date must be");
    }

    @Test
    @DisplayName("a folder that does not exist")
    void noFolder() {
      Path none = folder.resolve("none");

      site.run("build", "--content", none, "--output", folder.resolve("out"))
          .assertError(4, "there is no content folder", none + "\n", "run the command where");
    }
  }

  @Nested
  @DisplayName("with a template that is wrong names template and line")
  class Templates {
    @Test
    @Tag("fault")
    @DisplayName("F70 one that asks for what there is not")
    void undefined() {
      site.write(
          "templates/about.ftl", "<#ftl output_format=\"HTML\">\n\n<p>${nobody.knows}</p>\n");

      site.build()
          .assertError(
              5,
              "template error: The following has evaluated to null or missing:",
              site.path("templates/about.ftl:3") + "\n",
              "mend the template at this line");
    }

    @Test
    @Tag("fault")
    @DisplayName("F70 one that is not FreeMarker")
    void syntax() {
      site.write("templates/about.ftl", "<#ftl output_format=\"HTML\">\n<#if true>\n");

      Run run = site.build();

      run.assertError(5, "template error: ", site.path("templates/about.ftl") + ":", "mend the");
    }

    @Test
    @DisplayName("one that is missing")
    void missing() throws IOException {
      Files.delete(site.path("templates/about.ftl"));

      site.build()
          .assertError(
              5,
              "there is no template \"about.ftl\"",
              site.path("templates/about.ftl") + "\n",
              "restore it, or mend the name under pages in site.yml");
    }

    @Test
    @DisplayName("and can be run again once the template is mended")
    void mended() {
      String good = site.read("templates/about.ftl");
      site.write("templates/about.ftl", "<#ftl output_format=\"HTML\">\n${nobody}\n");
      assertThat(site.build().code()).isEqualTo(5);
      site.write("templates/about.ftl", good);

      site.build().assertFine();
    }
  }

  @Nested
  @DisplayName("refuses")
  class Output {
    @Test
    @DisplayName("a site with a link that leads nowhere, naming page and link")
    void deadLink() {
      site.edit("templates/404.ftl", "</@", "<a href=\"/papers/tgas/\">tags</a></@");

      site.build()
          .assertError(
              9,
              "1 fault in the built site",
              "404.html: link \"/papers/tgas/\" leads nowhere",
              "correct the template or the content file");
    }

    @Test
    @DisplayName("an output folder with somebody's files, and leaves them alone")
    void foreignFiles() {
      Path file = site.write("built/thesis.txt", "mine");

      site.build()
          .assertError(
              10,
              "the output folder holds files that no build wrote",
              site.path("built") + "\n",
              "give an empty folder with --output");
      assertThat(file).hasContent("mine");
      assertThat(site.path("built")).isDirectoryNotContaining("glob:**/index.html");
    }

    @Test
    @Tag("fault")
    @DisplayName("F45 an output that cannot be written")
    void unwritable() {
      site.write("built", "a file where a folder should be");

      site.build()
          .assertError(
              10,
              "cannot write the site: ",
              site.path("built") + "\n",
              "check the folder's permissions");
      assertThat(site.path("built")).hasContent("a file where a folder should be");
    }
  }
}
