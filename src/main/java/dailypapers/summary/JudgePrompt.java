package dailypapers.summary;

import dailypapers.paper.Claim;
import dailypapers.paper.Evidence;
import dailypapers.paper.Sha256;
import java.util.List;

/**
 * What a judge is told: a model that reads each claim with its quote, and nothing else of the
 * paper. The instructions are the files {@code judge_ko.md} and {@code judge_en.md} beside this
 * class. Claims and quotes come as data, between two lines that neither can hold:
 *
 * <pre>
 *   BEGIN 5f1c…
 *   [1] claim: …
 *   [1] quote: …
 *   END 5f1c…
 * </pre>
 */
public final class JudgePrompt {
  private static final int HASH_LENGTH = 12;

  private final String instructions;
  private final JudgeWords words;

  private JudgePrompt(String instructions, JudgeWords words) {
    this.instructions = instructions;
    this.words = words;
  }

  /**
   * The prompt for a site.
   *
   * @param language of the claims and the reasons: {@code ko} or {@code en}, also as in {@code
   *     ko-KR}
   * @throws dailypapers.error.DailyPapersException kind {@code CONFIG} if there is no prompt for
   *     the language
   */
  public static JudgePrompt of(String language) {
    String bare = language.split("[-_]")[0];
    String instructions =
        Prompt.template("judge_", bare).orElseThrow(() -> Prompt.unknown(language));
    return new JudgePrompt(instructions.strip() + "\n", JudgeWords.of(bare));
  }

  /** What holds for every summary: the system message. */
  public String instructions() {
    return instructions;
  }

  /** The JSON schema of the answer. */
  public String schema() {
    return Rulings.schema();
  }

  /** The claims, numbered from 1, as the user's message. */
  public String user(List<Claim> claims) {
    StringBuilder data = new StringBuilder();
    for (int i = 0; i < claims.size(); i++) {
      String mark = "[" + (i + 1) + "] ";
      data.append(mark + "claim: " + Prompt.line(claims.get(i).text()) + "\n");
      for (Evidence evidence : claims.get(i).evidence()) {
        data.append(mark + "quote: " + Prompt.line(evidence.quote()) + "\n");
      }
    }
    String code = Prompt.code(data.toString());
    return words.head().replace("{{code}}", code)
        + "\n"
        + ("BEGIN " + code + "\n" + data + "END " + code + "\n")
        + words.foot().replace("{{count}}", Integer.toString(claims.size()))
        + "\n";
  }

  /** What is wrong with an answer, as the user's next message. */
  public String repair(String reason) {
    return words.wrong() + "\n- " + Prompt.line(reason) + "\n" + words.again() + "\n";
  }

  /** Twelve hexadecimal digits that change with everything that shapes the answer. */
  public String hash() {
    String around = user(List.of(new Claim("claim", List.of(new Evidence("quote", "")))));
    String shape = String.join("\0", instructions, schema(), around, repair("reason"));
    return Sha256.of(shape).substring(0, HASH_LENGTH);
  }
}
