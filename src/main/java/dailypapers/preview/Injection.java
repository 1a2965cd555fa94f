package dailypapers.preview;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the preview adds to a page on its way to the browser; the file stays as it is. */
final class Injection {
  private static final Pattern BODY = Pattern.compile("(?i)<body(\\s[^>]*)?>");
  private static final String END_OF_BODY = "</body>";
  private static final String STYLE =
      "position:sticky;top:0;z-index:2147483647;margin:0;padding:1em;color:#fff;background:#900;"
          + "font:16px/1.5 monospace;white-space:pre-wrap;overflow-wrap:anywhere";

  private Injection() {}

  /** The page with one piece at the top of its body and one at the end. */
  static String into(String html, String top, String end) {
    Matcher body = BODY.matcher(html);
    String topped = inserted(html, body.find() ? body.end() : html.length(), top);
    int endOfBody = topped.lastIndexOf(END_OF_BODY);
    return inserted(topped, endOfBody < 0 ? topped.length() : endOfBody, end);
  }

  /** A message, in lines, as a block that stays in view. */
  static String banner(String message) {
    return "<pre role=\"alert\" style=\"" + STYLE + "\">" + escaped(message) + "</pre>";
  }

  private static String inserted(String html, int at, String piece) {
    return html.substring(0, at) + piece + html.substring(at);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
