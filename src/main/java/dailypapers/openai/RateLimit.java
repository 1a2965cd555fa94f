package dailypapers.openai;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.summary.ChatAnswer;
import dailypapers.summary.ChatModel;
import dailypapers.summary.ChatRequest;
import dailypapers.summary.ChatRequest.Message;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A model that is asked no more often than its provider allows: within any 60 seconds no more
 * requests and no more tokens than these, whatever the number of threads, which are served in the
 * order in which they come. What tries of the model behind it repeat is not counted.
 *
 * <p>The tokens of a request are estimated until its answer tells them. A request that is larger
 * than a minute's tokens goes alone.
 */
public final class RateLimit implements ChatModel {
  private static final Duration WINDOW = Duration.ofMinutes(1);

  /** How soon somebody who waits learns that an answer took fewer tokens than estimated. */
  private static final Duration LONGEST_NAP = Duration.ofSeconds(1);

  /** English has four bytes a token, Korean three or a little less: the safe side of both. */
  private static final int BYTES_PER_TOKEN = 3;

  private final ChatModel model;
  private final long mostRequests;
  private final long mostTokens;
  private final TimeSource time;
  private final ReentrantLock turn = new ReentrantLock(true);
  private final Deque<Entry> sent = new ArrayDeque<>();

  /** A request of the last minute; its tokens change once, from the estimate to the count. */
  private static final class Entry {
    private final Instant at;
    private long tokens;

    Entry(Instant at, long tokens) {
      this.at = at;
      this.tokens = tokens;
    }
  }

  /**
   * @param requestsPerMinute empty for any number
   * @param tokensPerMinute those of questions and answers together; empty for any number
   */
  public RateLimit(
      ChatModel model, Optional<Integer> requestsPerMinute, Optional<Integer> tokensPerMinute) {
    this(model, requestsPerMinute, tokensPerMinute, TimeSource.SYSTEM);
  }

  /** The same, with a time of one's own. */
  public RateLimit(
      ChatModel model,
      Optional<Integer> requestsPerMinute,
      Optional<Integer> tokensPerMinute,
      TimeSource time) {
    this.model = model;
    this.mostRequests = requestsPerMinute.map(Integer::longValue).orElse(Long.MAX_VALUE);
    this.mostTokens = tokensPerMinute.map(Integer::longValue).orElse(Long.MAX_VALUE);
    this.time = time;
    if (mostRequests < 1 || mostTokens < 1) {
      throw new DailyPapersException(
          ExitCode.CONFIG,
          "a limit below one lets nothing through",
          "summary.model in site.yml",
          "leave the limit out, or give a number above zero");
    }
  }

  @Override
  public ChatAnswer ask(ChatRequest request) {
    Entry entry = enter(estimate(request));
    ChatAnswer answer = model.ask(request);
    answer.usage().ifPresent(usage -> correct(entry, usage.input() + usage.output()));
    return answer;
  }

  /** Providers count what an answer may take, too, until they know better. */
  private static long estimate(ChatRequest request) {
    long bytes = size(request.instructions()) + request.schema().map(RateLimit::size).orElse(0L);
    for (Message message : request.messages()) {
      bytes += size(message.text());
    }
    return bytes / BYTES_PER_TOKEN + request.maxTokens();
  }

  private static long size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /**
   * Whoever has the turn waits for room; the others wait for the turn, first come, first served.
   */
  private Entry enter(long tokens) {
    try {
      turn.lockInterruptibly();
      try {
        while (true) {
          Optional<Entry> entry = enterNow(tokens);
          if (entry.isPresent()) {
            return entry.get();
          }
          time.sleep(nap());
        }
      } finally {
        turn.unlock();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DailyPapersException(
          ExitCode.NETWORK,
          "the wait for a turn was interrupted",
          "the rate limit",
          "start again",
          e);
    }
  }

  private Optional<Entry> enterNow(long tokens) {
    synchronized (sent) {
      Instant now = time.now();
      while (!sent.isEmpty() && !now.isBefore(sent.peek().at.plus(WINDOW))) {
        sent.remove();
      }
      long spent = sent.stream().mapToLong(entry -> entry.tokens).sum();
      boolean room = sent.size() < mostRequests && spent + tokens <= mostTokens;
      if (!room && !sent.isEmpty()) {
        return Optional.empty();
      }
      Entry entry = new Entry(now, tokens);
      sent.add(entry);
      return Optional.of(entry);
    }
  }

  private Duration nap() {
    synchronized (sent) {
      Duration wait = Duration.between(time.now(), sent.element().at.plus(WINDOW));
      Duration nap = wait.compareTo(LONGEST_NAP) < 0 ? wait : LONGEST_NAP;
      return nap.isNegative() ? Duration.ZERO : nap;
    }
  }

  private void correct(Entry entry, long tokens) {
    synchronized (sent) {
      entry.tokens = tokens;
    }
  }
}
