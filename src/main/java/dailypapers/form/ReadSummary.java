package dailypapers.form;

import dailypapers.check.Case;
import dailypapers.text.FoldedText;
import dailypapers.text.Letters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A summary as the rules of its form look at it: sections cut into sentences. */
final class ReadSummary {
  private static final int KOREAN_SENTENCE = 10;

  private final Case judged;
  private final List<Part> parts;
  private Optional<FoldedText> source = Optional.empty();

  /** A section with its sentences. */
  record Part(String section, String text, List<String> sentences) {}

  ReadSummary(Case judged) {
    this.judged = judged;
    this.parts =
        judged.parts().stream()
            .map(part -> new Part(part.section(), part.text(), SentenceCut.of(part.text())))
            .toList();
  }

  Case judged() {
    return judged;
  }

  /** The sections in their order. */
  List<Part> parts() {
    return parts;
  }

  /** Whether it is written in Korean, however many sentences of it are not. */
  boolean korean() {
    return parts.stream()
        .flatMap(part -> part.sentences().stream())
        .anyMatch(sentence -> Letters.hangul(sentence) >= KOREAN_SENTENCE);
  }

  /** Whether the paper itself has these words: what it says may be repeated. */
  boolean sourceHas(String words) {
    FoldedText folded =
        source.orElseGet(() -> FoldedText.of(judged.source().toLowerCase(Locale.ROOT)));
    source = Optional.of(folded);
    return folded.contains(words.toLowerCase(Locale.ROOT));
  }
}
