package dailypapers.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.files.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The state of batches on disk: a JSON file a shard, in the order of their names. Every step is
 * written before the next is taken, whole or not at all; no key stands there.
 */
final class ShardFiles {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ENDING = ".json";

  private final Path folder;

  ShardFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * All shards, the oldest first.
   *
   * @throws DailyPapersException kind {@code FILES} if one cannot be read: what is pending there
   *     would be paid for again
   */
  List<Shard> all() {
    // A disk that gives no answer has not said that there is none.
    if (Files.notExists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[0-9]+\\.json"))
          .sorted()
          .map(ShardFiles::read)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw failed("the state of the batches cannot be read", folder, e);
    }
  }

  /** The name that follows the last one. */
  String nextName() {
    List<Shard> all = all();
    int last = all.isEmpty() ? 0 : Integer.parseInt(all.get(all.size() - 1).name());
    return String.format(Locale.ROOT, "%04d", last + 1);
  }

  /** Writes a shard in place of its former state. */
  void save(Shard shard) {
    Path file = folder.resolve(shard.name() + ENDING);
    try {
      WholeFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json(shard)));
    } catch (IOException e) {
      throw failed("the state of a batch cannot be written", file, e);
    }
  }

  private static ObjectNode json(Shard shard) {
    ObjectNode json = JSON.createObjectNode();
    json.put("endpoint", shard.endpoint());
    json.put("first", shard.first().toString()).put("last", shard.last().toString());
    json.put("file", shard.file());
    shard.batch().ifPresent(id -> json.put("batch", id));
    json.put("status", shard.status());
    ArrayNode items = json.putArray("items");
    for (Shard.Item item : shard.items()) {
      items
          .addObject()
          .put("key", item.key())
          .put("paper", item.paper())
          .put("date", item.date().toString())
          .put("state", item.state().name().toLowerCase(Locale.ROOT))
          .put("reason", item.reason());
    }
    return json;
  }

  private static Shard read(Path file) {
    try {
      JsonNode json = JSON.readTree(Files.readAllBytes(file));
      List<Shard.Item> items = new ArrayList<>();
      for (JsonNode item : json.required("items")) {
        items.add(item(item));
      }
      return new Shard(
          file.getFileName().toString().replace(ENDING, ""),
          json.required("endpoint").asText(),
          LocalDate.parse(json.required("first").asText()),
          LocalDate.parse(json.required("last").asText()),
          json.required("file").asText(),
          Optional.ofNullable(json.get("batch")).map(JsonNode::asText),
          json.required("status").asText(),
          items);
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      throw failed("the state of a batch is damaged", file, e);
    } catch (IOException e) {
      throw failed("the state of a batch cannot be read", file, e);
    }
  }

  private static Shard.Item item(JsonNode item) {
    return new Shard.Item(
        item.required("key").asText(),
        item.required("paper").asText(),
        LocalDate.parse(item.required("date").asText()),
        Shard.State.valueOf(item.required("state").asText().toUpperCase(Locale.ROOT)),
        item.required("reason").asText());
  }

  private static DailyPapersException failed(String problem, Path where, Exception cause) {
    return new DailyPapersException(
        ExitCode.FILES,
        problem,
        where.toString(),
        "check permission and room; without the file its papers are submitted, and paid for, again",
        cause);
  }
}
