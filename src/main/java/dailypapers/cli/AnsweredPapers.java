package dailypapers.cli;

import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.source.PaperSource;
import dailypapers.source.PapersOfDay;
import dailypapers.source.TextSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;

/**
 * The papers of a date that can be written now; the others are as if they were not there, so that
 * nothing is published of them. The text that this was judged by is the one that is summarized: a
 * text that changes in between cannot lose its answer.
 */
final class AnsweredPapers implements PaperSource, TextSource {
  private final PaperSource source;
  private final TextSource texts;
  private final BiPredicate<Paper, PaperText> ready;
  private final Map<String, PaperText> known = new ConcurrentHashMap<>();

  AnsweredPapers(PaperSource source, TextSource texts, BiPredicate<Paper, PaperText> ready) {
    this.source = source;
    this.texts = texts;
    this.ready = ready;
  }

  @Override
  public PapersOfDay papersOf(LocalDate date) {
    PapersOfDay all = source.papersOf(date);
    known.clear();
    List<Paper> answered = new ArrayList<>();
    for (Paper paper : all.papers()) {
      PaperText text = texts.textOf(paper);
      if (ready.test(paper, text)) {
        known.put(paper.id().value(), text);
        answered.add(paper);
      }
    }
    return new PapersOfDay(date, answered, all.faults());
  }

  @Override
  public PaperText textOf(Paper paper) {
    PaperText text = known.get(paper.id().value());
    return text == null ? texts.textOf(paper) : text;
  }
}
