package dailypapers.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes papers down as the lines that {@link Background#ofLines} reads. */
final class BackgroundLines {
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> words;
  private final List<String> papers = new ArrayList<>();
  private final Acronyms acronyms;

  /**
   * Lines of no papers as yet.
   *
   * @param words that the list of words begins with
   */
  BackgroundLines(List<String> words, Acronyms acronyms) {
    this.words = new ArrayList<>(words);
    this.acronyms = acronyms;
    for (int i = 0; i < words.size(); i++) {
      ids.put(Stem.of(words.get(i)), i);
    }
  }

  /** Adds a paper. */
  void add(String title, String abstractText) {
    TermCounts terms = TermCounts.of(title, abstractText, acronyms);
    StringBuilder line = new StringBuilder(TitleKey.of(title));
    terms
        .counts()
        .forEach(
            (stem, times) -> {
              line.append(' ').append(id(stem, terms.spelling(stem)));
              if (times > 1) {
                line.append('*').append(times);
              }
            });
    papers.add(line.toString());
  }

  private int id(String stem, String spelling) {
    return ids.computeIfAbsent(
        stem,
        any -> {
          words.add(spelling);
          return words.size() - 1;
        });
  }

  /** All lines. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(String.join(" ", words)));
    lines.addAll(papers);
    return lines;
  }
}
