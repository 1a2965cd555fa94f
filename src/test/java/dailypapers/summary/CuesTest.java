package dailypapers.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The cues of a sentence")
class CuesTest {
  private final Cues cues = Cues.bundled();

  @ParameterizedTest
  @DisplayName("are those that a plain search finds")
  @ValueSource(
      strings = {
        "We propose Loom, a novel framework that leverages diffusion models.",
        "Specifically, it consists of three stages; the core is an attention module.",
        "Experiments on eight benchmarks show that Loom outperforms strong baselines by 3.4%.",
        "However, existing methods struggle with long inputs and are often costly.",
        "Code: https://github.com/a/b or a-b.github.io, see _we introduce_ there.",
        "naïve Müller-style 방법을 we propose한다—we introduce “ReLU²”, the first open model.",
        "we",
        "",
        "WE PRESENT X-1. In this paper,we study… 1.5x faster than"
      })
  void asPlainSearch(String sentence) throws IOException {
    assertThat(cues.scores(sentence)).isEqualTo(plain(sentence));
  }

  @Test
  @DisplayName(
      "begin at a word, or the start, in every alternative, or in none that stands outside a group")
  void alternatives() throws IOException {
    for (String line : lines()) {
      String pattern = line.split("\\s+", 3)[2];
      String outside = pattern.replace("\\b", "~").replaceAll("\\\\.", "");
      for (String before = ""; !before.equals(outside); ) {
        before = outside;
        outside = outside.replaceAll("\\([^()]*\\)", "").replaceAll("\\[[^\\]]*]", "");
      }
      if (pattern.startsWith("\\b")) {
        assertThat(outside.split("\\|")).as(pattern).allMatch(part -> part.startsWith("~"));
      }
      if (pattern.startsWith("^")) {
        assertThat(outside.split("\\|")).as(pattern).allMatch(part -> part.startsWith("^"));
      }
    }
  }

  private static Map<Role, Double> plain(String sentence) throws IOException {
    Map<Role, Double> scores = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      scores.put(role, 0.0);
    }
    for (String line : lines()) {
      String[] parts = line.split("\\s+", 3);
      if (Pattern.compile(parts[2], Pattern.CASE_INSENSITIVE).matcher(sentence).find()) {
        scores.merge(Role.valueOf(parts[0]), Double.valueOf(parts[1]), Double::sum);
      }
    }
    return scores;
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = CuesTest.class.getResourceAsStream("cues.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
