package dailypapers.related;

/** What the terms of one paper have in common with those of others, summed up, to be used again. */
final class Scores {
  private final int[] scores;
  private final int[] touched;
  private int size;

  /**
   * @param papers how many there are
   */
  Scores(int papers) {
    this.scores = new int[papers];
    this.touched = new int[papers];
  }

  void add(int paper, int score) {
    if (scores[paper] == 0 && score > 0) {
      touched[size++] = paper;
    }
    scores[paper] += score;
  }

  /** How many papers have a score. */
  int size() {
    return size;
  }

  /** The place of one of them. */
  int paper(int i) {
    return touched[i];
  }

  int of(int paper) {
    return scores[paper];
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      scores[touched[i]] = 0;
    }
    size = 0;
  }
}
