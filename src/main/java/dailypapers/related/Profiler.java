package dailypapers.related;

import dailypapers.topic.SubjectTerms;
import dailypapers.topic.SubjectTerms.Term;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Reads what a paper is about. Many threads can use it at once. */
public final class Profiler {
  private static final int KEY_SHIFT = Integer.SIZE;
  private static final int PLACE_BITS = 4;
  private static final double WEIGHT_UNIT = 1_000;
  private static final double[] REPEATED =
      IntStream.range(0, 64).mapToDouble(times -> 1 + StrictMath.log(times)).toArray();

  private final SubjectTerms terms;

  Profiler(SubjectTerms terms) {
    this.terms = terms;
  }

  /** With the statistics that are bundled. */
  public static Profiler bundled() {
    return new Profiler(SubjectTerms.bundled());
  }

  /**
   * The profile of a paper.
   *
   * @param tldr the paper in a sentence, in any language; empty if there is none
   * @param tags slugs
   */
  public Profile profile(String title, String tldr, String abstractText, List<String> tags) {
    Found found = new Found();
    terms.english(title, found.in(Rules.IN_TITLE));
    Consumer<Term> inTldr = found.in(Rules.IN_TLDR);
    terms.english(tldr, inTldr);
    terms.korean(tldr, found.in(Rules.IN_TLDR));
    terms.english(abstractText, found.in(1));
    long[] heaviest = found.heaviest();
    double[] weights = Arrays.stream(heaviest).mapToDouble(Profiler::weight).toArray();
    double[] tagWeights = tags.stream().mapToDouble(this::weightOfTag).toArray();
    return new Profile(
        Arrays.stream(heaviest).mapToInt(each -> (int) each).toArray(),
        ofLength(Rules.LENGTH, weights),
        tags.stream().mapToInt(String::hashCode).toArray(),
        ofLength(Rules.TAGS_LENGTH, tagWeights));
  }

  private static double weight(long weightAndKey) {
    return weightAndKey >>> KEY_SHIFT;
  }

  private double weightOfTag(String slug) {
    double[] rarest = {0};
    terms.english(slug, term -> rarest[0] = Math.max(rarest[0], term.rarity()));
    return Rules.weightOfTag(rarest[0]);
  }

  /** The third time says less than the second. */
  private static double repeated(int times) {
    return times < REPEATED.length ? REPEATED[times] : 1 + StrictMath.log(times);
  }

  /** Whole numbers, so that a sum is the same in any order. */
  private static int[] ofLength(int length, double[] weights) {
    double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
    double unit = length / Math.sqrt(squares);
    return IntStream.range(0, weights.length).map(i -> (int) (weights[i] * unit)).toArray();
  }

  /** The terms of a paper as they come, each as a number: key, weight, and how much it counts. */
  private static final class Found {
    private long[] found = new long[1 << 9];
    private int size;

    /** Takes the terms of a text, and the pairs of those that follow each other. */
    Consumer<Term> in(int place) {
      return new Consumer<>() {
        private Term before = new Term(0, 0, 0, 0);

        @Override
        public void accept(Term term) {
          add(term.key(), Rules.weight(term), place);
          if (before.key() != 0) {
            add(31 * before.key() + 17 * term.key() + 1, Rules.weight(before, term), place);
          }
          before = term;
        }
      };
    }

    private void add(int key, double weight, int place) {
      if (weight > 0) {
        if (size == found.length) {
          found = Arrays.copyOf(found, 2 * size);
        }
        long units = (long) (weight * WEIGHT_UNIT);
        found[size++] = (long) key << KEY_SHIFT | units << PLACE_BITS | place;
      }
    }

    /** The heaviest terms: the weight in the upper half, the key in the lower. */
    long[] heaviest() {
      Arrays.sort(found, 0, size);
      long[] terms = new long[size];
      int different = 0;
      for (int from = 0; from < size; ) {
        long key = found[from] >> KEY_SHIFT;
        long units = (int) found[from] >>> PLACE_BITS;
        int times = 0;
        while (from < size && found[from] >> KEY_SHIFT == key) {
          times += (int) found[from++] & (1 << PLACE_BITS) - 1;
        }
        long weight = (long) (units * repeated(times));
        terms[different++] = weight << KEY_SHIFT | key & 0xFFFF_FFFFL;
      }
      Arrays.sort(terms, 0, different);
      return Arrays.copyOfRange(terms, Math.max(0, different - Rules.TERMS), different);
    }
  }
}
