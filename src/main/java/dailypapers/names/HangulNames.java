package dailypapers.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names that a Korean text transliterates: 라마 3, 제미나이 2.5 프로, 큐웬. */
final class HangulNames {
  private static final Map<String, String> VARIANTS =
      Map.ofEntries(
          Map.entry("프로", "Pro"),
          Map.entry("플래시", "Flash"),
          Map.entry("울트라", "Ultra"),
          Map.entry("미니", "Mini"),
          Map.entry("터보", "Turbo"),
          Map.entry("오퍼스", "Opus"),
          Map.entry("소네트", "Sonnet"),
          Map.entry("소넷", "Sonnet"),
          Map.entry("하이쿠", "Haiku"),
          Map.entry("코더", "Coder"),
          Map.entry("나노", "Nano"));

  private static final Pattern RUN = Pattern.compile("(?<![A-Za-z가-힣])[가-힣]+");

  /** What stands behind a noun; anything else makes it another word: 라마 is not in 라마단. */
  private static final String PARTICLES =
      "(?:은|는|이|가|을|를|의|와|과|로|에|도|만|나|랑|보다|처럼|같은|같이|까지|부터|마다|라는|라고|라|이라|이다|이며"
          + "|에서|에게|에는|에도|에서는|에서도|으로|으로는|로는|로도|뿐|조차|용|형|계열|기반|모델|등|및|수준|급)?";

  private static final Pattern TAIL =
      Pattern.compile(
          "((?: |-)?\\d{1,2}(?:\\.\\d+)?[a-z]{0,2}(?![\\d%])"
              + "(?! ?[개종가배번명점장대만억천십차단시분초년월일회]))?((?: |-)?(?:"
              + String.join("|", VARIANTS.keySet())
              + "|Pro|Flash|Mini|Turbo|Opus|Sonnet|Haiku))?(?="
              + PARTICLES
              + "(?![가-힣]))");

  private final KnownNames known;
  private final int longest;

  HangulNames(KnownNames known) {
    this.known = known;
    this.longest = known.transliterations().stream().mapToInt(String::length).max().orElse(0);
  }

  List<Name> names(String text) {
    List<Name> found = new ArrayList<>();
    Matcher runs = RUN.matcher(text);
    Matcher tail = TAIL.matcher(text).useTransparentBounds(true);
    int from = 0;
    while (runs.find(from)) {
      Optional<Name> name = at(text, runs.start(), tail);
      name.ifPresent(found::add);
      from = name.map(Name::end).orElse(runs.end());
    }
    return found;
  }

  /** The longest transliteration that begins here. */
  private Optional<Name> at(String text, int start, Matcher tail) {
    for (int end = Math.min(text.length(), start + longest); end > start + 1; end--) {
      Optional<KnownNames.Known> name = known.byHangul(text.substring(start, end));
      if (name.isPresent() && tail.region(end, text.length()).lookingAt()) {
        return Optional.of(name(text, start, tail, name.get()));
      }
    }
    return Optional.empty();
  }

  private static Name name(String text, int start, MatchResult tail, KnownNames.Known known) {
    String version = tail.group(1) == null ? "" : " " + tail.group(1).strip();
    String variant = tail.group(2) == null ? "" : tail.group(2).replaceAll("[ -]", "");
    String latin = known.name() + version + " " + VARIANTS.getOrDefault(variant, variant);
    String written = text.substring(start, tail.end());
    return new Name(written, latin.strip(), known.name(), known.role(), start);
  }
}
