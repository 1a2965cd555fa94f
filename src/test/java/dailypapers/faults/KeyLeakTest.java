package dailypapers.faults;

import static dailypapers.faults.ModelRuns.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.cli.LoomPapers;
import dailypapers.cli.Run;
import dailypapers.cli.TestSite;
import dailypapers.testing.BatchServer;
import dailypapers.testing.ChatReplies;
import dailypapers.testing.ChatReplies.Reply;
import dailypapers.testing.ChatServer;
import dailypapers.testing.Shell;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("No log, report, exception, content, cache or state file holds the key")
class KeyLeakTest {
  @TempDir Path folder;
  private final ChatServer server = new ChatServer();
  private TestSite site;
  private ModelRuns runs;

  @BeforeEach
  void makeSite() {
    site = new TestSite(folder);
    runs = new ModelRuns(folder, site);
    LoomPapers.write(site, 2);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void assertNoKey(Run run) {
    runs.traces(run).forEach((where, text) -> assertNoKey(where, text));
  }

  private static void assertNoKey(String where, String text) {
    ModelRuns.LEAKS.forEach(
        leak -> assertThat(text.contains(leak)).as(where + "\n" + text).isFalse());
  }

  /** Replies made of the header that came, as careless servers and proxies make them. */
  private static Reply echo(Function<String, Reply> reply) {
    return call -> reply.apply(call.request().headers().get("authorization")).to(call);
  }

  static Stream<Arguments> replies() {
    Stream<Arguments> errors =
        Stream.of(400, 401, 403, 404, 407, 409, 413, 422, 429, 500, 503)
            .map(
                status ->
                    Arguments.of(
                        "an error " + status,
                        echo(header -> ChatReplies.error(status, "x", "You sent " + header))));
    Stream<Arguments> others =
        Stream.of(
            Arguments.of(
                "a part of it",
                echo(h -> ChatReplies.error(401, "invalid_api_key", "key sk-test*****9abcdefXYZ"))),
            Arguments.of(
                "an error page",
                echo(
                    h -> ChatReplies.raw(502, "text/html", "<pre>Authorization: " + h + "</pre>"))),
            Arguments.of(
                "a redirect",
                echo(
                    h ->
                        ChatReplies.raw(307, "text/plain", "")
                            .with("Location", "https://x.example/?api-key=" + KEY))),
            Arguments.of("no JSON", echo(h -> ChatReplies.raw(200, "text/plain", h))),
            Arguments.of("a refusal", echo(h -> ChatReplies.refusal("I cannot use " + h))),
            Arguments.of("a long answer", echo(h -> ChatReplies.ended("length", h))),
            Arguments.of("an odd end", echo(h -> ChatReplies.ended(h, "{}"))),
            Arguments.of("a model's name", echo(KeyLeakTest::named)));
    return Stream.concat(errors, others);
  }

  private static Reply named(String header) {
    ObjectNode body = ChatReplies.completion("{}", "stop");
    return ChatReplies.json(body.put("model", header).put("system_fingerprint", header));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("replies")
  @DisplayName("where an endpoint repeats what it was sent, with --debug and --report")
  void repeated(String what, Reply reply) {
    server.otherwise(reply);

    Run run = runs.daily(server.baseUrl(), "--debug");

    assertThat(server.seen().get(0).headers()).containsEntry("authorization", "Bearer " + KEY);
    assertThat(run.code()).as(run.out()).isNotZero();
    assertThat(runs.report()).isNotEmptyFile();
    assertNoKey(run);
  }

  @Test
  @DisplayName("where a model writes it into its answers: published, withheld, kept in the cache")
  void answered() {
    server.answering(
        request ->
            LoomPapers.honest(request)
                .replace("엔진이다", "엔진이며 키는 " + KEY + "이다")
                .replace("사용한다", "사용하며 키는 " + KEY.replace("/", "\\/") + "이다"));

    Run run = runs.daily(server.baseUrl(), "--debug");

    assertThat(site.path("content/papers/2026/07/15/2607.00101.md")).exists();
    assertThat(runs.traces(run).keySet()).anyMatch(name -> name.endsWith(".answer"));
    assertNoKey(run);
    assertThat(site.build().code()).isZero();
    assertNoKey(run);
  }

  @Test
  @DisplayName("where the judge gives it as its reason")
  void judged() {
    site.edit("site.yml", "tags:", "summary: { judge: { model: judge-model } }\ntags:");
    String verdict = "{\"claim\": 1, \"reason\": \"no " + KEY + "\", \"supported\": false}";
    server.answering(
        request ->
            request.path("model").asText().equals("judge-model")
                ? "{\"verdicts\": [" + verdict + "]}"
                : LoomPapers.honest(request));

    Run run = runs.daily(server.baseUrl(), "--debug");

    assertThat(run.out()).contains("judge       calls");
    assertNoKey(run);
  }

  @Test
  @DisplayName("where batches fail, break, and are answered with it")
  void batches() {
    try (BatchServer batches = new BatchServer()) {
      batches
          .answering(body -> LoomPapers.honest(body).replace("엔진이다", "엔진이며 키는 " + KEY + "이다"))
          .refusing(body -> body.toString().contains("Loom-2"))
          .breakOnce("POST /v1/batches");
      for (String step : List.of("submit", "submit", "status", "collect", "status")) {
        assertNoKey(batch(batches.baseUrl(), step));
      }
      assertThat(batches.authorization()).contains(KEY);
      assertThat(runs.traces(batch(batches.baseUrl(), "status")).toString()).contains("bad for");
    }
  }

  private Run batch(URI endpoint, String step) {
    String words =
        "--from 2026-07-15 --to 2026-07-15 --model test-model --text abstract --debug --source dir:";
    return site.run(
        Map.of("OPENAI_API_KEY", KEY, "OPENAI_BASE_URL", endpoint.toString()),
        "backfill",
        (Object[]) ("--batch " + step + " " + words + site.path("days")).split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://me:" + KEY + "@127.0.0.1:1/v1",
        "https://" + KEY + "@api.example/v1",
        "https://api.example/v1?api-key=" + KEY,
        "https://api.example/v1#" + KEY,
        "https://api.example/" + KEY + "/v1 x",
        "ftp://api.example/" + KEY,
        "http://127.0.0.1:1/" + KEY + "/v1"
      })
  @DisplayName("where somebody put it into the address of the endpoint")
  void inAddress(String address) {
    Run run = runs.daily(address, "--debug");

    assertThat(run.code()).as(run.out() + run.err()).isNotZero();
    assertNoKey(run);
  }

  @Test
  @DisplayName("where it is typed as an option that there is not, or has a line break within")
  void mistyped() {
    Map<String, String> broken = Map.of("OPENAI_API_KEY", KEY + "\n" + KEY);

    assertNoKey(runs.daily(server.baseUrl(), "--key", KEY));
    assertNoKey(runs.daily(server.baseUrl(), "--openai-api-key=" + KEY));
    assertNoKey(runs.daily(server.baseUrl(), KEY));
    assertNoKey(
        site.run(broken, "daily", "--date", "2026-07-15", "--summarizer", "openai", "--debug"));
  }

  @Test
  @DisplayName("where nobody answers, or hangs up in the middle")
  void broken() {
    server.otherwise(ChatReplies.cutShort());

    assertNoKey(runs.daily(server.baseUrl(), "--debug"));
    server.close();
    assertNoKey(runs.daily(server.baseUrl(), "--debug"));
  }

  @Test
  @DisplayName("where the JDK and the library are told to log all that they send")
  void verbose() {
    server.otherwise(echo(header -> ChatReplies.error(401, "invalid_api_key", "no " + header)));
    String line =
        String.join(
            " ",
            "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'",
            "-Djdk.httpclient.HttpClient.log=requests,headers,errors,content",
            "-cp '" + System.getProperty("java.class.path") + "'",
            "dailypapers.cli.Main daily --debug --date 2026-07-15 --summarizer openai --text abstract",
            "--site '" + site.path("site.yml") + "' --source 'dir:" + site.path("days") + "'",
            "--report '" + runs.report() + "'");
    Map<String, String> environment =
        Map.of(
            "OPENAI_API_KEY",
            KEY,
            "OPENAI_BASE_URL",
            server.baseUrl().toString(),
            "OPENAI_LOG",
            "debug");

    Shell.Result result = Shell.run(folder, environment, line);

    assertThat(result.code()).as(result.out()).isEqualTo(3);
    assertThat(result.out()).containsIgnoringCase("Authorization: [key]");
    assertNoKey(new Run(result.code(), result.out(), ""));
  }
}
