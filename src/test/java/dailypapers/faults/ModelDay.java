package dailypapers.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dailypapers.cli.LoomPapers;
import dailypapers.cli.Run;
import dailypapers.openai.FakeTime;
import dailypapers.testing.ChatReplies;
import dailypapers.testing.ChatReplies.Call;
import dailypapers.testing.ChatReplies.Reply;
import dailypapers.testing.ChatServer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A day of four papers for a language model. The first of them was published and corrected by hand
 * before; the endpoint answers truly of the others until a test has it misbehave. Papers are
 * summarized one after the other, and waits pass at once.
 */
final class ModelDay implements AutoCloseable {
  static final String SECOND = "2607.00102";
  static final String THIRD = "2607.00103";
  static final String FOURTH = "2607.00104";

  private final Path folder;
  private final String settings;
  private final LivedInSite site;
  private final ChatServer server = new ChatServer();
  private final FakeTime time = new FakeTime();
  private final Map<String, Deque<Reply>> faults = new ConcurrentHashMap<>();
  private final Map<String, Reply> lastingFaults = new ConcurrentHashMap<>();

  ModelDay(Path folder) {
    this(folder, "concurrency: 1");
  }

  /**
   * The same with other settings.
   *
   * @param settings of the block {@code summary.model}, as they stand between braces
   */
  ModelDay(Path folder, String settings) {
    this.folder = folder;
    this.settings = settings;
    this.site = new LivedInSite(folder.resolve("day"));
    site.site().edit("site.yml", "tags:", "summary: { model: { " + settings + " } }\ntags:");
    papers(4);
    server.otherwise(this::answer);
  }

  /** The day has so many papers. */
  void papers(int count) {
    LoomPapers.write(site.site(), count);
  }

  /** The endpoint replies so when it is asked about this paper, once each, in turn. */
  void meets(String id, Reply... replies) {
    faults.computeIfAbsent(id, key -> new ArrayDeque<>()).addAll(List.of(replies));
  }

  /** The endpoint replies so whenever it is asked about this paper. */
  void alwaysMeets(String id, Reply reply) {
    lastingFaults.put(id, reply);
  }

  /** The endpoint replies so whenever it is asked about any paper. */
  void alwaysMeets(Reply reply) {
    Stream.of(SECOND, THIRD, FOURTH).forEach(id -> alwaysMeets(id, reply));
  }

  /** The endpoint is well again. */
  void mended() {
    faults.clear();
    lastingFaults.clear();
  }

  private void answer(Call call) throws java.io.IOException, InterruptedException {
    String id = paper(call.request().body());
    Deque<Reply> queue = faults.getOrDefault(id, new ArrayDeque<>());
    Reply once = queue.poll();
    Reply reply = once == null ? lastingFaults.getOrDefault(id, truth()) : once;
    reply.to(call);
  }

  /** A true summary in a proper completion. */
  static Reply truth() {
    return truthBut(Function.identity());
  }

  /** The same, with its words changed. */
  static Reply truthBut(Function<String, String> change) {
    return call ->
        ChatReplies.text(change.apply(LoomPapers.honest(call.request().body()))).to(call);
  }

  private static String paper(JsonNode request) {
    String messages = request.get("messages").toString();
    return Stream.of(SECOND, THIRD, FOURTH)
        .filter(id -> messages.contains("Loom-" + id.charAt(id.length() - 1) + ":"))
        .findFirst()
        .orElse("another");
  }

  /** Runs the day at this endpoint. */
  Aftermath run(Object... more) {
    return runAt(server.baseUrl().toString(), more);
  }

  /** Runs the day at another endpoint. */
  Aftermath runAt(String endpoint, Object... more) {
    return new Aftermath(site, site.daily(time, endpoint, more));
  }

  /**
   * The next run, at an endpoint that is well, makes good what this one left: the content files are
   * those of a site where nothing ever went wrong.
   */
  void nextRunMakesGood() {
    mended();
    Run next = site.daily(time, server.baseUrl().toString());
    assertThat(next.code()).as(next.out() + next.err()).isZero();
    try (ModelDay lucky = new ModelDay(folder.resolve("lucky"), settings)) {
      lucky.run();
      assertThat(site.content()).isEqualTo(lucky.site.content());
    }
  }

  /** How often the endpoint was asked about this paper. */
  long asked(String id) {
    return server.bodies().stream().filter(body -> paper(body).equals(id)).count();
  }

  ChatServer server() {
    return server;
  }

  FakeTime time() {
    return time;
  }

  @Override
  public void close() {
    server.close();
  }
}
