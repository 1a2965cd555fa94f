package dailypapers.check;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.FurtherSection;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import dailypapers.paper.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A second reader of a summary")
class SecondReaderTest {
  private static final String WORDS = "We propose a toy with 3 wheels.";
  private static final PaperText TEXT = PaperText.ofAbstract(WORDS);
  private static final PaperText NOTHING = new PaperText(PaperText.Kind.ABSTRACT, List.of());
  private static final Checker STANDARD = Checker.standard(CheckRules.STANDARD);

  private static Claim claim(String text) {
    return new Claim(text, List.of(new Evidence(WORDS, "")));
  }

  private static Summary summary(String... claims) {
    return new Summary(
        "a-model",
        Optional.of("3f9c1a"),
        claim("장난감이다."),
        Map.of(Section.WHATS_NEW, Arrays.stream(claims).map(each -> claim(each)).toList()),
        List.of("toys"));
  }

  private static Check finds(Finding... findings) {
    return (text, summary) -> List.of(findings);
  }

  private static Finding fault(String place) {
    return Finding.fault("judge", place, "", "not so");
  }

  private static List<String> texts(Summary summary) {
    return PlacedClaim.all(summary).stream().map(each -> each.claim().text()).toList();
  }

  @Test
  @DisplayName("is asked about what passes, be it with a doubt, and about nothing else")
  void asked() {
    AtomicInteger asked = new AtomicInteger();
    Check reader =
        (text, summary) -> {
          asked.incrementAndGet();
          return List.of();
        };
    Summary good = summary("하나이다.", "둘이다.");
    Checker doubting = new Checker(List.of(finds(Finding.doubt("x", "tldr", "", "hm"))));
    Checker refusing = new Checker(List.of(finds(fault("tldr"))));

    assertThat(STANDARD.withSecondReader(reader).review(TEXT, good).summary()).isEqualTo(good);
    assertThat(asked).hasValue(1);
    assertThat(doubting.withSecondReader(reader).review(TEXT, good).judgement().verdict())
        .isEqualTo(Verdict.DOUBTFUL);
    assertThat(asked).hasValue(2);
    assertThat(refusing.withSecondReader(reader).review(TEXT, good).judgement().verdict())
        .isEqualTo(Verdict.WITHHELD);
    assertThat(STANDARD.withSecondReader(reader).review(NOTHING, good).judgement().verdict())
        .isEqualTo(Verdict.UNCHECKED);
    assertThat(STANDARD.withSecondReader(reader).judge(TEXT, good).findings()).isEmpty();
    assertThat(asked).hasValue(2);
    assertThat(STANDARD.review(TEXT, good))
        .isEqualTo(new Reviewed(good, new Judgement(Verdict.FAITHFUL, List.of())));
  }

  @Test
  @DisplayName("has claims dropped in which it finds a fault, and its doubts told")
  void drops() {
    Finding doubt = Finding.doubt("judge", "whats-new 3", "", "hm");
    Checker checker = STANDARD.withSecondReader(finds(fault("whats-new 2"), doubt));

    Reviewed reviewed = checker.review(TEXT, summary("하나이다.", "둘이다.", "셋이다."));

    assertThat(texts(reviewed.summary())).containsExactly("장난감이다.", "하나이다.", "셋이다.");
    assertThat(reviewed.summary().tags()).containsExactly("toys");
    assertThat(reviewed.judgement()).isEqualTo(new Judgement(Verdict.DOUBTFUL, List.of(doubt)));
  }

  @ParameterizedTest
  @ValueSource(strings = {Finding.TLDR, Finding.SUMMARY})
  @DisplayName("withholds the whole where the sentence or the summary itself is wrong")
  void wholeIsWrong(String place) {
    Finding fault = fault(place);
    Summary summary = summary("하나이다.", "둘이다.");

    Reviewed reviewed = STANDARD.withSecondReader(finds(fault)).review(TEXT, summary);

    assertThat(reviewed)
        .isEqualTo(new Reviewed(summary, new Judgement(Verdict.WITHHELD, List.of(fault))));
  }

  @Test
  @DisplayName("withholds the whole, unabridged, where it leaves too little")
  void tooLittle() {
    Summary summary = summary("하나이다.", "둘이다.");
    Finding fault = fault("whats-new 2");

    Reviewed reviewed = STANDARD.withSecondReader(finds(fault)).review(TEXT, summary);

    assertThat(reviewed.summary()).isEqualTo(summary);
    assertThat(reviewed.judgement().verdict()).isEqualTo(Verdict.WITHHELD);
    assertThat(reviewed.judgement().findings())
        .containsExactly(
            fault,
            Finding.fault("form", Finding.SUMMARY, "", "1 claims, at least 2 are asked for"));
  }

  @Test
  @DisplayName("says no more of what is left than that there is too little of it")
  void onlyTooLittle() {
    Finding other = Finding.fault("x", Finding.TLDR, "", "only now");
    Finding little = Finding.fault("x", Finding.SUMMARY, "", "too little");
    Finding doubt = Finding.doubt("x", Finding.SUMMARY, "", "hm");
    Check strict =
        (text, summary) ->
            texts(summary).size() < 3 ? List.of(other, little, doubt) : List.of(doubt);
    Checker checker = new Checker(List.of(strict)).withSecondReader(finds(fault("whats-new 1")));

    Reviewed reviewed = checker.review(TEXT, summary("하나이다.", "둘이다."));

    assertThat(reviewed.judgement().findings())
        .containsExactly(doubt, fault("whats-new 1"), little);
  }

  @Test
  @DisplayName("counts the claims of further sections through, and a section without any goes")
  void further() {
    Summary summary =
        new Summary(
            "a-model",
            Optional.empty(),
            claim("장난감이다."),
            Map.of(Section.WHATS_NEW, List.of(claim("하나이다."), claim("둘이다."))),
            List.of(),
            List.of(
                new FurtherSection("한계", List.of(claim("가이다."), claim("나이다."))),
                new FurtherSection("전망", List.of(claim("다이다."))),
                new FurtherSection("끝", List.of(claim("라이다.")))));
    Checker checker = STANDARD.withSecondReader(finds(fault("further 2"), fault("further 3")));

    Reviewed reviewed = checker.review(TEXT, summary);

    assertThat(texts(reviewed.summary()))
        .containsExactly("장난감이다.", "하나이다.", "둘이다.", "가이다.", "라이다.");
    assertThat(reviewed.summary().further())
        .extracting(FurtherSection::heading)
        .containsExactly("한계", "끝");
  }

  @Test
  @DisplayName("is kept when the checker learns which paper it is")
  void ofPaper() {
    Paper paper =
        new Paper(
            new ArxivId("2406.18790"),
            LocalDate.of(2024, 6, 28),
            "A toy",
            List.of(),
            WORDS,
            0,
            Links.NONE,
            Optional.empty(),
            false);
    Finding title = Finding.doubt("title", Finding.SUMMARY, "", "not A toy");
    Checker checker =
        STANDARD
            .also(known -> finds(Finding.doubt("title", "summary", "", "not " + known.title())))
            .withSecondReader(finds(fault(Finding.TLDR)));
    Summary summary = summary("하나이다.", "둘이다.");

    assertThat(checker.judge(TEXT, summary).findings()).isEmpty();
    assertThat(checker.of(paper).judge(TEXT, summary).findings()).containsExactly(title);
    assertThat(checker.of(paper).review(TEXT, summary).judgement().findings())
        .containsExactly(title, fault(Finding.TLDR));
  }
}
