package dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.content.ContentReader;
import dailypapers.testing.Bakery;
import dailypapers.testing.ChatServer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Days in any order, again and again, with processes killed at random moments, give the same bytes
 * as one run without a fault. The only thing a clock writes, the time of a summary, is held still
 * by {@code SOURCE_DATE_EPOCH}.
 */
@DisplayName("Runs that are killed")
class CrashedRunsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate FIRST = LocalDate.of(2026, 7, 13);
  private static final int DAYS = 5;

  @TempDir Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private final List<Object> words = new ArrayList<>();
  private Random random;
  private int killed;

  @ParameterizedTest(name = "seed {0}, {1}, {2} crashes")
  @CsvSource({"20260715, extract, 2", "7, extract, 2", "1101, openai, 1"})
  @Tag("fault")
  @DisplayName("F44 end in the bytes of one clean run, in whatever order the days were run")
  void sameBytes(long seed, String summarizer, int crashes) throws Exception {
    random = new Random(seed);
    environment.put("SOURCE_DATE_EPOCH", "1785489011");
    environment.put("OPENAI_API_KEY", "sk-test");
    words.addAll(List.of("--source", "dir:" + answers(), "--summarizer", summarizer));
    try (ChatServer server = new ChatServer().answering(CrashedRunsTest::answer)) {
      environment.put("OPENAI_BASE_URL", server.baseUrl().toString());
      if (summarizer.equals("openai")) {
        words.addAll(List.of("--model", "test-model", "--text", "abstract"));
      }
      TestSite clean = new TestSite(folder.resolve("clean"));
      run(clean, "backfill", "--from", FIRST, "--to", FIRST.plusDays(DAYS - 1));
      TestSite site = new TestSite(folder.resolve("hurt"));

      for (int crash = 0; crash < crashes; crash++) {
        crash(site);
        anyDay(site);
      }
      List<LocalDate> days = new ArrayList<>(FIRST.datesUntil(FIRST.plusDays(DAYS)).toList());
      Collections.shuffle(days, random);
      days.forEach(day -> run(site, "daily", "--date", day, "--look-back", random.nextInt(3)));

      assertThat(Bakery.files(site.path("content")))
          .hasSizeGreaterThan(25)
          .isEqualTo(Bakery.files(clean.path("content")));
      assertThat(killed).isEqualTo(crashes);
    }
  }

  /** Five days, every paper on one to three of them, each time with other votes and links. */
  private Path answers() throws IOException {
    Path answers = Files.createDirectory(folder.resolve("answers"));
    Map<LocalDate, ArrayNode> lists = new HashMap<>();
    FIRST.datesUntil(FIRST.plusDays(DAYS)).forEach(day -> lists.put(day, JSON.createArrayNode()));
    for (int number = 1; number <= 30; number++) {
      List<LocalDate> days = new ArrayList<>(lists.keySet());
      Collections.sort(days);
      Collections.shuffle(days, random);
      for (LocalDate day : days.subList(0, 1 + random.nextInt(3))) {
        ObjectNode item = LoomPapers.item(number, random.nextInt(100));
        if (random.nextBoolean()) {
          ((ObjectNode) item.get("paper")).put("projectPage", "https://example.org/" + day);
        }
        lists.get(day).add(item);
      }
    }
    for (Map.Entry<LocalDate, ArrayNode> list : lists.entrySet()) {
      Files.writeString(answers.resolve(list.getKey() + ".json"), list.getValue().toString());
    }
    return answers;
  }

  /** Of every fourth paper it quotes what the paper does not say: that summary is withheld. */
  private static String answer(JsonNode request) {
    String honest = LoomPapers.honest(request);
    return honest.matches("(?s).*Loom-[0-9]*[48]\\b.*")
        ? honest.replace("We present", "We have invented")
        : honest;
  }

  private void anyDay(TestSite site) {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    if (random.nextBoolean()) {
      run(site, "daily", "--date", day, "--look-back", random.nextInt(4));
    } else {
      run(site, "backfill", "--from", day, "--to", FIRST.plusDays(DAYS - 1));
    }
  }

  private void run(TestSite site, String command, Object... more) {
    Run run =
        site.run(environment, command, Stream.concat(Stream.of(more), words.stream()).toArray());
    assertThat(run.code()).as(run.out() + run.err()).isZero();
  }

  /** Kills a run with SIGKILL as soon as it has written a few files; none of them is half. */
  private void crash(TestSite site) throws Exception {
    Path content = site.path("content");
    LocalDate day = FIRST.plusDays(random.nextInt(2));
    int enough = files(content).size() + 1 + random.nextInt(4);
    Process process = start(site, "backfill", "--from", day, "--to", FIRST.plusDays(DAYS - 1));
    while (process.isAlive() && files(content).size() < enough) {
      LockSupport.parkNanos(200_000);
    }
    LockSupport.parkNanos(random.nextInt(2_000_000));
    process.destroyForcibly();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    killed += process.exitValue() == 0 ? 0 : 1;
    files(content).forEach(ContentReader::read);
  }

  private Process start(TestSite site, Object... command) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    line.addAll(List.of(Run.typed(command)));
    line.addAll(List.of("--site", site.path("site.yml").toString()));
    line.addAll(List.of(Run.typed(words.toArray())));
    File log = folder.resolve("log").toFile();
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log);
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static List<Path> files(Path content) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String part : List.of("papers", "withheld")) {
      if (Files.isDirectory(content.resolve(part))) {
        try (Stream<Path> all =
            Files.find(content.resolve(part), 9, (file, is) -> is.isRegularFile())) {
          all.filter(file -> file.toString().matches(".*/[0-9.]+\\.md")).forEach(files::add);
        } catch (java.io.UncheckedIOException e) {
          // a folder that vanished while it was looked at: look again
        }
      }
    }
    return files;
  }
}
