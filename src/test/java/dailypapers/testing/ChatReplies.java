package dailypapers.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** How a {@link ChatServer} can reply, in wire format: answers, errors and broken things. */
public final class ChatReplies {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ChatReplies() {}

  /** One reply; what it throws, the caller of the endpoint sees as a broken connection. */
  @FunctionalInterface
  public interface Reply {
    /** Sends it. */
    void to(Call call) throws IOException, InterruptedException;

    /** The same reply, with a header. */
    default Reply with(String header, String value) {
      return call -> {
        call.exchange().getResponseHeaders().set(header, value);
        to(call);
      };
    }

    /** The same reply, so much later. */
    default Reply after(Duration time) {
      return call -> {
        Thread.sleep(time.toMillis());
        to(call);
      };
    }
  }

  /** A request that waits for its reply. */
  public record Call(HttpExchange exchange, ChatServer.Request request) {}

  /** A proper completion with 100 tokens in, 40 of them cached, and 20 out. */
  public static Reply text(String text) {
    return json(completion(text, "stop"));
  }

  /** A completion that says so itself why it ended: {@code length}, {@code content_filter}. */
  public static Reply ended(String finishReason, String text) {
    return json(completion(text, finishReason));
  }

  /** The model refuses. */
  public static Reply refusal(String words) {
    ObjectNode body = completion("", "stop");
    message(body).putNull("content").put("refusal", words);
    return json(body);
  }

  /** A completion that one may spoil before {@link #json(ObjectNode)} sends it. */
  public static ObjectNode completion(String text, String finishReason) {
    ObjectNode body = JSON.createObjectNode();
    body.put("id", "chatcmpl-1").put("object", "chat.completion").put("created", 1_700_000_000L);
    body.put("model", "test-model-2026-01-01");
    ObjectNode choice = body.putArray("choices").addObject();
    choice.put("index", 0).put("finish_reason", finishReason).putNull("logprobs");
    choice.putObject("message").put("role", "assistant").put("content", text).putNull("refusal");
    ObjectNode usage = body.putObject("usage");
    usage.put("prompt_tokens", 100).put("completion_tokens", 20).put("total_tokens", 120);
    usage.putObject("prompt_tokens_details").put("cached_tokens", 40);
    return body;
  }

  /** The message within a completion. */
  public static ObjectNode message(ObjectNode completion) {
    return (ObjectNode) completion.at("/choices/0/message");
  }

  /** 200 with this JSON. */
  public static Reply json(ObjectNode body) {
    return raw(200, "application/json", body.toString());
  }

  /** An error as OpenAI writes it. */
  public static Reply error(int status, String code, String message) {
    ObjectNode body = JSON.createObjectNode();
    body.putObject("error")
        .put("message", message)
        .put("type", code)
        .putNull("param")
        .put("code", code);
    return raw(status, "application/json", body.toString());
  }

  /** Anything at all. */
  public static Reply raw(int status, String type, String body) {
    return call -> {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      call.exchange().getResponseHeaders().set("Content-Type", type);
      call.exchange().sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      if (bytes.length > 0) {
        call.exchange().getResponseBody().write(bytes);
      }
    };
  }

  /** Half of a completion, then the connection breaks. */
  public static Reply cutShort() {
    return call -> {
      byte[] bytes = completion("never whole", "stop").toString().getBytes(StandardCharsets.UTF_8);
      call.exchange().getResponseHeaders().set("Content-Type", "application/json");
      call.exchange().sendResponseHeaders(200, bytes.length);
      call.exchange().getResponseBody().write(bytes, 0, bytes.length / 2);
      call.exchange().getResponseBody().flush();
    };
  }

  /** No reply, and then a broken connection. */
  public static Reply silence(Duration time) {
    return call -> Thread.sleep(time.toMillis());
  }

  /** The head at once, then a blank every 20 ms, for so long. */
  public static Reply drip(Duration time) {
    return call -> {
      call.exchange().sendResponseHeaders(200, 0);
      for (long millis = 0; millis < time.toMillis(); millis += 20) {
        call.exchange().getResponseBody().write(' ');
        call.exchange().getResponseBody().flush();
        Thread.sleep(20);
      }
    };
  }

  /** A completion of so many bytes, sent in pieces until the caller hangs up. */
  public static Reply huge(long size) {
    return call -> {
      call.exchange().getResponseHeaders().set("Content-Type", "application/json");
      call.exchange().sendResponseHeaders(200, 0);
      OutputStream out = call.exchange().getResponseBody();
      String[] parts = completion("@", "stop").toString().split("@");
      out.write(parts[0].getBytes(StandardCharsets.UTF_8));
      byte[] piece = new byte[1 << 16];
      Arrays.fill(piece, (byte) 'x');
      for (long sent = 0; sent < size; sent += piece.length) {
        out.write(piece);
      }
      out.write(parts[1].getBytes(StandardCharsets.UTF_8));
    };
  }
}
