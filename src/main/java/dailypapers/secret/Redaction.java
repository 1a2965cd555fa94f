package dailypapers.secret;

import java.io.PrintStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Takes a key out of what others will read. It stands at two doors. Where the words of an endpoint
 * come in, for endpoints repeat what they were sent: so no file that keeps them can hold the key.
 * And where messages go out to a terminal, a log or a report, whoever made them.
 *
 * <pre>
 *   Incorrect API key provided: sk-te*****cdef  →  Incorrect API key provided: [key]
 * </pre>
 */
public final class Redaction {
  private static final String HIDDEN = "[key]";

  /** Shorter ones stand in ordinary words. */
  private static final int SHORTEST_IN_WORDS = 4;

  /** What servers without keys are given ("ollama", "lm-studio") is a word that papers may say. */
  private static final int SHORTEST_IN_DATA = 12;

  /** Made when the first message leaves: most runs have none, and these take 8 ms. */
  private static final class Shapes {
    private static final Pattern LIKE_A_KEY =
        Pattern.compile(
            "(?<![A-Za-z0-9_])(?:sk|rk|pk|gsk|xai|sess|hf)[-_][\\w*.-]{6,}|(?i:(?<![a-z])bearer\\s+)[^\\s\"',]+");

    /** User and password, or a key in the query, of an address that somebody gave so. */
    private static final Pattern IN_ADDRESS =
        Pattern.compile(
            "(?<=://)[^\\s/?#@\"']+@|(?i:(?<=[?&](api[-_]?key|key|token|access_token)=)[^\\s&#\"']+)");

    private Shapes() {}
  }

  private final Optional<Pattern> inWords;
  private final Optional<Pattern> inData;

  /**
   * @param key the key, if there is one
   */
  public Redaction(Optional<String> key) {
    Optional<String> secret = key.map(String::strip);
    this.inWords =
        secret.filter(text -> text.length() >= SHORTEST_IN_WORDS).map(Redaction::everyForm);
    this.inData = secret.filter(text -> text.length() >= SHORTEST_IN_DATA).flatMap(x -> inWords);
  }

  /** As it is, written for JSON, also for JSON within JSON, or for an address. */
  private static Pattern everyForm(String secret) {
    StringBuilder json = new StringBuilder();
    for (char c : secret.toCharArray()) {
      json.append("/\"\\".indexOf(c) < 0 ? "" : "\\\\*").append(Pattern.quote(String.valueOf(c)));
    }
    String address = URLEncoder.encode(secret, StandardCharsets.UTF_8);
    return Pattern.compile(json + "|" + Pattern.quote(address));
  }

  /**
   * A message without any key: neither the one that is known, as it is or written for JSON or for
   * an address, nor what looks like one ({@code sk-…}, {@code Bearer …}, {@code user:password@}),
   * as endpoints repeat parts of keys, too.
   */
  public String of(String message) {
    String clean = Shapes.LIKE_A_KEY.matcher(without(inWords, message)).replaceAll(HIDDEN);
    return Shapes.IN_ADDRESS
        .matcher(clean)
        .replaceAll(found -> found.group().endsWith("@") ? HIDDEN + "@" : HIDDEN);
  }

  /** Data without the key itself; what only looks like one stays, for it may be a paper's word. */
  public String ofData(String data) {
    return without(inData, data);
  }

  /** The same of bytes. */
  public byte[] ofData(byte[] data) {
    if (inData.isEmpty()) {
      return data;
    }
    // A byte a character, so that whatever encoding the bytes are of is left as it is.
    String text = new String(data, StandardCharsets.ISO_8859_1);
    String clean = ofData(text);
    return clean.equals(text) ? data : clean.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A way out for messages. */
  public PrintStream messages(PrintStream out) {
    return through(this::of, out);
  }

  /** A way out for data, such as an export. */
  public PrintStream data(PrintStream out) {
    return inData.isEmpty() ? out : through(this::ofData, out);
  }

  private static PrintStream through(UnaryOperator<String> cleaned, PrintStream out) {
    return new PrintStream(new CleanedStream(out, cleaned), true, StandardCharsets.UTF_8);
  }

  private static String without(Optional<Pattern> secret, String text) {
    return secret.map(pattern -> pattern.matcher(text).replaceAll(HIDDEN)).orElse(text);
  }

  /** Says nothing of the key. */
  @Override
  public String toString() {
    return "Redaction";
  }
}
