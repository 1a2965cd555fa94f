package dailypapers.check;

import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.Section;
import dailypapers.paper.Summary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Summaries for tests. */
final class Summaries {
  private Summaries() {}

  /** A summary whose claims say what they say, with one quote for all. */
  static Summary of(String by, String quote, String tldr, String... whatsNew) {
    List<Claim> claims = Arrays.stream(whatsNew).map(text -> claim(text, quote)).toList();
    return new Summary(
        by, Optional.empty(), claim(tldr, quote), Map.of(Section.WHATS_NEW, claims), List.of());
  }

  static Claim claim(String text, String quote) {
    return new Claim(text, quote.isEmpty() ? List.of() : List.of(new Evidence(quote, "")));
  }
}
