package dailypapers.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dailypapers.audit.SiteAudit;
import dailypapers.bake.SiteBaker;
import dailypapers.bake.SiteFolders;
import dailypapers.config.SiteConfig;
import dailypapers.testing.Bakery;
import dailypapers.testing.JavaSources;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources below src/bench are compiled by their profile only: here they must not rot. */
@DisplayName("The benchmark")
class BenchTest {
  private static final Path BENCH = Path.of("src/bench");
  private static final Path SOURCES = BENCH.resolve("java/dailypapers/bench");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  @DisplayName("compiles without a warning, but for the pieces that need a library of their own")
  void compiles() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path source : JavaSources.below(BENCH)) {
      if (!Files.readString(source).contains("import org.openjdk.jmh.")) {
        sources.add(source);
      }
    }

    assertThat(sources).hasSizeGreaterThan(5);
    assertThat(problems(sources, folder)).isEmpty();
    assertThat(sources).allMatch(source -> JavaSources.lines(source) <= 250);
    assertThat(JavaSources.bodies(sources)).allMatch(body -> body.lines() <= 40);
  }

  @Test
  @DisplayName("generates the same papers from the same number, fifteen a day")
  void generates() throws Exception {
    Path papers = generated(40);
    byte[] first = Files.readAllBytes(papers);
    generated(40);

    assertThat(Files.readAllBytes(papers)).isEqualTo(first);
    List<JsonNode> lines = lines(papers);
    assertThat(lines).hasSize(40);
    assertThat(lines.get(14).get("date").asText()).isEqualTo("2026-10-30");
    assertThat(lines.get(15).get("date").asText()).isEqualTo("2026-10-29");
    assertThat(lines).extracting(line -> line.get("id").asText()).doesNotHaveDuplicates();
    assertThat(lines).allMatch(line -> line.get("authors").size() == 5);
    assertThat(lines)
        .extracting(line -> line.get("tags").size())
        .containsOnly(3, 4, 5)
        .contains(3, 4, 5);
  }

  @Test
  @DisplayName("turns papers of other generators into content files, the abstract at the end")
  void converts() throws Exception {
    Path papers = folder.resolve("papers.jsonl");
    Path content = folder.resolve("content");
    Files.writeString(
        papers,
        """
        {"id": "2611.10000", "date": "2026-11-19", "title": "A: \\"B\\"", "tags": ["rag", "평가"], \
        "authors": ["Ann", "Bo"], "votes": 7, \
        "body": "## 핵심\\n\\n- 하나\\n\\n## Abstract\\n\\nWords.\\n\\n## 한계\\n\\n둘\\n"}
        """);

    run("PapersToContent", papers.toString(), content.toString());

    assertThat(content.resolve("papers/2026/11/19/2611.10000.md"))
        .hasContent(
            """
            ---
            type: paper
            status: published
            date: 2026-11-19
            id: "2611.10000"
            title: "A: \\"B\\""
            authors: ["Ann", "Bo"]
            votes: 7
            tags: [rag, pyeongga]
            ---
            ## 핵심

            - 하나

            ## 한계

            둘

            ## Abstract

            Words.
            """);
    assertThatThrownBy(() -> run("PapersToContent", papers.toString(), content.toString()))
        .isInstanceOf(FileAlreadyExistsException.class);
    Files.writeString(papers, Files.readString(papers).replace("rag", "nonsense"));
    assertThatThrownBy(() -> run("PapersToContent", papers.toString(), folder + "/other"))
        .hasMessageContaining("no tag with the label nonsense");
  }

  @Test
  @DisplayName("builds a page a paper, a date and a tag, index, feed and sitemap, and nothing else")
  void bakes() throws Exception {
    Path papers = generated(40);
    Path content = folder.resolve("content");
    Path output = folder.resolve("site");
    run("PapersToContent", papers.toString(), content.toString());
    SiteConfig config = SiteConfig.read(BENCH.resolve("site.yml"));

    new SiteBaker(
            config,
            new SiteFolders(content, BENCH.resolve("templates"), BENCH.resolve("assets"), output))
        .bake();

    new SiteAudit(output, URI.create(config.site().url())).require();
    Map<String, String> site = Bakery.files(output);
    site.keySet().removeIf(name -> name.startsWith("."));
    assertThat(config.tags()).hasSize(60);
    List<String> expected =
        new ArrayList<>(List.of("index.html", "feed.xml", "sitemap.xml", "style.css"));
    List.of("30", "29", "28").forEach(day -> expected.add("daily/2026-10-" + day + ".html"));
    Set<String> labels = new HashSet<>();
    for (JsonNode line : lines(papers)) {
      labels.addAll(texts(line.get("tags")));
      expected.add(address(line));
      requireShown(line, Jsoup.parse(site.get(address(line))));
    }
    config.tags().stream()
        .filter(tag -> labels.contains(tag.labels().get("ko")))
        .forEach(tag -> expected.add("tags/" + tag.slug() + ".html"));
    assertThat(site).containsOnlyKeys(expected);
    assertThat(Jsoup.parse(site.get("index.html")).select("li")).hasSize(40 + 3);
    assertThat(Jsoup.parse(site.get("daily/2026-10-28.html")).select("li")).hasSize(10);
    assertThat(site.get("feed.xml").split("<entry>")).hasSize(1 + 40);
    assertThat(site.get("sitemap.xml").split("<url>")).hasSize(1 + 1 + labels.size() + 3 + 40);
  }

  private static void requireShown(JsonNode line, Document page) {
    assertThat(page.select("h1").text()).isEqualTo(line.get("title").asText());
    assertThat(page.select(".authors li").eachText())
        .containsExactlyElementsOf(texts(line.get("authors")));
    assertThat(page.select(".tags a").eachText())
        .containsExactlyElementsOf(texts(line.get("tags")));
    assertThat(page.select(".votes").text()).isEqualTo(line.get("votes").asText());
    String body = line.get("body").asText().replaceAll("(?m)^(## |- )|\\*\\*|`", "");
    assertThat(page.select("article").text())
        .isEqualTo(body.replaceAll("\\[paper]\\(.*\\)", "paper").replaceAll("\\s+", " ").strip());
    assertThat(page.select("article a").attr("href"))
        .isEqualTo("https://arxiv.org/abs/" + line.get("id").asText());
  }

  private static List<String> texts(JsonNode array) {
    return JSON.convertValue(array, new TypeReference<List<String>>() {});
  }

  private static String address(JsonNode line) {
    return "papers/" + line.get("date").asText() + "/" + line.get("id").asText() + ".html";
  }

  private Path generated(int number) throws Exception {
    Path papers = folder.resolve("papers.jsonl");
    run("GeneratePapers", String.valueOf(number), papers.toString());
    return papers;
  }

  private static List<JsonNode> lines(Path papers) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(papers)) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  /** Runs a program of one file, as {@code java File.java} would: no other file is compiled. */
  private void run(String program, String... arguments) throws Exception {
    Path classes = folder.resolve(program);
    if (!Files.exists(classes)) {
      Files.createDirectory(classes);
      assertThat(problems(List.of(SOURCES.resolve(program + ".java")), classes)).isEmpty();
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      loader
          .loadClass("dailypapers.bench." + program)
          .getMethod("main", String[].class)
          .invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      throw (Exception) e.getCause();
    }
  }

  /** What the compiler has to say; nothing else than these files is compiled. */
  private String problems(List<Path> sources, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter problems = new StringWriter();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      List<String> options =
          List.of(
              "-Xlint:all",
              "-Werror",
              "-proc:none",
              "-implicit:none",
              "-d",
              classes.toString(),
              "-sourcepath",
              "",
              "-cp",
              System.getProperty("java.class.path"));
      compiler
          .getTask(
              problems, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return problems.toString();
  }
}
