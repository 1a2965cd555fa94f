package dailypapers.content;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.check.CheckRules;
import dailypapers.check.Checker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The judge of content files")
class ContentJudgeTest {
  private static final String BODY =
      """
      직물을 짜는 엔진이다. [^1]

      ## 무엇이 새로운가
      - 무늬를 짠다. [^1]
      - 새 주장이다.%s

      [^1]: "an engine that weaves algebraic patterns" ([abstract](https://arxiv.org/abs/2406.18790))

      ## Abstract

      We present an engine that weaves algebraic patterns.
      """;

  @TempDir Path root;

  @Test
  @DisplayName("only doubts a claim without evidence that a person wrote")
  void personal() throws IOException {
    List<ContentFinding> findings = findings("", BODY.formatted(""));

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).fault()).isFalse();
    assertThat(findings.get(0).line()).isEqualTo(11);
  }

  @Test
  @DisplayName("finds words that the abstract does not have, and knows the line of the claim")
  void falseQuote() throws IOException {
    String body =
        BODY.formatted(" [^2]")
            .replace(
                "\n## Abstract",
                "[^2]: \"words that stand nowhere in it\" ([abstract](https://arxiv.org/abs/2406.18790))\n\n## Abstract");

    List<ContentFinding> findings = findings("", body);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).fault()).isTrue();
    assertThat(findings.get(0).toString())
        .startsWith("papers/2024/06/28/2406.18790.md:11: error: quote (whats-new 2)");
  }

  @Test
  @DisplayName("cannot judge by the abstract what was written from the full text")
  void fullText() throws IOException {
    assertThat(findings("summary: { by: model, text: full-text }\n", BODY.formatted(""))).isEmpty();
    assertThat(findings("summary: { by: model, text: abstract }\n", BODY.formatted(""))).hasSize(1);
  }

  @Test
  @DisplayName("cannot judge by the abstract what was imported, for nobody knows what was read")
  void imported() throws IOException {
    String body = BODY.formatted(" 98.7% 빠르다.");

    assertThat(findings("summary: { by: import }\n", body)).isEmpty();
    assertThat(findings("summary: { by: person }\n", body)).isNotEmpty();
  }

  @Test
  @DisplayName("tells an unreadable file as a finding and goes on with the others")
  void unreadable() throws IOException {
    write("2406.18790", "votes: many\n", BODY.formatted(" [^1]"));
    write("2406.18791", "", BODY.formatted(" [^1]"));

    ContentJudge.Judged judged = judge().judge();

    assertThat(judged.files()).isEqualTo(2);
    assertThat(judged.faults()).isEqualTo(1);
    assertThat(judged.findings().get(0).toString())
        .startsWith("papers/2024/06/28/2406.18790.md:6: error: wrong value for votes");
  }

  private List<ContentFinding> findings(String more, String body) throws IOException {
    return judge().findings(write("2406.18790", more, body));
  }

  private Path write(String id, String more, String body) throws IOException {
    Path file = root.resolve("papers/2024/06/28/" + id + ".md");
    Files.createDirectories(file.getParent());
    String head = "---\ntype: paper\ndate: 2024-06-28\nid: \"" + id + "\"\ntitle: \"Weaving\"\n";
    return Files.writeString(file, head + more + "---\n" + body);
  }

  private ContentJudge judge() {
    return new ContentJudge(
        root, Headings.of("ko"), Checker.standard(CheckRules.STANDARD), Set.of());
  }
}
