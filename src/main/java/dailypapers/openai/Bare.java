package dailypapers.openai;

import dailypapers.summary.ChatAnswer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JSON in an answer: some endpoints let a model think aloud, or fence its answer. */
final class Bare {
  private static final Pattern THOUGHTS =
      Pattern.compile("^\\s*<think>.*?</think>", Pattern.DOTALL);

  private static final Pattern FENCED =
      Pattern.compile("\\s*```[a-zA-Z]*\\s*\\n(.*)\\n\\s*```\\s*", Pattern.DOTALL);

  private Bare() {}

  /** The answer without thoughts and fences. */
  static String json(ChatAnswer answer) {
    String spoken = THOUGHTS.matcher(answer.text()).replaceFirst("");
    Matcher fenced = FENCED.matcher(spoken);
    return fenced.matches() ? fenced.group(1) : spoken;
  }
}
