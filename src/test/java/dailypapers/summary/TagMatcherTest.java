package dailypapers.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TagMatcherTest {
  private static Tag tag(String slug, String... synonyms) {
    return new Tag(slug, Map.of(), List.of(synonyms));
  }

  private final TagMatcher matcher =
      new TagMatcher(
          List.of(
              tag("retrieval", "RAG", "retrieval"),
              tag("images", "text-to-image", "image generation"),
              tag("agents", "agent", "agents"),
              tag("nothing")));

  @Test
  @DisplayName("A synonym counts as a whole word, in any case")
  void wholeWords() {
    assertThat(matcher.slugs("Agents at work", "")).containsExactly("agents");
    assertThat(matcher.slugs("Reagents in retrievals", "agentic")).isEmpty();
  }

  @Test
  @DisplayName("An acronym counts in capitals only")
  void acronyms() {
    assertThat(matcher.slugs("A RAG pipeline", "")).containsExactly("retrieval");
    assertThat(matcher.slugs("A rag doll", "")).isEmpty();
  }

  @Test
  @DisplayName("Space and hyphen are the same")
  void hyphens() {
    assertThat(matcher.slugs("", "Text to image models. Image-generation too."))
        .containsExactly("images");
  }

  @Test
  @DisplayName("Most hits come first, and the title counts twice")
  void order() {
    assertThat(matcher.slugs("", "retrieval agents retrieval"))
        .containsExactly("retrieval", "agents");
    assertThat(matcher.slugs("An agent", "retrieval")).containsExactly("agents", "retrieval");
  }

  @Test
  @DisplayName("Equals stand in the order of the vocabulary")
  void ties() {
    assertThat(matcher.slugs("", "agent, image generation, retrieval"))
        .containsExactly("retrieval", "images", "agents");
  }

  @Test
  @DisplayName("At most five tags are given")
  void atMostFive() {
    List<Tag> many =
        IntStream.range(0, 9).mapToObj(i -> tag("tag-" + i, "word" + i, "w" + i)).toList();

    assertThat(new TagMatcher(many).slugs("word0 word1 word2 w3 w4 w5 w6 w7 w8", ""))
        .containsExactly("tag-0", "tag-1", "tag-2", "tag-3", "tag-4");
  }

  @Test
  @DisplayName("Case is folded the same under every default locale")
  void turkish() {
    assertThat(new TagMatcher(List.of(tag("video", "video imaging"))).slugs("VIDEO IMAGING", ""))
        .containsExactly("video");
  }
}
