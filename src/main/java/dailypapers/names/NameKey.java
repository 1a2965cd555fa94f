package dailypapers.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What two spellings of one name have in common: letters and digits, and the point between two
 * digits; not case, hyphens, underscores, white space and TeX.
 *
 * <pre>
 *   Qwen-2.5_VL, \textsc{Qwen2.5VL}  are  qwen2.5vl;  $\pi_0$, π0  are  pi0
 * </pre>
 */
public final class NameKey {
  private static final Pattern TEX_COMMAND =
      Pattern.compile(
          "\\\\(?:text(?:sc|bf|it|tt|rm|sf|sl|up|md|normal)|math(?:bf|rm|cal|it|sf|tt|bb|scr|frak|normal)"
              + "|emph|url|href|operatorname|boldsymbol|bm|underline|sc|bf|it|tt|rm|em|sf|sl|cal|xspace"
              + "|mbox|hbox|ensuremath|nobreak(?:dash)?|left|right|protect|null|unskip|displaystyle"
              + "|tiny|scriptsize|footnotesize|small|large|Large|LARGE|huge)(?![A-Za-z])(?:(?<=xspace)\\{\\})?");

  /** What TeX reads as a space between two words: {@code Llama~3}, {@code Llama\\,3}. */
  private static final Pattern TEX_SPACE =
      Pattern.compile(
          "\\\\(?:[,;:> ]|(?:q?quad|enspace|thinspace)(?![A-Za-z]))|(?<=[\\p{L}\\d.})])~(?=[\\p{L}\\d\\\\])");

  /** What TeX reads as nothing: a place where a word may be broken, a smaller gap. */
  private static final Pattern TEX_NOTHING = Pattern.compile("\\\\[-!/]");

  private static final Pattern TEX_LETTER = Pattern.compile("\\\\([A-Za-z]+)");
  private static final Pattern TEX_MARKS = Pattern.compile("[{}$^\\\\]|(?<=[A-Za-z0-9])_(?=\\{)");
  private static final Pattern PLAIN = Pattern.compile("[ -~&&[^\\\\$]]*");
  private static final Pattern GREEK = Pattern.compile("[\\u0391-\\u03C9]");

  private static final Pattern ACCENTED = Pattern.compile("[\\u00C0-\\u017F]");

  private static final Map<Character, String> GREEK_NAMES =
      Map.ofEntries(
          Map.entry('α', "alpha"),
          Map.entry('β', "beta"),
          Map.entry('γ', "gamma"),
          Map.entry('δ', "delta"),
          Map.entry('ε', "epsilon"),
          Map.entry('θ', "theta"),
          Map.entry('λ', "lambda"),
          Map.entry('μ', "mu"),
          Map.entry('ν', "nu"),
          Map.entry('π', "pi"),
          Map.entry('ρ', "rho"),
          Map.entry('σ', "sigma"),
          Map.entry('τ', "tau"),
          Map.entry('φ', "phi"),
          Map.entry('ψ', "psi"),
          Map.entry('ω', "omega"));

  private NameKey() {}

  /** The key of a name. */
  public static String of(String name) {
    String plain = (PLAIN.matcher(name).matches() ? name : plain(name)).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (counts(plain, i)) {
        key.append(plain.charAt(i));
      }
    }
    return key.toString();
  }

  /** A text without TeX, its Greek letters by name, compatible characters folded (NFKC). */
  public static String plain(String text) {
    String noTex = text;
    if (text.indexOf('\\') >= 0 || text.indexOf('$') >= 0 || text.indexOf('~') >= 0) {
      noTex = TEX_NOTHING.matcher(TEX_SPACE.matcher(text).replaceAll(" ")).replaceAll("");
      noTex = TEX_COMMAND.matcher(noTex).replaceAll("");
      noTex = TEX_LETTER.matcher(noTex).replaceAll("$1");
      noTex = TEX_MARKS.matcher(noTex).replaceAll("");
    }
    String folded = unaccented(Normalizer.normalize(noTex, Normalizer.Form.NFKC));
    return GREEK
        .matcher(folded)
        .replaceAll(
            greek -> {
              char letter = Character.toLowerCase(greek.group().charAt(0));
              return Matcher.quoteReplacement(GREEK_NAMES.getOrDefault(letter, greek.group()));
            });
  }

  private static String unaccented(String text) {
    return ACCENTED
        .matcher(text)
        .replaceAll(
            letter ->
                Normalizer.normalize(letter.group(), Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
  }

  /** Whether the character at a place belongs to a key. */
  static boolean counts(CharSequence text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || c == '.'
            && at > 0
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at - 1))
            && Character.isDigit(text.charAt(at + 1));
  }
}
