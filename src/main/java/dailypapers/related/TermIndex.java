package dailypapers.related;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which papers have a term, of all terms of certain papers. */
final class TermIndex {
  private static final int TERM_SHIFT = 32;
  private static final int PAPER_SHIFT = 10;
  private static final int WEIGHT = (1 << PAPER_SHIFT) - 1;
  private static final int PAPER = (1 << TERM_SHIFT - PAPER_SHIFT) - 1;
  private static final int FILTER = (1 << 20) - 1;

  private final List<Profile> papers;

  /** Sorted: the term, the place of a paper, the term's weight in it. */
  private final long[] postings;

  /**
   * @param asked the places of the papers whose relatives will be asked for
   */
  TermIndex(List<Profile> papers, int[] asked) {
    if (papers.size() > PAPER) {
      throw new IllegalArgumentException(papers.size() + " papers are more than arXiv has");
    }
    this.papers = papers;
    BitSet wanted = new BitSet(FILTER + 1);
    for (int paper : asked) {
      Profile profile = papers.get(paper);
      IntStream.range(0, profile.terms()).forEach(i -> wanted.set(profile.term(i) & FILTER));
    }
    this.postings = postings(wanted);
  }

  private long[] postings(BitSet wanted) {
    long[] found = new long[1 << 10];
    int size = 0;
    for (int paper = 0; paper < papers.size(); paper++) {
      Profile profile = papers.get(paper);
      for (int i = 0; i < profile.terms(); i++) {
        int term = profile.term(i);
        if (wanted.get(term & FILTER)) {
          found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
          found[size++] =
              (long) term << TERM_SHIFT | (long) paper << PAPER_SHIFT | profile.weight(i);
        }
      }
    }
    long[] sorted = Arrays.copyOf(found, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /** Takes papers and their scores. */
  interface Taker {
    void take(int paper, int score);
  }

  /** The best relatives of a paper. */
  Best best(int paper, Scores scores) {
    Best best = new Best();
    each(paper, scores, best::mayTake, best::offer);
    return best;
  }

  /** Hands over all relatives of a paper. */
  void each(int paper, Scores scores, Taker taker) {
    each(
        paper,
        scores,
        most -> most >= Rules.LEAST,
        (other, score) -> {
          if (score >= Rules.LEAST) {
            taker.take(other, score);
          }
        });
  }

  /**
   * @param wanted told the most that a paper may score, says whether to look what it does
   */
  private void each(int paper, Scores scores, IntPredicate wanted, Taker taker) {
    score(paper, scores);
    Profile profile = papers.get(paper);
    for (int i = 0; i < scores.size(); i++) {
      int other = scores.paper(i);
      int terms = scores.of(other);
      if (other != paper && wanted.test(most(terms))) {
        taker.take(other, score(profile, other, terms));
      }
    }
    scores.clear();
  }

  /** Sums up what the terms of a paper have in common with those of others. */
  private void score(int paper, Scores scores) {
    Profile profile = papers.get(paper);
    for (int i = 0; i < profile.terms(); i++) {
      add(profile.term(i), profile.weight(i), scores);
    }
  }

  private void add(int term, int weight, Scores scores) {
    int at = Arrays.binarySearch(postings, (long) term << TERM_SHIFT);
    for (int i = at < 0 ? -at - 1 : at; i < postings.length; i++) {
      long posting = postings[i];
      if (posting >> TERM_SHIFT != term) {
        return;
      }
      int product = weight * ((int) posting & WEIGHT);
      scores.add((int) posting >>> PAPER_SHIFT, Math.min(product, Rules.MOST_OF_TERM));
    }
  }

  /** Tags give no more than the terms do. */
  private int score(Profile profile, int other, int terms) {
    return terms + Math.min(terms, profile.commonTags(papers.get(other)));
  }

  private static int most(int terms) {
    return terms + Math.min(terms, Rules.MOST_OF_TAGS);
  }
}
