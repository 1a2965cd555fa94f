package dailypapers.summary;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import dailypapers.paper.Shortened;
import dailypapers.paper.Summary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Replays the answers that come with the sample days, {@code answers/2406.18790.json} in the shape
 * of {@link AnswerJson}. An answer belongs to the sample's text: for any other text of the same
 * paper, such as the authors' own abstract, there is none.
 */
public final class RecordedSummarizer implements Summarizer {
  private static final String FOLDER = "/dailypapers/sample/answers/";

  private final AnswerJson answers;
  private final String folder;

  /**
   * @param vocabulary the slugs that may be tags
   */
  public RecordedSummarizer(Set<String> vocabulary) {
    this(vocabulary, FOLDER);
  }

  RecordedSummarizer(Set<String> vocabulary, String folder) {
    this.answers = new AnswerJson(vocabulary);
    this.folder = folder;
  }

  @Override
  public Summary summarize(Paper paper, PaperText text) {
    String where = paper.id().value();
    String answer =
        answer(folder + where + ".json")
            .orElseThrow(
                () ->
                    new DailyPapersException(
                        ExitCode.SUMMARY,
                        "no recorded answer for this paper",
                        where,
                        "only the sample days have some; use another summarizer"));
    Summary summary = answers.read(answer, Provenance.RECORDED, Optional.empty(), where);
    String words = folded(text.plain());
    quotes(summary)
        .filter(quote -> !words.contains(folded(quote)))
        .findFirst()
        .ifPresent(quote -> refuse(quote, where));
    return summary;
  }

  private static Stream<String> quotes(Summary summary) {
    Stream<Claim> claims = summary.sections().values().stream().flatMap(Collection::stream);
    return Stream.concat(Stream.of(summary.tldr()), claims)
        .flatMap(claim -> claim.evidence().stream())
        .map(Evidence::quote);
  }

  private static void refuse(String quote, String where) {
    throw new DailyPapersException(
        ExitCode.SUMMARY,
        "the recorded answer is for another text, this one does not say: " + Shortened.of(quote),
        where,
        "recorded answers go with the sample source; use another summarizer");
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static Optional<String> answer(String name) {
    try (InputStream in = RecordedSummarizer.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
