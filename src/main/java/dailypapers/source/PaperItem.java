package dailypapers.source;

import com.fasterxml.jackson.databind.JsonNode;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.Shortened;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * One item of Hugging Face's list, read as a paper. The fields that are used, as 580 stored days
 * have them (all others are ignored):
 *
 * <pre>
 *   paper.id  paper.title  paper.authors[].name, .hidden     always there
 *   paper.summary                                            the abstract
 *   paper.upvotes                                            0 where it is missing
 *   paper.githubRepo  paper.projectPage                      since 2025-03-04, often missing
 *   thumbnail                                                beside paper
 *   paper.organization.fullname, or organization beside it   since 2025-10-03
 * </pre>
 *
 * {@code paper.ai_summary} is Hugging Face's own sentence and never taken for the abstract.
 */
final class PaperItem {
  private static final String HTTPS = "https";

  private final JsonNode item;
  private final JsonNode paper;

  PaperItem(JsonNode item) {
    this.item = item;
    this.paper = item.path("paper");
  }

  /** How a fault names this item: its id where it has one, else its place in the list. */
  String name(int place) {
    String id = VisibleText.of(paper.path("id").asText(""));
    return id.isEmpty() ? "item " + place : Shortened.of(id);
  }

  /** Why this is not a paper, naming the field; empty if it is one. */
  Optional<String> problem() {
    if (!item.isObject()) {
      return Optional.of("is not an object");
    }
    if (!paper.isObject()) {
      return Optional.of("paper " + (absent(paper) ? "is missing" : "is not an object"));
    }
    return textProblem("id")
        .or(this::idProblem)
        .or(() -> textProblem("title"))
        .or(this::authorsProblem)
        .or(this::abstractProblem)
        .or(this::votesProblem);
  }

  /** The paper; to be asked only where there is no {@link #problem()}. */
  Paper paper(LocalDate date) {
    return new Paper(
        id(),
        date,
        text(paper, "title"),
        authors(),
        text(paper, "summary"),
        paper.path("upvotes").asInt(0),
        links(),
        organization(),
        false);
  }

  private Optional<String> textProblem(String field) {
    JsonNode value = paper.path(field);
    if (absent(value)) {
      return Optional.of("paper." + field + " is missing");
    }
    if (!value.isTextual()) {
      return Optional.of("paper." + field + " is not text");
    }
    return VisibleText.of(value.asText()).isEmpty()
        ? Optional.of("paper." + field + " is blank")
        : Optional.empty();
  }

  private Optional<String> idProblem() {
    try {
      id();
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("paper.id is " + e.getMessage());
    }
  }

  /** As it came: an id that hides a character is no id, while words that do are cleaned of it. */
  private ArxivId id() {
    return ArxivId.of(paper.path("id").asText());
  }

  private Optional<String> authorsProblem() {
    JsonNode authors = paper.path("authors");
    if (absent(authors)) {
      return Optional.of("paper.authors is missing");
    }
    if (!authors.isArray()) {
      return Optional.of("paper.authors is not a list");
    }
    for (int i = 0; i < authors.size(); i++) {
      JsonNode author = authors.get(i);
      if (!hidden(author) && text(author, "name").isEmpty()) {
        return Optional.of("paper.authors[" + i + "].name is missing");
      }
    }
    return Optional.empty();
  }

  private Optional<String> abstractProblem() {
    JsonNode summary = paper.path("summary");
    return absent(summary) || summary.isTextual()
        ? Optional.empty()
        : Optional.of("paper.summary is not text");
  }

  private Optional<String> votesProblem() {
    JsonNode votes = paper.path("upvotes");
    if (absent(votes)) {
      return Optional.empty();
    }
    boolean count = votes.isIntegralNumber() && votes.canConvertToInt() && votes.intValue() >= 0;
    return count ? Optional.empty() : Optional.of("paper.upvotes is not a number from 0");
  }

  private List<String> authors() {
    return StreamSupport.stream(paper.path("authors").spliterator(), false)
        .filter(author -> !hidden(author))
        .map(author -> text(author, "name"))
        .collect(Collectors.toList());
  }

  private Links links() {
    return new Links(
        https(paper, "githubRepo"), https(paper, "projectPage"), https(item, "thumbnail"));
  }

  private Optional<String> organization() {
    return Optional.of(text(paper.path("organization"), "fullname"))
        .filter(name -> !name.isEmpty())
        .or(() -> Optional.of(text(item.path("organization"), "fullname")))
        .filter(name -> !name.isEmpty());
  }

  private static boolean hidden(JsonNode author) {
    return author.path("hidden").asBoolean(false);
  }

  private static boolean absent(JsonNode value) {
    return value.isMissingNode() || value.isNull();
  }

  private static String text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isTextual() ? VisibleText.of(value.asText()) : "";
  }

  /**
   * An address that may be linked: {@code https}, which becomes lower case, with a host and
   * nobody's name in it.
   */
  private static Optional<String> https(JsonNode object, String field) {
    String address = text(object, field);
    try {
      URI uri = new URI(address);
      boolean fit =
          HTTPS.equalsIgnoreCase(uri.getScheme())
              && uri.getHost() != null
              && uri.getRawUserInfo() == null;
      return fit ? Optional.of(HTTPS + address.substring(HTTPS.length())) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
