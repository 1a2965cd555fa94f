package dailypapers.check;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.PaperText;
import dailypapers.paper.PaperText.Passage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuotePlacesTest {
  private static PaperText text(String... passages) {
    return new PaperText(
        PaperText.Kind.FULL_TEXT,
        java.util.stream.IntStream.range(0, passages.length)
            .mapToObj(i -> new Passage("p" + i, passages[i]))
            .toList());
  }

  @Test
  @DisplayName("A quote is found by its words, in the passage in which it begins")
  void anchor() {
    QuotePlaces places =
        QuotePlaces.of(text(" ", "One “ﬁne‑tuned”\n  model.", "Two models here,", "and three."));

    assertThat(places.anchor("\"fine-tuned\" model.")).contains("p1");
    assertThat(places.anchor("models here, and")).contains("p2");
    assertThat(places.anchor("and three.")).contains("p3");
    assertThat(places.anchor("four")).isEmpty();
    assertThat(places.anchor(" ")).isEmpty();
  }

  @Test
  @DisplayName("Near is the passage, at most 400 characters on each side and whole words")
  void near() {
    String words = "word ".repeat(200);
    QuotePlaces places = QuotePlaces.of(text("before", words + "the quote " + words, "after"));

    String near = places.near("the quote");

    assertThat(near).contains("word the quote word").doesNotContain("before", "after");
    assertThat(near.split("the quote")[0].strip()).hasSizeBetween(395, 405).startsWith("word ");
    assertThat(near.split("the quote")[1].strip()).hasSizeBetween(395, 405).endsWith(" word");
  }

  @Test
  @DisplayName("Sentences are those in which the quote begins and ends")
  void sentences() {
    QuotePlaces places = QuotePlaces.of(text("One is 1. Two is 2.5, three? Four is 4! Five is 5."));

    assertThat(places.sentences("Two is")).isEqualTo("Two is 2.5, three? ");
    assertThat(places.sentences("is 2.5, three? Four")).isEqualTo("Two is 2.5, three? Four is 4! ");
    assertThat(places.sentences("is 1.")).isEqualTo("One is 1. ");
    assertThat(places.sentences("is 5.")).isEqualTo("Five is 5.");
    assertThat(places.sentences("Six")).isEmpty();
  }

  @Test
  @DisplayName("Where the words stand in several places, all count; the anchor is the first")
  void several() {
    QuotePlaces places = QuotePlaces.of(text("We measure 3 things.", "We measure 4 things."));

    assertThat(places.anchor("We measure")).contains("p0");
    assertThat(places.sentences("We measure")).contains("3", "4");
  }
}
