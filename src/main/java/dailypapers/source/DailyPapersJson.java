package dailypapers.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Paper;
import dailypapers.paper.Shortened;
import dailypapers.source.PapersOfDay.ItemFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the list that Hugging Face's {@code /api/daily_papers?date=…} answers:
 *
 * <pre>{@code
 * [{"paper": {"id": "2406.18790", "title": "…", "summary": "the abstract", "authors": [{"name": "…"}], "upvotes": 16}}, …]
 * }</pre>
 *
 * An item that is not a paper becomes an {@link ItemFault} and the others stay. An answer that is
 * not a list is an error: {@code {"error": "…"}} comes with HTTP 200 too, and is no empty day.
 */
public final class DailyPapersJson {
  /** Sixteen million characters: some hundred times the longest day seen. */
  static final int LONGEST = 16_000_000;

  private static final String HINT =
      "try again later, or open the address: it must be the JSON list of /api/daily_papers";

  private final ObjectMapper json =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(LONGEST)
                          .maxNestingDepth(64)
                          .maxStringLength(LONGEST)
                          .maxNameLength(1_000)
                          .maxNumberLength(100)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * The papers in an answer.
   *
   * @param date the date that was asked for: the edition of every paper in it, whatever the items
   *     say of their own dates
   * @param answer as it came, with or without a byte order mark
   * @param where the address or file, for the error
   * @throws DailyPapersException kind {@code SOURCE} if the answer is not a list
   */
  public PapersOfDay read(LocalDate date, String answer, String where) {
    return read(date, answer, where, 0);
  }

  /** The same for a further page: the places of its items are counted on. */
  PapersOfDay read(LocalDate date, String answer, String where, int before) {
    JsonNode list = tree(date, answer, where);
    if (!list.isArray()) {
      throw notAList(date, where, described(list), Optional.empty());
    }
    return papers(date, list, before);
  }

  /** Any JSON, or the error that says what came in its stead. */
  JsonNode tree(LocalDate date, String answer, String where) {
    String body = answer.startsWith("\uFEFF") ? answer.substring(1) : answer;
    if (body.isBlank()) {
      throw notAList(date, where, "nothing", Optional.empty());
    }
    try {
      return json.readTree(body);
    } catch (JsonProcessingException e) {
      String what = body.stripLeading().startsWith("<") ? "a web page" : "broken JSON";
      String shown = what + ": " + Shortened.of(body.strip());
      throw notAList(date, where, shown, Optional.of(e));
    }
  }

  /** Each item as a paper or as a fault; places are counted on from {@code before}. */
  PapersOfDay papers(LocalDate date, JsonNode list, int before) {
    List<Paper> papers = new ArrayList<>();
    List<ItemFault> faults = new ArrayList<>();
    Set<ArxivId> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      PaperItem item = new PaperItem(list.get(i));
      String name = item.name(before + i + 1);
      Optional<String> problem = item.problem();
      if (problem.isPresent()) {
        faults.add(new ItemFault(name, problem.get()));
        continue;
      }
      Paper paper = item.paper(date);
      if (seen.add(paper.id())) {
        papers.add(paper);
      } else {
        faults.add(new ItemFault(name, "paper.id is there twice; the first one is kept"));
      }
    }
    return new PapersOfDay(date, papers, faults);
  }

  private static String described(JsonNode node) {
    if (node.isObject()) {
      String error = node.path("error").asText("");
      return error.isEmpty()
          ? "an object: " + Shortened.of(node.toString())
          : "an error: " + Shortened.of(error);
    }
    return "a single value: " + Shortened.of(node.toString());
  }

  private static DailyPapersException notAList(
      LocalDate date, String where, String what, Optional<JsonProcessingException> cause) {
    String problem = "no list of papers came for " + date + " but " + what;
    return cause
        .map(e -> new DailyPapersException(ExitCode.SOURCE, problem, where, HINT, e))
        .orElseGet(() -> new DailyPapersException(ExitCode.SOURCE, problem, where, HINT));
  }
}
