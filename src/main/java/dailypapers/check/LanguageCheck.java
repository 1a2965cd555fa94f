package dailypapers.check;

import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import dailypapers.paper.Summary;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a model writes is in the site's language, as far as its script tells, and long enough to say
 * something. A Korean claim may name many things in Latin script, but not only that.
 */
final class LanguageCheck implements Check {
  private static final String NAME = "language";
  private static final int SHORTEST_CLAIM = 8;

  /** The script of a language, and the least share of a claim's letters that are of it. */
  private record Written(UnicodeScript script, double share) {}

  private static final Map<String, Written> LANGUAGES =
      Map.of(
          "ko", new Written(UnicodeScript.HANGUL, 0.2),
          "en", new Written(UnicodeScript.LATIN, 0.5));

  private final String language;

  /**
   * @param language such as {@code ko} or {@code en-US}; one without a known script is not judged
   */
  LanguageCheck(String language) {
    this.language = language.split("[-_]")[0];
  }

  @Override
  public List<Finding> findings(PaperText text, Summary summary) {
    List<Finding> findings = new ArrayList<>();
    if (Provenance.isModel(summary.by())) {
      for (PlacedClaim placed : PlacedClaim.all(summary)) {
        String claim = placed.claim().text().strip();
        if (!claim.isEmpty() && claim.codePointCount(0, claim.length()) < SHORTEST_CLAIM) {
          findings.add(Finding.fault(NAME, placed.place(), claim, "too short to say anything"));
        } else if (!isWritten(claim)) {
          String reason = "the claim is not in the site's language, " + language;
          findings.add(Finding.fault(NAME, placed.place(), claim, reason));
        }
      }
    }
    return findings;
  }

  private boolean isWritten(String claim) {
    Written written = LANGUAGES.get(language);
    long letters = claim.codePoints().filter(Character::isLetter).count();
    return written == null
        || claim.codePoints().filter(c -> UnicodeScript.of(c) == written.script()).count()
            >= written.share() * letters;
  }
}
