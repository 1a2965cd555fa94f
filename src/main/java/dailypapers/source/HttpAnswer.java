package dailypapers.source;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Shortened;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a server answered, whatever its status.
 *
 * @param uri what was asked for
 * @param status such as 200
 * @param body the bytes, whole
 * @param location where a redirect points to
 * @param retryAfter how long the server asks to wait
 */
record HttpAnswer(
    URI uri, int status, byte[] body, Optional<String> location, Optional<String> retryAfter) {

  /** True where the same request may succeed later: 429 and 5xx. */
  boolean worthRetrying() {
    return status == 429 || status >= 500;
  }

  /**
   * The body of a 200 answer.
   *
   * @throws DailyPapersException kind {@code SOURCE} for any other status, and for bytes that are
   *     not UTF-8
   */
  String text() {
    if (status == 200) {
      return Utf8.decode(body, uri.toString());
    }
    String problem =
        location
            .filter(target -> status >= 300 && status < 400)
            .map(target -> "answered HTTP " + status + ", pointing to " + Shortened.of(target))
            .orElseGet(() -> "answered HTTP " + status + excerpt());
    throw new DailyPapersException(
        ExitCode.SOURCE, uri.getHost() + " " + problem, uri.toString(), hint());
  }

  private String excerpt() {
    String text = VisibleText.of(new String(body, StandardCharsets.UTF_8));
    return text.isEmpty() ? "" : ": " + Shortened.of(text);
  }

  private String hint() {
    if (worthRetrying()) {
      return "the server is busy or broken; try again later";
    }
    return status >= 300 && status < 400
        ? "redirects are not followed; check source.url in site.yml"
        : "check the address in a browser";
  }
}
