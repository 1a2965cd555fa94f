package dailypapers.check;

import dailypapers.number.NumberEvidence;
import dailypapers.number.NumberScan;
import dailypapers.number.Quantity;
import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.PaperText;
import dailypapers.paper.PaperText.Passage;
import dailypapers.paper.Provenance;
import dailypapers.paper.Summary;
import dailypapers.text.FoldedText;
import dailypapers.text.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a model claims is shown where it says so: numbers stand in the sentence of the quote, names
 * in the words around it or in the first passage (the abstract, which names what the paper is
 * about), and other Latin-script words of a claim in another script anywhere in the text. Words of
 * the glossary are free.
 *
 * <p>Claims of people, and sentences of the text itself, are left to the other checks.
 */
final class NearbyCheck implements Check {
  private static final String NAME = "nearby";

  /** No abstract has more paragraphs. */
  private static final int MOST_OF_ABSTRACT = 5;

  /** A word of two letters or more that is no part of a name with digits. */
  private static final Pattern TERM =
      Pattern.compile(
          "(?<![\\p{IsLatin}\\d])\\p{IsLatin}{2,}(?:-\\p{IsLatin}+)*(?![\\p{IsLatin}\\d])");

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+|[\\w.+-]+@[\\w.-]+");
  private static final Pattern OTHER_SCRIPT =
      Pattern.compile("[\\p{L}&&[^\\p{IsLatin}\\p{IsGreek}]]");

  /** Units may be written out in the text. */
  private static final Set<String> FREE =
      Set.of(
          "vs", "ms", "sec", "min", "fps", "kb", "mb", "gb", "tb", "hz", "khz", "mhz", "ghz", "px",
          "pp", "db");

  private final Words glossary;

  NearbyCheck(Collection<String> glossary) {
    this.glossary = new Words(glossary);
  }

  /** What the text as a whole, and its first passage, have to say. */
  private record Whole(
      FoldedText text, QuotePlaces places, Words words, Words first, NumberEvidence names) {}

  @Override
  public List<Finding> findings(PaperText text, Summary summary) {
    if (!Provenance.isModel(summary.by())) {
      return List.of();
    }
    String first = opening(text);
    Whole whole =
        new Whole(
            FoldedText.of(text.plain()),
            QuotePlaces.of(text),
            new Words(List.of(text.plain())),
            new Words(List.of(first)),
            NumberEvidence.of(first));
    return PlacedClaim.all(summary).stream()
        .flatMap(placed -> findings(placed, whole).stream())
        .collect(Collectors.toList());
  }

  /** The abstract, whose few paragraphs have no anchors; otherwise the first passage. */
  private static String opening(PaperText text) {
    List<Passage> passages = text.passages();
    long unanchored = passages.stream().takeWhile(each -> each.anchor().isEmpty()).count();
    return passages.stream()
        .limit(Math.max(1, Math.min(unanchored, MOST_OF_ABSTRACT)))
        .map(Passage::text)
        .collect(Collectors.joining("\n\n"));
  }

  private List<Finding> findings(PlacedClaim placed, Whole whole) {
    List<Evidence> evidence = placed.claim().evidence();
    if (evidence.isEmpty() || whole.text().containsWhole(placed.claim().text())) {
      return List.of();
    }
    String near = at(evidence, whole.places()::near);
    String sentences = at(evidence, whole.places()::sentences);
    List<String> missing = new ArrayList<>(numbers(placed.claim(), sentences, near, whole));
    missing.addAll(terms(placed.claim(), near, whole));
    return missing.stream()
        .map(
            written ->
                Finding.fault(
                    NAME, placed.place(), written, "the words at the quote do not hold " + written))
        .collect(Collectors.toList());
  }

  /** A quote that is not found shows no more than itself. */
  private static String at(List<Evidence> evidence, UnaryOperator<String> place) {
    return evidence.stream()
        .map(Evidence::quote)
        .map(quote -> place.apply(quote).isEmpty() ? quote : place.apply(quote))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> numbers(Claim claim, String sentences, String near, Whole whole) {
    NumberScan scan = NumberScan.of(claim.text());
    if (scan.names().isEmpty() && scan.quantities().isEmpty()) {
      return List.of(); // reading the numbers of the neighborhood is most of this check's time
    }
    NumberEvidence values = NumberEvidence.of(sentences);
    NumberEvidence names = NumberEvidence.of(near);
    List<String> missing = new ArrayList<>();
    for (String name : scan.names()) {
      if (!names(names, name, claim) && !names(whole.names(), name, claim)) {
        missing.add(name);
      }
    }
    for (Quantity quantity : scan.quantities()) {
      boolean found =
          values.hasValue(quantity.value())
              || values.hasFraction(quantity)
              || names.namesWith(quantity.written(), claim.text())
              || whole.names().namesWith(quantity.written(), claim.text());
      if (!found) {
        missing.add(quantity.written());
      }
    }
    return missing;
  }

  private static boolean names(NumberEvidence evidence, String name, Claim claim) {
    return evidence.hasName(name) || evidence.namesWith(name, claim.text());
  }

  private List<String> terms(Claim claim, String near, Whole whole) {
    String text = ADDRESS.matcher(FoldedText.fold(claim.text())).replaceAll(" ");
    for (String name : NumberScan.of(claim.text()).names()) {
      text = text.replace(name, "0");
    }
    boolean otherScript = OTHER_SCRIPT.matcher(text).find();
    Words nearby = new Words(List.of(near));
    List<String> missing = new ArrayList<>();
    Matcher term = TERM.matcher(text);
    while (term.find()) {
      String word = term.group();
      boolean name = isName(word, otherScript || !opensSentence(text, term));
      boolean said =
          FREE.contains(word.toLowerCase(Locale.ROOT))
              || glossary.has(word)
              || (name ? nearby.has(word) || whole.first().has(word) : whole.words().hasLike(word));
      if (!said && (name || otherScript)) {
        missing.add(word);
      }
    }
    return missing;
  }

  /** Where every sentence begins with a capital letter, the first letter says nothing there. */
  private static boolean isName(String word, boolean firstLetterCounts) {
    return word.substring(firstLetterCounts ? 0 : 1).codePoints().anyMatch(Character::isUpperCase);
  }

  private static boolean opensSentence(String text, MatchResult term) {
    return text.substring(0, term.start()).matches("(?s)|.*[.!?:] ?[\"'(]?");
  }
}
