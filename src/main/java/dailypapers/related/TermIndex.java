package dailypapers.related;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Which papers have a term, of all terms of certain papers. */
final class TermIndex {
  private static final int TERM_SHIFT = 32;
  private static final int PAPER_SHIFT = 10;
  private static final int WEIGHT = (1 << PAPER_SHIFT) - 1;
  private static final int MOST_PAPERS = 1 << TERM_SHIFT - PAPER_SHIFT;
  private static final int FILTER = (1 << 20) - 1;

  private final List<Profile> papers;

  /** Sorted. */
  private final int[] terms;

  /** Where the postings of each term begin, and where the last ones end. */
  private final int[] starts;

  /** The place of a paper and the term's weight in it; of each term, in the papers' order. */
  private final int[] postings;

  /** Takes papers and their scores. */
  interface Taker {
    void take(int paper, int score);
  }

  /**
   * @param asked the places of the papers whose relatives will be asked for
   */
  TermIndex(List<Profile> papers, int[] asked) {
    if (papers.size() > MOST_PAPERS) {
      throw new IllegalArgumentException(papers.size() + " papers are more than arXiv has");
    }
    this.papers = papers;
    long[] sorted = sorted(wanted(asked));
    this.postings = Arrays.stream(sorted).mapToInt(each -> (int) each).toArray();
    int[] first =
        IntStream.range(0, sorted.length)
            .filter(i -> i == 0 || term(sorted[i]) != term(sorted[i - 1]))
            .toArray();
    this.terms = Arrays.stream(first).map(i -> term(sorted[i])).toArray();
    this.starts = Arrays.copyOf(first, first.length + 1);
    starts[first.length] = sorted.length;
  }

  private static int term(long posting) {
    return (int) (posting >> TERM_SHIFT);
  }

  /** The terms of some papers by a part of their keys, and with them some of others. */
  private BitSet wanted(int[] asked) {
    BitSet wanted = new BitSet(FILTER + 1);
    for (int paper : asked) {
      Profile profile = papers.get(paper);
      for (int i = 0; i < profile.terms(); i++) {
        wanted.set(profile.term(i) & FILTER);
      }
    }
    return wanted;
  }

  private long[] sorted(BitSet wanted) {
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
    Arrays.sort(found, 0, size);
    return Arrays.copyOf(found, size);
  }

  /**
   * The best relatives of a paper.
   *
   * @param room a number for every paper, all 0 before and after
   */
  Best best(int paper, int[] room) {
    score(paper, room);
    Best best = new Best();
    int enough = Rules.leastOfTerms(Rules.LEAST);
    for (int other = 0; other < room.length; other++) {
      int ofTerms = room[other];
      room[other] = 0;
      if (ofTerms >= enough && other != paper) {
        best.offer(other, score(paper, other, ofTerms));
        enough = Rules.leastOfTerms(best.least());
      }
    }
    return best;
  }

  /** Hands over all relatives of a paper. */
  void each(int paper, int[] room, Taker taker) {
    score(paper, room);
    for (int other = 0; other < room.length; other++) {
      int score = other == paper ? 0 : score(paper, other, room[other]);
      room[other] = 0;
      if (score >= Rules.LEAST) {
        taker.take(other, score);
      }
    }
  }

  /** Tags give no more than the terms do. */
  private int score(int paper, int other, int ofTerms) {
    return ofTerms == 0
        ? 0
        : ofTerms + Math.min(ofTerms, papers.get(paper).commonTags(papers.get(other)));
  }

  /** Sums up what the terms of a paper have in common with those of others. */
  private void score(int paper, int[] scores) {
    Profile profile = papers.get(paper);
    for (int i = 0; i < profile.terms(); i++) {
      int at = Arrays.binarySearch(terms, profile.term(i));
      if (at >= 0) {
        add(starts[at], starts[at + 1], profile.weight(i), scores);
      }
    }
  }

  /** Here most of the time goes. */
  private void add(int from, int to, int weight, int[] scores) {
    int[] here = postings;
    for (int i = from; i < to; i++) {
      int posting = here[i];
      int product = weight * (posting & WEIGHT);
      scores[posting >>> PAPER_SHIFT] +=
          product < Rules.MOST_OF_TERM ? product : Rules.MOST_OF_TERM;
    }
  }
}
