package dailypapers.site;

import static dailypapers.testing.Entries.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Names")
class NamesTest {
  @ParameterizedTest
  @DisplayName("have addresses of plain letters; what cannot be read back carries a hash")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Yann LeCun | yann-lecun",
        "  YANN\u3000  lecun | yann-lecun",
        "Ｙａｎｎ LeCun | yann-lecun",
        "José García | jose-garcia-[0-9a-f]{10}",
        "Jose Garcia | jose-garcia",
        "Li Fei-Fei | li-fei-fei-[0-9a-f]{10}",
        "Jakub Piotr Cłapa | jakub-piotr-clapa-[0-9a-f]{10}",
        "Matthias Nießner | matthias-niessner-[0-9a-f]{10}",
        "Luis D'Haro | luis-dharo-[0-9a-f]{10}",
        "김민준 | gimminjun-[0-9a-f]{10}",
        "서울대학교 AI | seouldaehakgyo-ai-[0-9a-f]{10}",
        "台灣大學 | name-[0-9a-f]{10}",
        "x 0123456789 | x-0123456789-[0-9a-f]{10}",
        "../../etc | etc-[0-9a-f]{10}",
      })
  void slugs(String name, String slug) {
    assertThat(NameSlug.of(NameSlug.key(name))).matches(slug);
  }

  @Test
  @DisplayName("that differ in more than case and white space never share an address")
  void noCollisions() {
    List<String> names =
        List.of(
            "Jose Garcia",
            "José García",
            "Jose-Garcia",
            "Jose. Garcia",
            "José Garcia",
            "台灣大學",
            "李明",
            "김 민준",
            "김민준");

    assertThat(names.stream().map(name -> NameSlug.of(NameSlug.key(name))).distinct())
        .hasSize(names.size());
  }

  @Test
  @DisplayName("have a page from their second paper on, in the spelling that most papers use")
  void pages() {
    Names names =
        authors(
            by("2406.00001", "2024-06-03", Optional.empty(), "Ada Lovelace", "Ada Lovelace"),
            by("2406.00002", "2024-06-04", Optional.empty(), "ADA LOVELACE", "Once Only"),
            by("2406.00003", "2024-06-05", Optional.empty(), "ADA  LOVELACE"));

    assertThat(names.pages()).hasSize(1);
    assertThat(names.size()).isEqualTo(2);
    assertThat(names.page("ada lovelace"))
        .hasValueSatisfying(
            page -> {
              assertThat(page.name()).isEqualTo("ADA LOVELACE");
              assertThat(page.slug()).isEqualTo("ada-lovelace");
              assertThat(page.since()).isEqualTo("2024-06-03");
              assertThat(page.entries())
                  .extracting(entry -> entry.paper().id().value())
                  .containsExactly("2406.00003", "2406.00002", "2406.00001");
            });
    assertThat(names.page("Once Only")).isEmpty();
    assertThat(names.page("")).isEmpty();
  }

  @Test
  @DisplayName("are the same whatever the order in which the papers were read")
  void orderOfReading() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String id = "2406.%05d".formatted(i);
      String name = List.of("A B", "a b", "Á b", "B-A", "李明").get(i % 5);
      entries.add(by(id, "2024-06-%02d".formatted(1 + i % 20), Optional.of(name), name));
    }
    List<NamePage> pages = Archive.of(entries).authors().pages();
    Collections.shuffle(entries, new Random(3));

    assertThat(Archive.of(entries).authors().pages()).isEqualTo(pages).hasSize(4);
    assertThat(Archive.of(entries).organizations().pages()).hasSize(4);
  }

  @Test
  @DisplayName("of a paper with hundreds of authors are counted without trouble")
  void manyAuthors() {
    String[] many =
        IntStream.range(0, 664).mapToObj(i -> "Author Number" + i).toArray(String[]::new);
    Names names =
        authors(
            by("2406.00001", "2024-06-03", Optional.empty(), many),
            by("2406.00002", "2024-06-04", Optional.empty(), many));

    assertThat(names.pages()).hasSize(664);
  }

  @Test
  @DisplayName("stand in an index by their first letters, of many only those with the most papers")
  void index() {
    Names names =
        authors(
            by("2406.00001", "2024-06-03", Optional.empty(), "Émile B", "Eve A", "李明"),
            by("2406.00002", "2024-06-04", Optional.empty(), "Émile B", "Eve A", "李明"),
            by("2406.00003", "2024-06-05", Optional.empty(), "Émile B", "Only One"));

    NameIndex all = names.index(3);
    assertThat(all.groups()).extracting(NameIndex.Group::initial).containsExactly("E", "…");
    assertThat(all.groups().get(0).pages())
        .extracting(NamePage::name)
        .containsExactly("Émile B", "Eve A");
    assertThat(all.papers()).isEqualTo(2);
    assertThat(all.names()).isEqualTo(4);

    NameIndex few = names.index(2);
    assertThat(few.papers()).isEqualTo(3);
    assertThat(few.shown()).isEqualTo(1);
    assertThat(few.pages()).isEqualTo(3);
  }

  private static Names authors(Entry... entries) {
    return Archive.of(List.of(entries)).authors();
  }
}
