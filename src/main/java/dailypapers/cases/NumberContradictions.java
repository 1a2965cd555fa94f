package dailypapers.cases;

import dailypapers.number.Amount;
import dailypapers.number.Amount.Form;
import dailypapers.number.AmountProof;
import dailypapers.number.Amounts;
import dailypapers.number.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Amounts of a text which a summary altered: the same digits at another power of ten, digits
 * written twice or turned round, percent for times. Each rule asks that the text's own amount is
 * nowhere in the summary, so that the altered one stands in its place.
 */
final class NumberContradictions {
  /** How far around an amount of the summary its subject is looked for, in characters. */
  private static final int BEFORE = 45;

  private static final int BEHIND = 30;

  /** English names its subject from farther away. */
  private static final int BEFORE_SAID = 120;

  private static final int BEHIND_SAID = 90;

  /** So many digits are in another order by no chance. */
  private static final int CERTAIN = 4;

  /** Who mistakes a scale takes the next one: 128M for 128K. */
  private static final double ONE_SCALE = 4.5;

  /** So many words that stand beside every figure make sure that it is the same one. */
  private static final int COMMON_WORDS = 3;

  /** Units in the text's words: a number of this size is a size of a model. */
  private static final Set<String> SIZES = Set.of("", "model", "parameter");

  /** What the items of a data set are called. */
  private static final Set<String> ITEMS =
      Set.of("sample", "question", "record", "document", "prompt", "dialogue", "pair", "label");

  /** Nothing else in a summary is so large as a model's parameters without being named. */
  private static final double LEAST_MODEL = 1e7;

  private final AmountProof text;
  private final List<AmountProof> summary;

  NumberContradictions(AmountProof text, List<AmountProof> summary) {
    this.text = text;
    this.summary = summary;
  }

  /** The amount of the text that a claim altered; empty if it may simply be another one. */
  Optional<Amount> of(Amounts part, Amount claim) {
    Optional<Amount> twice = Digits.once(claim).flatMap(this::repeated);
    if (twice.isPresent()) {
      return twice;
    }
    ClauseWords about = ClauseWords.around(part, claim, BEFORE, BEHIND);
    return text.evidence().stream()
        .filter(said -> said.form() != Form.LOOSE && said.form() != Form.YEAR)
        .filter(said -> said.form() != Form.WORD || said.size() > 10)
        .filter(said -> contradicts(claim, said, about))
        .filter(said -> isNowhere(said))
        .findFirst();
  }

  /** What 2727억 repeats: 27억, or another amount with these digits. */
  private Optional<Amount> repeated(Amount once) {
    return text.evidence().stream()
        .filter(said -> said.unit() == once.unit() && said.form() != Form.LOOSE)
        .filter(
            said ->
                said.value().compareTo(once.value()) == 0
                    || once.scaled() && said.digits().equals(once.digits()))
        .findFirst();
  }

  /**
   * The amount of the text that a claim may have altered: of two digits one is another, beside the
   * same words. 91% for 92% may be another figure of the same paper, too.
   */
  Optional<Amount> maybe(Amounts part, Amount claim) {
    ClauseWords about = ClauseWords.around(part, claim, BEFORE, BEHIND);
    return text.evidence().stream()
        .filter(said -> claim.unit() == Unit.PERCENT && said.unit() == Unit.PERCENT)
        .filter(said -> claim.digits().length() == 2 && Digits.oneAltered(claim, said))
        .filter(said -> isNowhere(said) && about(claim, said, about, 2))
        .findFirst();
  }

  private boolean isNowhere(Amount said) {
    return summary.stream().noneMatch(each -> each.says(said));
  }

  private boolean contradicts(Amount claim, Amount said, ClauseWords about) {
    if (said.size() <= 0 || claim.size() <= 0) {
      return false;
    }
    return otherPower(claim, said, about)
        || otherScale(claim, said, about)
        || swappedUnit(claim, said, about)
        || nearValue(claim, said, about);
  }

  private ClauseWords around(Amount said) {
    return ClauseWords.around(text.source(), said, BEFORE_SAID, BEHIND_SAID);
  }

  /** 7억 for 7B, 15만 for 1.5M, 8.53% for 85.3%. */
  private boolean otherPower(Amount claim, Amount said, ClauseWords about) {
    if (!Digits.otherPower(claim, said) || !sameKind(claim, said)) {
      return false;
    }
    if (claim.unit() != Unit.NONE || claim.value().scale() > 0 && !claim.scaled()) {
      return about(claim, said, about, claim.digits().length() >= 3 ? 0 : 1)
          || pointMoved(claim, said) && about(claim, said, about, 0, COMMON_WORDS);
    }
    boolean sameNoun = !claim.noun().isEmpty() && alike(claim.noun(), said.noun());
    boolean size = SIZES.contains(claim.noun()) && SIZES.contains(said.noun());
    boolean translated = claim.form() == Form.KOREAN_SCALE && said.size() >= 1000;
    boolean pointLost =
        said.written().startsWith("0.") && size && claim.worth().compareTo(said.worth()) == 0;
    if (claim.form() == Form.LATIN_SCALE && said.form() == Form.LATIN_SCALE) {
      return pointLost && claim.scaled() || claim.digits().length() >= 3 && (sameNoun || size);
    }
    if (claim.digits().length() >= 2) {
      boolean unknown = claim.noun().isEmpty() || said.noun().isEmpty();
      return sameNoun || size && translated || unknown && translated && claim.size() >= 1000;
    }
    return translated && (sameNoun || size && sizeOf(claim, about));
  }

  /** 22% for 2.2%: the point was lost, or came in. */
  private static boolean pointMoved(Amount claim, Amount said) {
    return claim.unit() == Unit.PERCENT
        && said.unit() == Unit.PERCENT
        && claim.digits().length() == 2
        && Digits.fractional(claim) != Digits.fractional(said);
  }

  /** Whether a number of one digit is the size of a model: by its noun, its words, or its size. */
  private static boolean sizeOf(Amount claim, ClauseWords about) {
    return !claim.noun().isEmpty()
        || claim.size() >= LEAST_MODEL
        || about.about().contains("size")
        || about.about().contains("parameter");
  }

  /** 128M for 128K, 29분 for 29초: the number is right, what it counts by is not. */
  private boolean otherScale(Amount claim, Amount said, ClauseWords about) {
    if (!Digits.otherScale(claim, said)) {
      return false;
    }
    boolean strong = claim.mantissa().replaceAll("0+$", "").length() >= 2;
    if (claim.unit().measured()) {
      return strong || about(claim, said, about, 1);
    }
    return strong
        && claim.scaled()
        && said.scaled()
        && Digits.zeros(claim, said) <= ONE_SCALE
        && sameKind(claim, said);
  }

  /** 3% for 3배: the same number, and the same subject beside it. */
  private boolean swappedUnit(Amount claim, Amount said, ClauseWords about) {
    boolean swapped =
        claim.unit() == Unit.PERCENT && said.unit() == Unit.FACTOR
            || claim.unit() == Unit.FACTOR && said.unit() == Unit.PERCENT;
    return swapped
        && claim.value().compareTo(said.value()) == 0
        && (Digits.fractional(claim) && claim.digits().length() >= 3
            || about(claim, said, about, claim.digits().length() >= 3 ? 0 : 1));
  }

  /** 83.5% for 85.3%: digits turned round or one of them altered, of the same thing. */
  private boolean nearValue(Amount claim, Amount said, ClauseWords about) {
    if (!sameKind(claim, said) || claim.digits().length() < 2) {
      return false;
    }
    boolean turned = Digits.turned(claim, said);
    if (!turned && !Digits.oneAltered(claim, said)) {
      return false;
    }
    if (claim.unit() == Unit.NONE && !Digits.fractional(claim)) {
      boolean sizes = claim.scaled() && said.scaled() && turned && claim.mantissa().contains(".");
      return sizes && SIZES.contains(claim.noun())
          || !claim.noun().isEmpty()
              && claim.noun().equals(said.noun())
              && (turned || claim.digits().length() >= 3);
    }
    return turned && claim.digits().length() >= CERTAIN
        || turned && about(claim, said, about, 1)
        || claim.digits().length() >= 3 && about(claim, said, about, 2);
  }

  /** Whether both are of the same thing: enough shared words, and no name that the text lacks. */
  private boolean about(Amount claim, Amount said, ClauseWords about, int shared) {
    return about(claim, said, about, shared, 1);
  }

  private boolean about(Amount claim, Amount said, ClauseWords about, int shared, int sharedAtAll) {
    ClauseWords there = around(said);
    return about.shared(there) >= shared
        && about.sharedAtAll(there) >= sharedAtAll
        && !about.namesMoreThan(text);
  }

  /** Whether two nouns may be of the same things: what is tested is a question or a sample. */
  private static boolean alike(String one, String other) {
    return one.equals(other) || ITEMS.contains(one) && ITEMS.contains(other);
  }

  private static boolean sameKind(Amount claim, Amount said) {
    List<Unit> scores = List.of(Unit.PERCENT, Unit.POINT);
    boolean percentage = scores.contains(claim.unit()) && scores.contains(said.unit());
    boolean score =
        claim.unit().percentage() && Digits.fractional(said) && said.unit() == Unit.NONE
            || said.unit().percentage() && Digits.fractional(claim) && claim.unit() == Unit.NONE;
    boolean unlike =
        claim.unit() == Unit.NONE
            && !claim.noun().isEmpty()
            && !said.noun().isEmpty()
            && !alike(claim.noun(), said.noun())
            && !(SIZES.contains(claim.noun()) && SIZES.contains(said.noun()));
    return !unlike && (percentage || score || claim.unit() == said.unit());
  }
}
