package dailypapers.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.load.Lies.Lie;
import dailypapers.testing.ChatReplies;
import dailypapers.testing.ChatReplies.Call;
import dailypapers.testing.ChatReplies.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * An endpoint that answers honestly, but for five in a hundred answers; and for one paper in a
 * hundred it lies whenever it is asked. What it does depends on the seed, the paper and how often
 * that was asked for, and on nothing else.
 */
final class Misbehavior implements Reply {
  private static final int PERCENT = 5;
  private static final int LIARS = 100;

  /** A reply in place of the honest one. */
  private record Fault(String name, Function<ObjectNode, Reply> reply) {}

  private final long seed;
  private final IntConsumer progress;
  private final Map<Integer, AtomicInteger> asked = new ConcurrentHashMap<>();
  private final Map<String, Integer> done = new TreeMap<>();
  private final List<Fault> faults = new ArrayList<>();

  /**
   * @param progress is told how many papers were asked for so far, each time a new one is
   */
  Misbehavior(long seed, IntConsumer progress) {
    this.seed = seed;
    this.progress = progress;
    refusals();
    brokenAnswers();
    strangeAnswers();
    Lies.ALL.forEach(lie -> add(lie.name(), answer -> said(lie.of().apply(answer))));
  }

  /** How often each fault was done, by name. */
  synchronized Map<String, Integer> done() {
    return Map.copyOf(done);
  }

  @Override
  public void to(Call call) throws IOException, InterruptedException {
    int number = LoadPapers.number(call.request().body());
    AtomicInteger times = asked.computeIfAbsent(number, any -> new AtomicInteger());
    int time = times.getAndIncrement();
    if (time == 0) {
      progress.accept(asked.size());
    }
    reply(number, time).to(call);
  }

  private Reply reply(int number, int time) {
    ObjectNode answer = LoadPapers.answer(number);
    SplittableRandom random = new SplittableRandom(seed + 1_000_003L * number + time);
    if (isLiar(number)) {
      Lie lie = Lies.ALL.get(number / LIARS % Lies.ALL.size());
      count("lies always");
      return said(lie.of().apply(answer));
    }
    if (random.nextInt(100) >= PERCENT) {
      return said(answer);
    }
    Fault fault = faults.get(random.nextInt(faults.size()));
    count(fault.name());
    return fault.reply().apply(answer);
  }

  /** Of these papers no answer is ever true. */
  private static boolean isLiar(int number) {
    return number % LIARS == LIARS / 2;
  }

  private synchronized void count(String name) {
    done.merge(name, 1, Integer::sum);
  }

  private void add(String name, Function<ObjectNode, Reply> reply) {
    faults.add(new Fault(name, reply));
  }

  private void always(String name, Reply reply) {
    add(name, answer -> reply);
  }

  private static Reply said(ObjectNode answer) {
    return ChatReplies.text(answer.toString());
  }

  private void refusals() {
    Reply busy = ChatReplies.error(429, "rate_limit_exceeded", "slow down");
    always("429 for a second", busy.with("Retry-After", "1"));
    always("429 with nonsense", busy.with("Retry-After", "soon"));
    always("429 since yesterday", busy.with("Retry-After", "Sun, 06 Nov 1994 08:49:37 GMT"));
    always("500", ChatReplies.error(500, "server_error", "oops"));
    always("503", ChatReplies.raw(503, "text/html", "<html>busy</html>"));
    always("408", ChatReplies.error(408, "timeout", "too slow"));
    always("409", ChatReplies.error(409, "conflict", "again"));
    always("400", ChatReplies.error(400, "bad_request", "the conversation is not liked"));
    always("quota", ChatReplies.error(429, "insufficient_quota", "pay first"));
    always("401", ChatReplies.error(401, "invalid_api_key", "who are you?"));
    always("unknown model", ChatReplies.error(404, "model_not_found", "no such model"));
    always(
        "redirect",
        ChatReplies.raw(307, "text/plain", "").with("Location", "http://evil.example/v1"));
  }

  private void brokenAnswers() {
    always("cut short", ChatReplies.cutShort());
    always("HTML", ChatReplies.raw(200, "text/html", "<html>Falsenet</html>"));
    always("no JSON", ChatReplies.raw(200, "application/json", "Falsenet {"));
    always("null", ChatReplies.raw(200, "application/json", "null"));
    always("nothing", ChatReplies.raw(200, "application/json", ""));
    add("no choices", broken(body -> body.putArray("choices")));
    add("no message", broken(body -> ((ObjectNode) body.at("/choices/0")).remove("message")));
    always("broken connection", ChatReplies.silence(Duration.ZERO));
    always("5 MB", ChatReplies.huge(5L << 20));
    always("refusal", ChatReplies.refusal("거짓말은 하지 않습니다."));
    add("length", answer -> ChatReplies.ended("length", answer.toString().substring(0, 60)));
    add("content filter", answer -> ChatReplies.ended("content_filter", "거짓말"));
  }

  private static Function<ObjectNode, Reply> broken(Consumer<ObjectNode> breaks) {
    return answer -> {
      ObjectNode body = ChatReplies.completion(answer.toString(), "stop");
      breaks.accept(body);
      return ChatReplies.json(body);
    };
  }

  private void strangeAnswers() {
    add("fenced", answer -> ChatReplies.text("```json\n" + answer + "\n```"));
    add("thoughts", answer -> ChatReplies.text("<think>거짓말을 할까?</think>\n" + answer));
    add("more fields", answer -> said(answer.put("comment", "거짓말")));
    add("a field less", answer -> said(answer.without("technical_details")));
    add("a null", answer -> said(answer.putNull("tldr")));
    add(
        "no text",
        answer -> said(answer.set("tldr", answer.objectNode().put("quote", "We present Loom"))));
    add("no usage", broken(body -> body.remove("usage")));
    add("another paper's", answer -> said(LoadPapers.answer(9_876_543)));
  }
}
