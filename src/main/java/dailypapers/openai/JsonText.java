package dailypapers.openai;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JSON in a model's words, which like to wrap it. */
final class JsonText {
  private static final Pattern THOUGHTS = Pattern.compile("(?s)^\\s*<think>.*?</think>");
  private static final Pattern FENCED =
      Pattern.compile("(?s)```[ \\t]*\\w*[ \\t]*\\R(\\s*[{\\[].*?)\\R?[ \\t]*```[ \\t]*(?=\\R|$)");

  private JsonText() {}

  /**
   * What stands in the first fence that holds JSON, without the thoughts of a model that thinks
   * aloud; the text as it is if there is no such fence.
   */
  static String of(String text) {
    String words = THOUGHTS.matcher(text).replaceFirst("").strip();
    if (words.startsWith("{")) {
      return words;
    }
    Matcher fence = FENCED.matcher(words);
    return fence.find() ? fence.group(1).strip() : words;
  }
}
