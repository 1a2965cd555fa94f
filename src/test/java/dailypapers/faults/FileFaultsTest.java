package dailypapers.faults;

import static dailypapers.error.ExitCode.BUSY;
import static dailypapers.error.ExitCode.FILES;
import static dailypapers.error.ExitCode.OK;
import static dailypapers.faults.Newsroom.DAY;
import static dailypapers.faults.Newsroom.FIRST;
import static dailypapers.faults.Newsroom.NEXT_DAY;
import static dailypapers.faults.Newsroom.SECOND;
import static dailypapers.faults.Newsroom.THIRD;
import static dailypapers.testing.LoopbackServer.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.cli.LoomPapers;
import dailypapers.testing.LoopbackServer.Answer;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@FaultGroup(letter = 'C', title = "Files")
@DisplayName("A run that is killed, a disk that says no, another run")
@Timeout(300)
class FileFaultsTest {
  private static final String LIST =
      IntStream.rangeClosed(2, 4)
          .mapToObj(number -> LoomPapers.item(number, 1).toString())
          .collect(Collectors.joining(",", "[", "]"));

  private static final String NOT_WRITTEN = "the file cannot be written (";

  @TempDir Path folder;

  private Newsroom newsroom(String name) {
    Newsroom news = new Newsroom(folder.resolve(name));
    news.site().edit("site.yml", "tags:", "summary: { model: { concurrency: 1 } }\ntags:");
    news.answers(DAY, ok(LIST));
    return news;
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F44 kill -9 at any request of a run → each file is the old or the new one, never half; the "
          + "next run ends in the bytes of one that was never killed")
  void killed() {
    try (Newsroom lucky = newsroom("lucky")) {
      lucky.dailyByModel(DAY).ends(OK).published(SECOND, THIRD, "2607.00104");
      // Request 0 is the one for the list; the others are the model's, a paper each.
      for (int request = 0; request <= 3; request++) {
        try (Newsroom hurt = newsroom("killed-" + request)) {
          Map<String, String> left = killedAt(request, hurt);
          assertThat(lucky.content()).containsAllEntriesOf(left);
          assertThat(left).hasSize(hurt.treasure().size() + Math.max(0, request - 1));
          hurt.site().write("content/papers/2026/07/15/.2607.00104.md.0b7a.tmp", "---\ntype: pa");

          hurt.dailyByModel(DAY).ends(OK).published(SECOND, THIRD, "2607.00104");

          assertThat(hurt.content()).isEqualTo(lucky.content());
        }
      }
    }
  }

  /** The content files that a run leaves which is killed as soon as it asks for the n-th time. */
  private static Map<String, String> killedAt(int request, Newsroom news) {
    CompletableFuture<ChildRun> child = new CompletableFuture<>();
    Answer kill = exchange -> child.join().kill();
    if (request == 0) {
      news.answers(DAY, kill, ok(LIST));
    }
    news.model()
        .answering(
            asked -> {
              if (news.model().requests() == request) {
                child.join().kill();
              }
              return LoomPapers.honest(asked);
            });
    String[] byModel = {"--summarizer", "openai", "--text", "abstract"};
    child.complete(ChildRun.start(news.environment(), daily(news, DAY, byModel)));
    assertThat(child.join().ended().code()).isEqualTo(137);
    assertThat(news.site().read("content/.lock")).startsWith("daily, process ");
    return news.content();
  }

  private static Object[] daily(Newsroom news, String date, String... more) {
    Object[] words = {
      "daily", "--site", news.site().path("site.yml"), "--date", date, "--look-back", "0"
    };
    return Stream.of(words, more).flatMap(Stream::of).toArray();
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F45 a disk that is full, a folder that is read-only → a clear error with 10, nothing is "
          + "damaged, and the next run goes on")
  void diskSaysNo() {
    try (Newsroom news = newsroom("news")) {
      String words =
          IntStream.rangeClosed(1, 60)
              .mapToObj(ArxivOnLoopback::paragraph)
              .collect(Collectors.joining(" "));
      ObjectNode large = LoomPapers.item(2, 1);
      ObjectNode paper = (ObjectNode) large.get("paper");
      paper.put("summary", paper.get("summary").asText() + " " + words);
      news.lists(NEXT_DAY, large);

      // Of a file the system takes 8 KB and no more, from whomever: what comes then is refused.
      news.after(ChildRun.within("ulimit -f 8", news.environment(), daily(news, NEXT_DAY)).ended())
          .stopped(FILES, NOT_WRITTEN, Newsroom.file(NEXT_DAY, SECOND), "check free space")
          .reports("skipped 1");
      assertThat(news.content()).isEqualTo(news.treasure());
      assertStopsAt("/proc/daily-papers", news);
      Path taken = news.site().write("taken", "a file where a folder should be");
      assertStopsAt(taken.toString(), news);
      assertThat(taken).hasContent("a file where a folder should be");

      news.daily(NEXT_DAY, "--report", "/dev/full")
          .stopped(FILES, "No space left on device", "/dev/full", "");
      assertThat(news.text(NEXT_DAY, SECOND)).contains(words);
      news.daily(NEXT_DAY).ends(OK).counts("written 0  unchanged 1");
      news.assertPublished(FIRST, SECOND);
    }
  }

  private static void assertStopsAt(String folder, Newsroom news) {
    news.daily(NEXT_DAY, "--content", folder).stopped(FILES, NOT_WRITTEN, folder, "permissions");
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F46 two runs at once → the second is refused with 14, and the first goes on unharmed")
  void twoAtOnce() throws Exception {
    try (Newsroom news = newsroom("news")) {
      CountDownLatch asked = new CountDownLatch(1);
      CountDownLatch refused = new CountDownLatch(1);
      news.answers(
          DAY,
          exchange -> {
            asked.countDown();
            await(refused);
            ok(LIST).to(exchange);
          });
      ChildRun first = ChildRun.start(news.environment(), daily(news, DAY));
      await(asked);

      news.run("daily", "--date", DAY)
          .assertError(
              BUSY.code(),
              "another run is at work on this folder",
              news.site().path("content/.lock") + " of daily, process " + first.pid(),
              "let it end, then run the same command again");
      assertThat(news.content()).isEqualTo(news.treasure());

      refused.countDown();
      news.after(first.ended()).ends(OK).counts("found 3  written 3");
      assertThat(news.huggingFace().requests()).hasSize(1);
      news.assertPublished(FIRST, SECOND, THIRD, "2607.00104");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(100, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
