package dailypapers.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.summary.ChatAnswer;
import dailypapers.summary.ChatModel;
import dailypapers.summary.ChatRequest;
import dailypapers.summary.ChatRequest.Message;
import dailypapers.summary.ChatRequest.Speaker;
import dailypapers.summary.TokenUsage;
import java.lang.Thread.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The rate limit")
class RateLimitTest {
  private final FakeTime time = new FakeTime();
  private final List<Instant> sent = new CopyOnWriteArrayList<>();
  private final List<String> order = new CopyOnWriteArrayList<>();

  /** A model that uses so many tokens, or does not tell. */
  private ChatModel model(Optional<TokenUsage> usage) {
    return request -> {
      sent.add(time.now());
      order.add(request.messages().get(0).text());
      return new ChatAnswer("", "m", usage);
    };
  }

  /** 300 bytes, so 100 tokens, and as many for the answer. */
  private static ChatRequest request(String name) {
    String text = name + "x".repeat(300 - name.length());
    return new ChatRequest("", List.of(new Message(Speaker.USER, text)), Optional.empty(), 100);
  }

  private List<Long> seconds() {
    return sent.stream().map(at -> Duration.between(FakeTime.START, at).toSeconds()).toList();
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F24 holds for requests with eight threads: 23 of them at 5 a minute take four minutes")
  void requests() {
    RateLimit limit =
        new RateLimit(model(Optional.empty()), Optional.of(5), Optional.empty(), time);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    CompletableFuture.allOf(
            IntStream.range(0, 23)
                .mapToObj(
                    i -> CompletableFuture.runAsync(() -> limit.ask(request("r" + i)), threads))
                .toArray(CompletableFuture[]::new))
        .join();
    threads.shutdown();

    assertThat(sent).hasSize(23);
    assertThat(time.now()).isEqualTo(FakeTime.START.plusSeconds(4 * 60));
  }

  @Test
  @Tag("fault")
  @DisplayName("F24 lets a minute's requests through at once, then as the minute slides")
  void slides() {
    RateLimit limit =
        new RateLimit(model(Optional.empty()), Optional.of(3), Optional.empty(), time);
    limit.ask(request("r"));
    time.sleep(Duration.ofSeconds(40));
    IntStream.range(0, 5).forEach(i -> limit.ask(request("r")));

    assertThat(seconds()).containsExactly(0L, 40L, 40L, 60L, 100L, 100L);
  }

  @Test
  @Tag("fault")
  @DisplayName("F24 holds for tokens, by the estimate where an answer does not tell them")
  void tokens() {
    RateLimit limit =
        new RateLimit(model(Optional.empty()), Optional.empty(), Optional.of(500), time);
    IntStream.range(0, 5).forEach(i -> limit.ask(request("r")));

    assertThat(seconds()).containsExactly(0L, 0L, 60L, 60L, 120L);
  }

  @Test
  @Tag("fault")
  @DisplayName("F24 goes by the tokens of the answers as soon as they are known")
  void corrected() {
    TokenUsage little = new TokenUsage(30, 30, 20);
    RateLimit cheap =
        new RateLimit(model(Optional.of(little)), Optional.empty(), Optional.of(500), time);
    IntStream.range(0, 8).forEach(i -> cheap.ask(request("r")));

    assertThat(seconds()).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 60L);

    sent.clear();
    TokenUsage much = new TokenUsage(400, 0, 100);
    RateLimit dear =
        new RateLimit(model(Optional.of(much)), Optional.empty(), Optional.of(500), time);
    IntStream.range(0, 2).forEach(i -> dear.ask(request("r")));
    assertThat(seconds()).containsExactly(60L, 120L);
  }

  @Test
  @DisplayName("lets a request that is larger than a minute's tokens go alone")
  void larger() {
    RateLimit limit =
        new RateLimit(model(Optional.empty()), Optional.empty(), Optional.of(150), time);
    IntStream.range(0, 3).forEach(i -> limit.ask(request("r")));

    assertThat(seconds()).containsExactly(0L, 60L, 120L);
  }

  @Test
  @DisplayName("counts a request that fails, too")
  void failures() {
    RateLimit limit =
        new RateLimit(
            request -> {
              sent.add(time.now());
              throw new DailyPapersException(ExitCode.SUMMARY, "p", "w", "h");
            },
            Optional.of(1),
            Optional.empty(),
            time);

    assertThatThrownBy(() -> limit.ask(request("r"))).hasMessage("p (w)");
    assertThatThrownBy(() -> limit.ask(request("r"))).hasMessage("p (w)");
    assertThat(seconds()).containsExactly(0L, 60L);
  }

  @Test
  @DisplayName("without numbers lets everything through, and refuses a zero")
  void unlimited() {
    RateLimit limit = new RateLimit(model(Optional.empty()), Optional.empty(), Optional.empty());
    IntStream.range(0, 1000).forEach(i -> limit.ask(request("r")));
    assertThat(sent).hasSize(1000);

    assertThatThrownBy(
            () -> new RateLimit(model(Optional.empty()), Optional.of(0), Optional.empty()))
        .isInstanceOf(DailyPapersException.class);
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F24 serves threads in the order in which they come, and none twice before the others")
  void fair() throws InterruptedException {
    // Real time, as a thread must be waiting for the next to queue behind it.
    TimeSource quick =
        new TimeSource() {
          @Override
          public Instant now() {
            return Instant.ofEpochMilli(System.nanoTime() / 1_000_000 * 200);
          }

          @Override
          public void sleep(Duration span) throws InterruptedException {
            Thread.sleep(span.toMillis() / 200 + 1);
          }
        };
    RateLimit limit =
        new RateLimit(model(Optional.empty()), Optional.of(1), Optional.empty(), quick);
    limit.ask(request("0"));
    List<Thread> threads =
        Stream.of("a", "b", "c")
            .map(
                name ->
                    new Thread(
                        () -> {
                          limit.ask(request(name));
                          limit.ask(request(name));
                        }))
            .toList();
    for (Thread thread : threads) {
      thread.start();
      while (!Set.of(State.WAITING, State.TIMED_WAITING).contains(thread.getState())) {
        Thread.onSpinWait();
      }
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(order)
        .extracting(text -> text.substring(0, 1))
        .containsExactly("0", "a", "b", "c", "a", "b", "c");
  }
}
