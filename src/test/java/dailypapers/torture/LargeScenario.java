package dailypapers.torture;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dailypapers.cli.LoopbackDaily;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Many days with extracts, from stored answers, and their site. */
final class LargeScenario implements Scenario {
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

  private final World world;
  private final Path answers;
  private final String from;
  private final String to;

  /**
   * @param answers a folder of {@code YYYY-MM-DD.json}
   */
  LargeScenario(World world, Path answers) throws IOException {
    this.world = world;
    this.answers = answers;
    try (Stream<Path> files = Files.list(answers)) {
      List<String> days =
          files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList();
      this.from = days.get(0);
      this.to = days.get(days.size() - 1);
    }
  }

  /** Invented days; every fourth paper is on the next day, too. */
  static Path invented(Path folder, int days, int papers) throws IOException {
    ObjectMapper json = new ObjectMapper();
    for (int day = 0; day < days; day++) {
      ArrayNode list = json.createArrayNode();
      for (int number = 0; number < papers; number++) {
        list.add(LoopbackDaily.paper(day * papers + number, number));
        if (day > 0 && number % 4 == 0) {
          list.add(LoopbackDaily.paper((day - 1) * papers + number, number + 1));
        }
      }
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(FIRST.plusDays(day) + ".json"), list.toString());
    }
    return folder;
  }

  @Override
  public String name() {
    return "backfill and build";
  }

  @Override
  public void prepare() throws IOException {
    new Tree(new TreeMap<>()).restore(world.content());
    world.forgetBuild();
  }

  @Override
  public Ended run() {
    String source = "dir:" + answers;
    Ended written =
        world.command(
            "backfill", "--from", from, "--to", to, "--source", source, "--summarizer", "extract");
    return written.isFine() ? world.build() : written;
  }

  @Override
  public Tree made() throws IOException {
    TreeMap<String, byte[]> both = new TreeMap<>();
    Tree.of(world.content()).files().forEach((name, bytes) -> both.put("content/" + name, bytes));
    Tree.of(world.built()).files().forEach((name, bytes) -> both.put("site/" + name, bytes));
    return new Tree(both);
  }
}
