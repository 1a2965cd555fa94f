package dailypapers.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Real papers")
class RealPapersTest {
  private static final Path ANSWERS = Path.of("../shared/data");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static List<Paper> papers = List.of();

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(Files.isDirectory(ANSWERS), "no folder ../shared/data with stored answers");
    List<Paper> read = new ArrayList<>();
    try (Stream<Path> files = Files.list(ANSWERS.resolve("hf"))) {
      for (Path file : files.sorted().toList()) {
        MAPPER.readTree(file.toFile()).forEach(item -> read.add(paper(item.path("paper"))));
      }
    }
    JsonNode many = MAPPER.readTree(ANSWERS.resolve("upstream/hf-api-664-authors.json").toFile());
    read.add(paper((many.isArray() ? many.get(0) : many).path("paper")));
    papers = List.copyOf(read);
  }

  @Test
  @DisplayName("have abstracts that come back word for word from their Markdown")
  void keepAbstracts() {
    assertThat(papers).hasSizeGreaterThan(800);
    BodyReader reader = new BodyReader(Headings.of("ko"));
    BodyWriter writer = new BodyWriter(Headings.of("ko"));
    for (Paper paper : papers) {
      Body body = reader.parse(writer.text(paper), 1);
      assertThat(body.abstractText()).isEqualTo(CleanText.line(paper.abstractText()));
      assertThat(body.problems()).isEmpty();
    }
  }

  @Test
  @DisplayName("have titles and authors that come back from their front matter, up to 664 of them")
  void keepFrontMatter() {
    int most = 0;
    for (Paper paper : papers) {
      String text = ContentWriter.text(Samples.file(paper));
      ContentFile file = ContentReader.parse(text, "a.md");
      assertThat(ContentWriter.text(file)).isEqualTo(text);
      assertThat(file.frontMatter().title()).isEqualTo(CleanText.line(paper.title()));
      assertThat(file.frontMatter().authors()).isEqualTo(paper.authors());
      most = Math.max(most, file.frontMatter().authors().size());
    }
    assertThat(most).isGreaterThan(600);
  }

  private static Paper paper(JsonNode json) {
    List<String> authors = new ArrayList<>();
    json.path("authors").forEach(author -> authors.add(author.path("name").asText().strip()));
    return new Paper(
        Samples.ID,
        Samples.DATE,
        json.path("title").asText(),
        authors,
        json.path("summary").asText(),
        json.path("upvotes").asInt(),
        Links.NONE,
        Optional.empty(),
        false);
  }
}
