package dailypapers.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.cli.LoomPapers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbered papers over many days, every tenth of which the next day lists again. */
final class LoadPapers {
  static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NUMBER = Pattern.compile("Loom-([0-9]+)");
  private static final int A_DAY = 25;
  private static final int TWICE = 10;

  private static final List<String> STUFFS =
      List.of(
          "cotton", "linen", "wool", "silk", "hemp", "jute", "ramie", "mohair", "flax", "nettle");

  private final int count;

  LoadPapers(int count) {
    this.count = count;
  }

  int count() {
    return count;
  }

  LocalDate last() {
    return date(count - 1).plusDays(1);
  }

  /** The id of every paper with the first day that lists it. */
  Map<String, LocalDate> days() {
    return IntStream.range(0, count)
        .boxed()
        .collect(Collectors.toMap(LoadPapers::id, LoadPapers::date));
  }

  private static LocalDate date(int number) {
    return FIRST.plusDays(number / A_DAY);
  }

  static String id(int number) {
    return "2601.%05d".formatted(number);
  }

  /** Writes the days as the API answers them. */
  void write(Path folder) throws IOException {
    Map<LocalDate, ArrayNode> days = new TreeMap<>();
    for (int number = 0; number < count; number++) {
      LocalDate date = date(number);
      days.computeIfAbsent(date, any -> JSON.createArrayNode()).add(item(number));
      if (number % TWICE == 0) {
        days.computeIfAbsent(date.plusDays(1), any -> JSON.createArrayNode()).add(item(number));
      }
    }
    Files.createDirectories(folder);
    for (Map.Entry<LocalDate, ArrayNode> day : days.entrySet()) {
      Files.writeString(folder.resolve(day.getKey() + ".json"), day.getValue().toString());
    }
  }

  private static ObjectNode item(int number) {
    ObjectNode item = JSON.createObjectNode();
    ObjectNode paper = item.putObject("paper");
    paper
        .put("id", id(number))
        .put("title", "Loom-" + number + ": weaving patterns of " + stuff(number));
    paper.putArray("authors").addObject().put("name", "Ada Lovelace").put("hidden", false);
    paper.put("upvotes", number % 97).put("summary", abstractText(number));
    return item;
  }

  private static String stuff(int number) {
    return STUFFS.get(number % STUFFS.size());
  }

  /** Three sentences that are summarized, and some that are not. */
  static String abstractText(int number) {
    String more =
        IntStream.range(0, 2 + number % 9)
            .mapToObj(
                i ->
                    "The cloth was washed in "
                        + STUFFS.get((number + i) % STUFFS.size())
                        + " water.")
            .collect(Collectors.joining(" "));
    return String.join(" ", LoomPapers.sentences(number)) + " " + more;
  }

  /** The paper that a request is about. */
  static int number(JsonNode request) {
    Matcher matcher = NUMBER.matcher(request.at("/messages/1/content").asText());
    if (!matcher.find()) {
      throw new IllegalStateException("a request about no paper: " + request);
    }
    return Integer.parseInt(matcher.group(1));
  }

  /** What a model that invents nothing answers. */
  static ObjectNode answer(int number) {
    return LoomPapers.summary(number);
  }
}
