package dailypapers.legacy;

import dailypapers.paper.ArxivId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a paper: {@code ### [Title](https://arxiv.org/abs/2406.09414)}; a title with line
 * breaks takes several lines.
 *
 * @param title on one line
 * @param id none where the address is not one of arXiv's or Hugging Face's
 * @param lines how many lines it takes
 */
record LegacyHeading(String title, Optional<ArxivId> id, int lines) {
  private static final int MOST_LINES = 5;
  private static final Pattern LINK =
      Pattern.compile("###\\s+\\[(.*)]\\(\\s*<?(\\S+?)>?\\s*\\)\\s*");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://(?:www\\.)?(?:arxiv\\.org/(?:abs|pdf|html)|huggingface\\.co/papers)/"
              + "([0-9]{4}\\.[0-9]{4,5}(?:v[0-9]{1,3})?)(?:\\.pdf)?/?(?:[?#].*)?");

  /** Whether a line begins a paper's heading beyond doubt, wherever it stands. */
  static boolean begins(String line) {
    return line.startsWith("### [") && (line.contains("arxiv.org/") || line.contains("/papers/"));
  }

  /** Reads the heading that the first of some lines begins; empty if it is none. */
  static Optional<LegacyHeading> of(List<String> lines) {
    StringBuilder heading = new StringBuilder();
    for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
      if (lines.get(i).isBlank() || LegacyKey.of(lines.get(i)).isPresent()) {
        return Optional.empty();
      }
      heading.append(i == 0 ? "" : " ").append(lines.get(i).strip());
      Matcher link = LINK.matcher(heading);
      if (link.matches() && !link.group(1).isBlank()) {
        String title = link.group(1).replaceAll("\\s+", " ").strip();
        return Optional.of(new LegacyHeading(title, id(link.group(2)), i + 1));
      }
    }
    return Optional.empty();
  }

  private static Optional<ArxivId> id(String address) {
    Matcher matcher = ADDRESS.matcher(address);
    try {
      return matcher.matches() ? Optional.of(ArxivId.of(matcher.group(1))) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
