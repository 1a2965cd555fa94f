package dailypapers.openai;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.error.ExitCode;
import dailypapers.http.CappedBody;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What goes wrong at an endpoint")
class FaultsTest {
  private static final String KEY = "sk-test-0123456789abcdef";
  private static final Faults FAULTS =
      new Faults(new Endpoint(URI.create("https://models.example/v1"), Optional.of(KEY), "loom-1"));

  private static HttpRefusal refusal(int status, String body) {
    return new HttpRefusal(status, Optional.of("7"), Optional.of("https://else.example/"), body);
  }

  private static HttpRefusal coded(int status, String code) {
    return refusal(status, "{\"error\": {\"message\": \"no\", \"code\": \"" + code + "\"}}");
  }

  /** A body that is longer than allowed, as it happens. */
  private static IOException tooLong() {
    CappedBody body = new CappedBody(1);
    body.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long most) {
            // nothing comes by itself
          }

          @Override
          public void cancel() {
            // nothing to end
          }
        });
    body.onNext(List.of(ByteBuffer.wrap(new byte[2])));
    return body.getBody()
        .toCompletableFuture()
        .handle((bytes, fault) -> (IOException) fault)
        .join();
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 409, 429, 500, 503, 599})
  @DisplayName("is worth another try where the endpoint is busy or broken")
  void again(int status) {
    Fault fault = FAULTS.of(refusal(status, "busy"));

    assertThat(fault.again()).isTrue();
    assertThat(fault.retryAfter()).contains("7");
    assertThat(fault.error().kind()).isEqualTo(ExitCode.SUMMARY);
    assertThat(fault.error().hint()).contains("run again later");
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 407, 410, 422, 428, 499})
  @DisplayName("is about this one paper where the conversation itself is refused")
  void notAgain(int status) {
    Fault fault = FAULTS.of(refusal(status, "no"));

    assertThat(fault.again()).isFalse();
    assertThat(fault.error().kind()).isEqualTo(ExitCode.SUMMARY);
    assertThat(fault.error().hint()).contains("carries the abstract");
  }

  @ParameterizedTest
  @CsvSource({
    "300, '', points elsewhere: https://else.example/",
    "399, '', points elsewhere: https://else.example/",
    "402, '', no quota",
    "401, '', does not accept the key",
    "403, '', does not accept the key",
    "404, model_not_found, knows no model loom-1",
    "400, model_not_found, knows no model loom-1",
    "404, path, no chat completions",
    "405, model_not_found, no chat completions",
    "429, insufficient_quota, no quota",
    "429, billing_not_active, no quota"
  })
  @DisplayName("stops the run where every paper would meet it")
  void stops(int status, String code, String problem) {
    Fault fault = FAULTS.of(coded(status, code));

    assertThat(fault.again()).isFalse();
    assertThat(fault.error().kind()).isEqualTo(ExitCode.CONFIG);
    assertThat(fault.error().problem()).startsWith("models.example ").contains(problem);
    assertThat(fault.error().where()).isEqualTo("loom-1 at https://models.example/v1");
  }

  @ParameterizedTest
  @CsvSource({
    "404, 'The model `x` is gone', knows no model",
    "400, 'x is not a valid model', knows no model",
    "400, 'Unknown Model x', knows no model",
    "404, 'no such path', no chat completions"
  })
  @DisplayName("is the model's name where the words say so and no code does")
  void unknownModel(int status, String words, String problem) {
    assertThat(FAULTS.of(refusal(status, words)).error().problem()).contains(problem);
  }

  @ParameterizedTest
  @CsvSource({"404, CONFIG, false", "405, CONFIG, false", "401, CONFIG, false"})
  @DisplayName("of a batch stops the run where there is none, or no key for it")
  void batchStops(int status, ExitCode kind, boolean again) {
    Fault fault = FAULTS.ofBatch(refusal(status, "no"));

    assertThat(fault.error().kind()).isEqualTo(kind);
    assertThat(fault.again()).isEqualTo(again);
    assertThat(fault.error().problem().contains("no such file or batch")).isEqualTo(status != 401);
  }

  @ParameterizedTest
  @CsvSource({"500, NETWORK, true", "429, NETWORK, true", "400, CONFIG, false"})
  @DisplayName("of a batch is about no single paper, and is tried again as any other")
  void batchAgain(int status, ExitCode kind, boolean again) {
    Fault fault = FAULTS.ofBatch(refusal(status, "no"));

    assertThat(fault.error().kind()).isEqualTo(kind);
    assertThat(fault.again()).isEqualTo(again);
    assertThat(fault.retryAfter()).contains("7");
    assertThat(fault.error().hint()).contains("goes on where this one stopped");
  }

  static Stream<Object[]> broken() {
    return Stream.of(
        new Object[] {new UnknownHostException("x"), "cannot be reached: unknown host"},
        new Object[] {
          new IOException(new UnresolvedAddressException()), "cannot be reached: unknown host"
        },
        new Object[] {new SSLException("bad"), "cannot be reached: no secure connection: bad"},
        new Object[] {new HttpConnectTimeoutException("x"), "cannot be reached: nobody answers"},
        new Object[] {
          new IOException(new ConnectException()), "cannot be reached: connection refused"
        },
        new Object[] {new IOException("cut"), "gave no whole answer: cut"},
        new Object[] {new IOException(), "gave no whole answer: IOException"});
  }

  @ParameterizedTest
  @MethodSource("broken")
  @DisplayName("is told in words where a connection fails or breaks, and tried again")
  void connection(IOException fault, String problem) {
    Fault one = FAULTS.of(fault);
    Fault batch = FAULTS.ofBatch(fault);

    assertThat(one.error().problem()).isEqualTo("models.example " + problem);
    assertThat(one.error().kind())
        .isEqualTo(problem.contains("reached") ? ExitCode.NETWORK : ExitCode.SUMMARY);
    assertThat(batch.error().problem()).isEqualTo("models.example " + problem);
    assertThat(batch.error().kind()).isEqualTo(ExitCode.NETWORK);
    assertThat(List.of(one.again(), batch.again())).containsExactly(true, true);
    assertThat(one.error()).hasCause(fault);
  }

  @Test
  @DisplayName("is not tried again where the answer is too long")
  void longAnswer() {
    Fault one = FAULTS.of(tooLong());

    assertThat(one.again()).isFalse();
    assertThat(one.error().problem()).isEqualTo("the answer is longer than 1 bytes");
    assertThat(FAULTS.ofBatch(tooLong()).again()).isFalse();
  }

  @Test
  @DisplayName("holds the key nowhere, whatever the endpoint repeats")
  void noKey() {
    Fault fault = FAULTS.of(refusal(500, "your key " + KEY + " is fine"));

    assertThat(fault.error()).message().doesNotContain(KEY);
    assertThat(FAULTS.clean("  it was " + KEY + " ")).isEqualTo("it was [key]");
    assertThat(FAULTS.paper("said " + KEY).problem()).isEqualTo("said [key]");
    assertThat(FAULTS.noJson().again()).isTrue();
  }
}
