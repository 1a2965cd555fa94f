package dailypapers.content;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.cases.CaseJudge;
import dailypapers.check.Case;
import dailypapers.check.CaseCheck;
import dailypapers.check.CheckRules;
import dailypapers.check.Checker;
import dailypapers.check.Finding;
import dailypapers.paper.PaperText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  @Test
  @DisplayName("judges a summary of anybody as a case, by abstract, quotes and what text is known")
  void cases() throws IOException {
    String full = "summary: { by: model, text: full-text }\n";

    assertThat(judgedCase(full, BODY.formatted(""), Optional.empty()))
        .satisfies(
            judged -> {
              assertThat(judged.id()).isEqualTo("2406.18790");
              assertThat(judged.title()).isEqualTo("Weaving");
              assertThat(judged.fromText()).isFalse();
              assertThat(judged.text().plain())
                  .startsWith("We present an engine that weaves algebraic patterns.")
                  .endsWith("\n\nan engine that weaves algebraic patterns");
              assertThat(judged.parts())
                  .containsExactly(
                      new Case.Part("tldr", "직물을 짜는 엔진이다."),
                      new Case.Part("whats-new", "무늬를 짠다.\n새 주장이다."));
            });
    assertThat(judgedCase(full, BODY.formatted(""), Optional.of(FULL)).text())
        .satisfies(
            text -> {
              assertThat(text.kind()).isEqualTo(PaperText.Kind.FULL_TEXT);
              assertThat(text.plain()).contains("All of it.");
            });
  }

  @Test
  @DisplayName("knows whether the summary was written from exactly this text")
  void fromText() throws IOException {
    String body = BODY.formatted("");
    String hash = ", body-sha256: " + ContentFile.generated(front(), body).bodySha256();
    String ofFull = "summary: { by: model, text: full-text, text-sha256: ";

    assertThat(isFromText("", Optional.empty())).isFalse();
    assertThat(isFromText("summary: { by: model, text: abstract }\n", Optional.empty())).isFalse();
    assertThat(isFromText("summary: { by: model, text: abstract" + hash + " }\n", Optional.empty()))
        .isTrue();
    assertThat(isFromText(ofFull + FULL.sha256() + hash + " }\n", Optional.of(FULL))).isTrue();
    assertThat(isFromText(ofFull + FULL.sha256() + hash + " }\n", Optional.empty())).isFalse();
    assertThat(isFromText(ofFull + "0".repeat(64) + hash + " }\n", Optional.of(FULL))).isFalse();
  }

  private boolean isFromText(String more, Optional<PaperText> full) throws IOException {
    return judgedCase(more, BODY.formatted(""), full).fromText();
  }

  private static FrontMatter front() {
    return ContentReader.parse(
            "---\ntype: paper\ndate: 2024-06-28\nid: \"2406.18790\"\ntitle: T\n---\n", "t")
        .frontMatter();
  }

  @Test
  @DisplayName("tells what is found in a case at its claim, once, and a note as a note")
  void caseFindings() throws IOException {
    CaseCheck check =
        judged ->
            List.of(
                Finding.fault("number", "whats-new", "주장", "not so"),
                Finding.doubt("quote", "whats-new", "새 주장이다", "another doubt of the same"),
                Finding.note("name", "tldr", "엔진", "who knows"));

    List<ContentFinding> findings =
        judge(new CaseJudge(List.of(check)), Optional.empty())
            .findings(write("2406.18790", "", BODY.formatted("")));

    assertThat(findings)
        .extracting(ContentFinding::toString)
        .containsExactly(
            "papers/2024/06/28/2406.18790.md:11: warning: quote (whats-new 2): no words of the paper"
                + " are given for this claim “새 주장이다.”",
            "papers/2024/06/28/2406.18790.md:11: error: number (whats-new 2): not so “주장”",
            "papers/2024/06/28/2406.18790.md:7: note: name (tldr): who knows “엔진”");
  }

  private static final PaperText FULL =
      new PaperText(
          PaperText.Kind.FULL_TEXT, List.of(new PaperText.Passage("S1.p1", "All of it.")));

  private Case judgedCase(String more, String body, Optional<PaperText> full) throws IOException {
    List<Case> seen = new ArrayList<>();
    CaseCheck check =
        judged -> {
          seen.add(judged);
          return List.of();
        };
    judge(new CaseJudge(List.of(check)), full).findings(write("2406.18790", more, body));
    return seen.get(0);
  }

  private ContentJudge judge(CaseJudge cases, Optional<PaperText> full) {
    return new ContentJudge(
        root,
        Headings.of("ko"),
        new Faithfulness(Checker.standard(CheckRules.STANDARD), cases, paper -> full),
        Set.of());
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
