package dailypapers.load;

import dailypapers.testing.Bakery;
import dailypapers.testing.ChatServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One load: a site in a folder, an endpoint that misbehaves, and the process that works at it. */
final class LoadRun implements AutoCloseable {
  private static final int MEGABYTES = 192;

  private final Path folder;
  private final LoadPapers papers;
  private final Bakery bakery;
  private final Misbehavior misbehavior;
  private final ChatServer server = new ChatServer();
  private final List<Integer> codes = new ArrayList<>();
  private final Map<String, Long> heap = new ConcurrentSkipListMap<>();
  private final BlockingQueue<String> measured = new LinkedBlockingQueue<>();
  private long spent;
  private PrintStream toProcess =
      new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);

  LoadRun(Path folder, LoadPapers papers, long seed) throws IOException {
    this.folder = folder;
    this.papers = papers;
    this.bakery = new Bakery(folder);
    this.misbehavior = new Misbehavior(seed, this::measure);
    Path site = folder.resolve("site.yml");
    bakery.write("site.yml", Files.readString(site) + "summary: { model: { timeout: 30 } }\n");
    papers.write(folder.resolve("days"));
    server.otherwise(misbehavior);
  }

  /** Runs until a run succeeds. */
  void work() throws IOException, InterruptedException {
    Path errors = folder.resolve("errors");
    ProcessBuilder builder =
        new ProcessBuilder(LoadProcess.command(MEGABYTES, words())).redirectError(errors.toFile());
    builder.environment().put("OPENAI_API_KEY", "sk-load-0123456789abcdef");
    builder.environment().put("OPENAI_BASE_URL", server.baseUrl().toString());
    Process process = builder.start();
    try (PrintStream lines =
            new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        BufferedReader told = process.inputReader(StandardCharsets.UTF_8)) {
      toProcess = lines;
      told.lines().forEach(this::hear);
    } finally {
      process.destroyForcibly();
    }
    if (Files.size(errors) > 0) {
      throw new UncheckedIOException(new IOException(Files.readString(errors)));
    }
  }

  private List<String> words() {
    return List.of(
        "backfill",
        "--site",
        folder.resolve("site.yml").toString(),
        "--content",
        content().toString(),
        "--from",
        LoadPapers.FIRST.toString(),
        "--to",
        papers.last().toString(),
        "--source",
        "dir:" + folder.resolve("days"),
        "--summarizer",
        "openai",
        "--model",
        "test-model",
        "--text",
        "abstract");
  }

  private void hear(String line) {
    String[] words = line.split(" ");
    switch (words[0]) {
      case "heap" -> {
        heap.put(words[1], Long.parseLong(words[2]));
        measured.add(words[1]);
      }
      case "spent" -> spent += Long.parseLong(words[1]);
      default -> codes.add(Integer.parseInt(words[1]));
    }
  }

  /** After each quarter of the papers; the paper that is asked for waits for the answer. */
  private synchronized void measure(int asked) {
    int quarter = papers.count() / 4;
    if (asked % quarter != 0) {
      return;
    }
    toProcess.println(25 * (asked / quarter));
    try {
      measured.poll(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  Path content() {
    return folder.resolve("content");
  }

  Bakery bakery() {
    return bakery;
  }

  int requests() {
    return server.requests();
  }

  /** How each run ended. */
  List<Integer> codes() {
    return List.copyOf(codes);
  }

  /** Bytes that are held after a collection, by percent of the papers. */
  Map<String, Long> heap() {
    return Map.copyOf(heap);
  }

  /** Milliseconds of processor time. */
  long spent() {
    return spent;
  }

  Map<String, Integer> faults() {
    return misbehavior.done();
  }

  @Override
  public void close() {
    server.close();
  }
}
