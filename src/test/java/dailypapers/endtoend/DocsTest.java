package dailypapers.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the documents say")
class DocsTest {
  private static final Path TESTS = Path.of("src/test/java/dailypapers");
  private static final Path SOURCES = Path.of("src/main/java/dailypapers");

  @Test
  @DisplayName("of commands and their options, the program understands")
  void commands() throws IOException {
    Pattern call = Pattern.compile("daily-papers\\.jar +([a-z]+)([^\\n`]*)");
    Map<String, String> helps = new TreeMap<>();
    for (Path document : documents()) {
      for (MatchResult found : all(call, document)) {
        String help = helps.computeIfAbsent(found.group(1), DocsTest::help);
        for (String word : found.group(2).replaceAll("  #.*", "").split("[\\s\\[\\]]+")) {
          if (word.startsWith("--")) {
            assertThat(help).as(document + ": " + found.group()).contains(word);
          }
        }
      }
    }

    assertThat(helps).containsKeys("init", "daily", "backfill", "build", "check", "preview");
  }

  @Test
  @DisplayName("of Maven's words, Maven understands")
  void phases() throws IOException {
    Pattern phase = Pattern.compile("mvn [^\\n`]*\\b(site-[a-z]+)");
    String lifecycle = Files.readString(Path.of(".mvn/lifecycle/META-INF/plexus/components.xml"));
    Set<String> phases = new TreeSet<>();
    for (Path document : documents()) {
      all(phase, document).forEach(found -> phases.add(found.group(1)));
    }

    assertThat(phases)
        .contains("site-build", "site-check", "site-daily", "site-demo", "site-preview")
        .allMatch(each -> lifecycle.contains("<phase>" + each + "</phase>"));
  }

  @Test
  @DisplayName("of other files, is there: every link leads to a file and a heading of it")
  void links() throws IOException {
    Pattern link = Pattern.compile("(?:]\\(|src=\")([^)\"\\s]+)");
    int links = 0;
    for (Path document : documents()) {
      for (MatchResult found : all(link, document)) {
        URI uri = URI.create(found.group(1));
        if (uri.getScheme() == null) {
          links++;
          Path file = uri.getPath().isEmpty() ? document : beside(document, uri.getPath());
          assertThat(file).as(document + ": " + found.group(1)).exists();
          if (uri.getFragment() != null) {
            assertThat(anchors(file)).as(document.toString()).contains(uri.getFragment());
          }
        }
      }
    }

    assertThat(links).isGreaterThan(10);
  }

  @Test
  @DisplayName("of packages, is the truth: the README and the package's map name each once")
  void packages() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    List<String> rows =
        Pattern.compile("(?m)^\\| `([a-z]+)` \\|")
            .matcher(
                readme.substring(
                    readme.indexOf("### Map of the packages"), readme.indexOf("To add a source")))
            .results()
            .map(found -> found.group(1))
            .toList();
    List<String> map =
        all(
                Pattern.compile("\\{@code\\s+(?:\\* +)?([a-z]+)}"),
                SOURCES.resolve("package-info.java"))
            .stream()
            .map(found -> found.group(1))
            .toList();

    assertThat(rows).containsExactlyInAnyOrderElementsOf(packageNames());
    assertThat(map).containsExactlyInAnyOrderElementsOf(packageNames());
  }

  @Test
  @DisplayName("of classes and files to write or to touch, is there")
  void classes() throws IOException {
    Pattern name = Pattern.compile("`([a-z]+)[./]([A-Z]\\w+)(?:\\.java)?");
    Pattern resource = Pattern.compile("`((?:src|templates|assets|docs|\\.github)/[\\w./-]+)`");
    Set<String> names = new TreeSet<>();
    for (Path document : documents()) {
      for (MatchResult found : all(name, document)) {
        if (packageNames().contains(found.group(1)) && !found.group(2).startsWith("My")) {
          names.add(found.group(1) + "/" + found.group(2));
        }
      }
      for (MatchResult found : all(resource, document)) {
        if (!found.group(1).matches("templates/(my|messages_xx)\\..*")) {
          assertThat(Path.of(found.group(1))).as(document.toString()).exists();
        }
      }
    }

    assertThat(names)
        .hasSizeGreaterThan(15)
        .allMatch(
            each ->
                Files.exists(SOURCES.resolve(each + ".java"))
                    || Files.exists(TESTS.resolve(each + ".java")));
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> here = Files.list(Path.of(""));
        Stream<Path> docs = Files.walk(Path.of("docs"));
        Stream<Path> github = Files.list(Path.of(".github"))) {
      return Stream.of(here, docs, github)
          .flatMap(files -> files)
          .filter(file -> file.toString().endsWith(".md"))
          // It tells of the past, too.
          .filter(file -> !file.endsWith("CHANGELOG.md"))
          .sorted()
          .toList();
    }
  }

  private static Set<String> packageNames() throws IOException {
    try (Stream<Path> folders = Files.list(SOURCES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static List<MatchResult> all(Pattern pattern, Path file) throws IOException {
    return pattern.matcher(Files.readString(file)).results().toList();
  }

  private static Path beside(Path document, String path) {
    return document.toAbsolutePath().resolveSibling(path).normalize();
  }

  /** As GitHub makes them of headings. */
  private static List<String> anchors(Path file) throws IOException {
    return all(Pattern.compile("(?m)^#+ (.+)$"), file).stream()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .map(text -> text.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  private static String help(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    int code = Main.run(new PrintStream(out, true, UTF_8), nowhere, command, "--help");
    assertThat(code).as(command).isZero();
    return out.toString(UTF_8);
  }
}
