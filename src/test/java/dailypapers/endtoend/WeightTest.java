package dailypapers.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.testing.DemoSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("What a reader loads, compressed,")
class WeightTest {
  private static final int KB = 1000;
  private static final Pattern IMPORT = Pattern.compile("\\bfrom \"\\./([^\"?]+)");

  @RegisterExtension static final DemoSite SITE = new DemoSite();

  @Test
  @DisplayName("is at most 14 kB for the page of a paper")
  void papers() throws IOException {
    List<Path> pages = pages().filter(page -> page.toString().contains("/papers/")).toList();

    assertThat(pages).hasSizeGreaterThan(20);
    for (Path page : pages) {
      assertThat(compressed(page)).as(page.toString()).isLessThanOrEqualTo(14 * KB);
    }
  }

  @Test
  @DisplayName("is at most 30 kB of styles and scripts for any page")
  void stylesAndScripts() throws IOException {
    for (Path page : pages().toList()) {
      int sum = 0;
      for (Path file : loaded(page)) {
        sum += compressed(file);
      }
      assertThat(sum).as(page.toString()).isBetween(1, 30 * KB);
    }
  }

  /** The styles and scripts of a page, with the modules that these import. */
  private static Set<Path> loaded(Path page) throws IOException {
    Document html = Jsoup.parse(Files.readString(page));
    Deque<Path> open = new ArrayDeque<>();
    html.select("link[rel=stylesheet]").forEach(link -> open.add(file(link.attr("href"))));
    html.select("script[src]").forEach(script -> open.add(file(script.attr("src"))));
    Set<Path> files = new TreeSet<>();
    while (!open.isEmpty()) {
      Path file = open.pop();
      if (files.add(file)) {
        Matcher imports = IMPORT.matcher(Files.readString(file));
        imports.results().forEach(found -> open.add(file.resolveSibling(found.group(1))));
      }
    }
    return files;
  }

  /** The file that a link leads to, below the site's base path and without its fingerprint. */
  private static Path file(String link) {
    return SITE.root().resolve(link.replaceAll("^/[^/]+/|\\?.*$", ""));
  }

  private static Stream<Path> pages() throws IOException {
    return Files.walk(SITE.root()).filter(file -> file.toString().endsWith(".html"));
  }

  private static int compressed(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      Files.copy(file, gzip);
    }
    return bytes.size();
  }
}
