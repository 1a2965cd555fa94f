package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dailypapers.content.ContentFile;
import dailypapers.content.ContentWriter;
import dailypapers.content.RandomFiles;
import dailypapers.content.Status;
import dailypapers.paper.ArxivId;
import dailypapers.random.Dice;
import dailypapers.random.RandomCases;
import dailypapers.random.SafeHtml;
import dailypapers.testing.Bakery;
import dailypapers.testing.RomeFeeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A site of content files at random")
class RandomPagesTest {
  private static final SafeHtml SAFE = SafeHtml.ofPage("/repo/");
  private static final long SEED = Long.getLong("random.seed", 20260715L);

  @TempDir Path folder;

  @Test
  @DisplayName("is baked, and holds nothing but what its templates and Markdown are made of")
  void site() throws IOException {
    Bakery bakery = new Bakery(folder);
    Map<String, ContentFile> papers = papers(bakery, RandomCases.count(20));

    assertThat(bakery.bake().papers()).isEqualTo(papers.size());

    List<String> faults = new ArrayList<>();
    for (Path file : files(bakery.site())) {
      String name = bakery.site().relativize(file).toString();
      faults.addAll(
          faults(name, Files.readString(file)).stream().map(fault -> name + ": " + fault).toList());
    }
    assertThat(faults).isEmpty();
    papers.forEach((id, file) -> assertTitle(bakery.page("papers/" + id + "/index.html"), file));
    assertThat(RomeFeeds.read(bakery.site().resolve("feed.xml")).getEntries()).isNotEmpty();
  }

  private static Map<String, ContentFile> papers(Bakery bakery, int count) {
    Map<String, ContentFile> papers = new TreeMap<>();
    for (int number = 0; number < count; number++) {
      Dice dice = Dice.of(SEED * 7 + number);
      ArxivId id = new ArxivId(String.format(Locale.ROOT, "2406.%05d", number));
      ContentFile file =
          dice.once(2) ? RandomFiles.file(id, dice) : RandomFiles.fileByHand(id, dice);
      if (file.frontMatter().status() == Status.PUBLISHED) {
        String folder = file.frontMatter().date().toString().replace('-', '/');
        bakery.write("content/papers/" + folder + "/" + id + ".md", ContentWriter.text(file));
        papers.put(id.value(), file);
      }
    }
    return papers;
  }

  private static List<String> faults(String name, String text) throws IOException {
    if (name.endsWith(".html")) {
      Document page = Jsoup.parse(text);
      page.select("form[action=/repo/search/], ul.threads b").remove();
      return SAFE.faults(page.child(0));
    }
    if (name.endsWith(".json") || name.endsWith(".webmanifest")) {
      new ObjectMapper().readTree(text);
    }
    return List.of();
  }

  private static void assertTitle(String html, ContentFile file) {
    Document page = Jsoup.parse(html);
    Element title = page.selectFirst("h1");
    assertThat(title.wholeText()).isEqualTo(file.frontMatter().title());
    assertThat(page.select("script[type=application/ld+json]")).hasSize(1);
  }

  private static List<Path> files(Path site) throws IOException {
    try (Stream<Path> all = Files.walk(site)) {
      return all.filter(file -> file.toString().matches(".*\\.(html|json|webmanifest|xml)"))
          .toList();
    }
  }
}
