package dailypapers.config;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.error.ExitCode;
import dailypapers.random.Dice;
import dailypapers.random.RandomCases;
import dailypapers.random.RawBytes;
import dailypapers.random.Refusals;
import dailypapers.random.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("site.yml at random")
class RandomConfigTest {
  private static final String OWN = own();

  /** Every block and every kind of value, each shortly. */
  private static final String SMALL =
      """
      site: { title: "T", description: "D", url: "https://o.example/r/", language: ko, timezone: Asia/Seoul }
      source: { use: "dir:answers", look-back: 3, skip: ["2406.18790"], contact: a@b.example }
      summary:
        use: openai
        headings: { whats-new: "새로운 것" }
        model:
          name: m
          base-url: https://api.example/v1
          budget: { tokens: 3000, dollars: 1.50 }
          prices:
            m: { input: 0.15, cached-input: 0.075, output: 0.60 }
          timeout: 30
        judge: { model: j }
        glossary: { attention: 어텐션 }
      check: { min-claims: 2 }
      tags:
        agents: { ko: "에이전트", en: "Agents", synonyms: ["agent"], description: { ko: "설명" } }
      built-in-pages: [home, paper, edition]
      pages:
        mine: { for: archive, template: mine.ftl, path: /mine.json }
      """;

  @TempDir Path folder;

  @Test
  @DisplayName("is read or refused with file and line; what was read has no place outside the site")
  void anyText() {
    new RandomCases<>("site.yml", RandomConfigTest::text)
        .check(text -> Refusals.or(() -> outcome(text), ExitCode.CONFIG))
        .atLeast(4, "read")
        .atLeast(40, "refused");
  }

  private String outcome(String text) throws IOException {
    Path file = Files.write(folder.resolve("site.yml"), RawBytes.of(text));
    SiteConfig config = SiteConfig.read(file);
    assertThat(config.site().basePath()).startsWith("/").endsWith("/").doesNotContain("/../");
    assertThat(config.site().title()).isNotBlank();
    assertThat(URI.create(config.site().url()).getScheme()).matches("https?");
    config.site().repository().ifPresent(each -> assertThat(each).startsWith("https://"));
    assertThat(config.pages())
        .allSatisfy(page -> assertThat(page.path() + page.template()).doesNotContain("..", "\\"));
    assertThat(config.tags()).allSatisfy(tag -> assertThat(tag.slug()).matches("[a-z0-9-]+"));
    assertThat(config.withUrl("https://x.example/").site().basePath()).isEqualTo("/");
    return "read";
  }

  private static String text(Dice dice) {
    String valid = dice.once(6) ? OWN : SMALL;
    if (dice.once(3)) {
      return value(valid, dice);
    }
    return dice.once(10) ? Texts.any(dice) : Texts.spoiled(valid, dice);
  }

  /** Another value behind one of the keys, or another line. */
  private static String value(String valid, Dice dice) {
    List<String> lines = valid.lines().toList();
    int index = dice.below(lines.size());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int colon = line.lastIndexOf(": ");
      boolean here = i == index && colon > 0;
      text.append(here ? line.substring(0, colon + 2) + other(dice) : line).append('\n');
    }
    return text.toString();
  }

  private static String other(Dice dice) {
    return switch (dice.below(3)) {
      case 0 -> Texts.words(dice);
      case 1 -> Texts.any(dice);
      default -> Texts.address(dice);
    };
  }

  private static String own() {
    try {
      return Files.readString(Path.of("site.yml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
