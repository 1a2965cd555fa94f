package dailypapers.check;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.check.Finding.Severity;
import dailypapers.paper.PaperText;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {
  private static final PaperText TEXT =
      PaperText.ofAbstract(
          "Code lies at https://example.org/toy and not.found.org. Write to ada@example.org."
              + " ['a', 'b'] is a list. N/A");

  private static List<Finding> findings(String... whatsNew) {
    return new FormCheck(CheckRules.STANDARD)
        .findings(TEXT, Summaries.of("a-model", "quote", "한 문장이다.", whatsNew));
  }

  private static Finding only(String claim) {
    List<Finding> findings = findings("첫째 주장이다.", claim);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).place()).isEqualTo("whats-new 2");
    return findings.get(0);
  }

  @Test
  @DisplayName("Two claims with words in them are well formed")
  void wellFormed() {
    assertThat(findings("첫째 주장이다.", "두 번째 주장이다.")).isEmpty();
  }

  @Test
  @DisplayName("A blank claim is a fault")
  void blank() {
    assertThat(only(" ").severity()).isEqualTo(Severity.FAULT);
  }

  @Test
  @Tag("fault")
  @DisplayName("F17 a claim of 600 characters passes, one of 601 is a doubt")
  void tooLong() {
    assertThat(findings("가".repeat(600), "두 번째 주장이다.")).isEmpty();
    assertThat(only("가".repeat(601)).severity()).isEqualTo(Severity.DOUBT);
  }

  @ParameterizedTest
  @DisplayName("A list of a program is a fault")
  @ValueSource(strings = {"['하나', '둘']", "[\"하나\"", "하나', '둘']"})
  void listLiteral(String claim) {
    assertThat(only(claim).severity()).isEqualTo(Severity.FAULT);
  }

  @ParameterizedTest
  @Tag("fault")
  @DisplayName("F26 filler is a fault")
  @ValueSource(
      strings = {
        "Summary generation failed",
        "As an AI language model, I cannot read it.",
        "요약 생성에 실패했습니다.",
        "성능은 초록에 명시되어 있지 않다.",
        "해당 없음.",
        "null",
        "This is not mentioned in the text."
      })
  void filler(String claim) {
    assertThat(only(claim).reason()).isEqualTo("this says nothing of the paper");
  }

  @ParameterizedTest
  @DisplayName("What the text says itself is neither list literal nor filler")
  @ValueSource(strings = {"['a', 'b']", "N/A"})
  void verbatim(String claim) {
    assertThat(findings("첫째 주장이다.", claim)).isEmpty();
  }

  @ParameterizedTest
  @Tag("fault")
  @DisplayName("F58 invisible characters are a fault")
  @ValueSource(strings = {"a\u0007b", "a\u200Bb", "a\nb"})
  void control(String claim) {
    assertThat(only(claim).reason()).contains("invisible");
  }

  @ParameterizedTest
  @Tag("fault")
  @DisplayName("F75 an address that the text does not hold is a fault, one that it holds is not")
  @CsvSource(
      delimiter = '|',
      value = {
        "코드는 https://example.org/toy 에 있다. | ``",
        "코드는 https://example.org/toy. | ``",
        "주소는 ada@example.org이다. | ``",
        "코드는 https://evil.example/x 에 있다. | https://evil.example/x",
        "주소는 eve@example.org이다. | eve@example.org",
        "주소는 evil.com/x 이다. | evil.com/x",
        "3.5 points. Next.js와 Node.js로 만든다. | ``",
      },
      quoteCharacter = '`')
  void addresses(String claim, String address) {
    assertThat(findings("첫째 주장이다.", claim))
        .extracting(Finding::quoted)
        .isEqualTo(address.isEmpty() ? List.of() : List.of(address));
  }

  @Test
  @Tag("fault")
  @DisplayName("F18 a claim said twice is a doubt; the one-sentence summary may be said again")
  void repeated() {
    assertThat(findings("한 문장이다.", "두 번째 주장이다.")).isEmpty();
    assertThat(findings("같은  주장이다.", "같은 주장이다."))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.DOUBT));
  }

  @Test
  @DisplayName("Too few claims are a fault, or a doubt where a person wrote them")
  void tooFew() {
    assertThat(findings("첫째 주장이다."))
        .containsExactly(
            Finding.fault("form", "summary", "", "1 claims, at least 2 are asked for"));
    assertThat(
            new FormCheck(CheckRules.STANDARD)
                .findings(TEXT, Summaries.of("person", "quote", "한 문장이다.")))
        .extracting(Finding::severity)
        .containsExactly(Severity.DOUBT);
  }
}
