package dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dailypapers.testing.Bakery;
import dailypapers.testing.BatchServer;
import dailypapers.testing.BatchServer.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("backfill --batch")
class BatchCommandsTest {
  private static final String SECRET = "sk-test-secret-0123456789abcdef";

  @TempDir Path folder;
  private final BatchServer server = new BatchServer().answering(LoomPapers::honest);
  private TestSite site;

  @BeforeEach
  void makeSite() {
    site = new TestSite(folder);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  @DisplayName(
      "submits in shards, tells how far they are, and writes what came; again changes nothing")
  void wholeWay() throws IOException {
    LoomPapers.write(site, 5);
    server.ending(Ending.RUNNING, Ending.RUNNING, Ending.RUNNING);

    Run submitted = submit("--batch-size", "2");

    assertThat(submitted.code()).as(submitted.err()).isZero();
    assertThat(submitted.out()).contains("open 5", "sent now 5", "0003  batch_3");
    assertThat(server.requests()).extracting(List::size).containsExactly(2, 2, 1);
    JsonNode line = server.requests().get(0).get(0);
    assertThat(line.get("url").asText()).isEqualTo("/v1/chat/completions");
    assertThat(line.at("/body/model").asText()).isEqualTo("test-model");
    assertThat(line.at("/body/response_format/type").asText()).isEqualTo("json_schema");
    assertThat(server.authorization()).isEqualTo("Bearer " + SECRET);
    assertThat(submit().out()).contains("waiting 5  open 0", "sent now 0");
    assertThat(server.count("POST /v1/batches")).isEqualTo(3);

    assertThat(batch("status").out()).contains("0001  batch_1  in_progress  papers 2  completed 0");
    Run early = batch("collect");
    assertThat(early.code()).isZero();
    assertThat(early.out()).contains("found 0", "waiting 5");
    assertThat(site.path("content/papers")).doesNotExist();

    server.end(0, Ending.COMPLETED);
    assertThat(batch("collect").out()).contains("written 2", "answered 2  waiting 3");
    server.end(1, Ending.COMPLETED);
    server.end(2, Ending.COMPLETED);
    Run late = batch("collect");
    assertThat(late.code()).as(late.err()).isZero();
    assertThat(late.out())
        .contains("written 3  unchanged 2", "answered 5  waiting 0  open 0  given up 0")
        .contains("answers 3  tokens in 300 (cached 120)  out 60", "at batch price");
    assertThat(content("2607.00103"))
        .contains(
            "verdict: faithful", "by: \"test-model-2026-01-01\"", "[^1]: \"We present Loom-3");

    Map<String, String> before = Bakery.files(site.path("content"));
    assertThat(batch("collect").out()).contains("unchanged 5");
    assertThat(submit().out()).contains("open 0", "sent now 0");
    assertThat(batch("status").out()).contains("0003  batch_3  completed  papers 1  answered 1");
    assertThat(Bakery.files(site.path("content"))).isEqualTo(before);
    assertThat(server.count("POST /v1/files")).isEqualTo(3);
    assertThat(Bakery.files(folder).values()).noneMatch(text -> text.contains(SECRET));
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "keeps what an expired batch answered, and submits the rest and a failed shard again")
  void expiredAndFailed() {
    LoomPapers.write(site, 6);
    server.ending(Ending.FAILED, Ending.EXPIRED);
    submit("--batch-size", "3");

    Run first = batch("collect");

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.out())
        .contains("3 × the batch failed: Enqueued token limit reached")
        .contains("1 × This request could not be executed before the completion window")
        .contains("written 2", "answered 2  waiting 0  open 4  given up 0");
    assertThat(files()).hasSize(2);

    assertThat(submit().out()).contains("open 4", "sent now 4");
    assertThat(server.requests().get(2)).hasSize(4);
    assertThat(batch("collect").out()).contains("written 4  unchanged 2", "open 0  given up 0");
  }

  @Test
  @Tag("fault")
  @DisplayName("sends a request that fails three times in all, names it, and never shows the key")
  void errorLine() {
    LoomPapers.write(site, 2);
    server.refusing(body -> body.toString().contains("Loom-2"));

    for (int round = 1; round <= 2; round++) {
      submit();
      Run run = batch("collect");
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.out()).contains("answered 1  waiting 0  open 1");
    }
    submit();
    Run last = batch("collect");

    assertThat(last.code()).isEqualTo(11);
    assertThat(last.out())
        .contains("unchanged 1", "given up 1", "given up  2607.00102 (2026-07-15): bad for")
        .doesNotContain(SECRET);
    assertThat(submit().out()).contains("given up 1  sent now 0");
    assertThat(server.count("POST /v1/batches")).isEqualTo(3);
    assertThat(files()).hasSize(1);
  }

  @Test
  @Tag("fault")
  @DisplayName("goes on with an uploaded file where no batch was made of it")
  void brokenBetween() {
    LoomPapers.write(site, 2);
    server.breakOnce("POST /v1/batches");

    Run broken = submit();
    broken.assertErrorIn(
        7,
        "127.0.0.1 refused (HTTP 500: the server broke)",
        "test-model",
        "run the same command again");
    assertThat(batch("status").out()).contains("no batch yet  uploaded");

    assertThat(submit().out()).contains("0001  batch_1", "waiting 2  open 0");
    assertThat(server.count("POST /v1/files")).isEqualTo(1);
    assertThat(batch("collect").out()).contains("written 2");
  }

  @Test
  @Tag("fault")
  @DisplayName("finds a batch that was made without a word, and pays for no second one")
  void lostBatch() {
    LoomPapers.write(site, 2);
    server.losingBatch();

    assertThat(submit().code()).isEqualTo(7);
    assertThat(submit().out()).contains("0001  batch_1");

    assertThat(server.count("POST /v1/batches")).isEqualTo(1);
    assertThat(batch("collect").out()).contains("written 2");
  }

  @Test
  @Tag("fault")
  @DisplayName("lets a wrong number of an answer reach no page, as live")
  void sameChecks() {
    LoomPapers.write(site, 1);
    server.answering(body -> LoomPapers.honest(body).replace("21%", "91%"));
    submit();

    batch("collect");

    assertThat(content("2607.00101")).doesNotContain("91%");
  }

  @Test
  @DisplayName("submits no more than the budget holds, and says so")
  void budget() {
    LoomPapers.write(site, 3);
    site.edit(
        "site.yml",
        "tags:",
        "summary: { model: { name: test-model, budget: { tokens: 9000 } } }\ntags:");

    Run run = submit();

    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(13);
    assertThat(server.requests()).hasSize(1);
    assertThat(server.requests().get(0)).hasSizeBetween(1, 2);
  }

  @Test
  @DisplayName("wants a first date to submit, and a language model")
  void usage() {
    assertThat(site.run("backfill", "--batch", "submit").err()).contains("--from");
    assertThat(site.run("backfill").err()).contains("Missing required option: '--from=YYYY-MM-DD'");
    assertThat(batch("status", "--summarizer", "extract").code()).isEqualTo(2);
    assertThat(batch("collect", "--dry-run").code()).isEqualTo(2);
    assertThat(batch("status", "--batch-size", "0").code()).isEqualTo(2);
  }

  @Test
  @DisplayName("without a key says so, and offers no summarizer that knows no batches")
  void noKey() {
    Run run = site.run("backfill", "--batch", "status");

    run.assertErrorIn(
        3,
        "there is no key for https://api.openai.com/v1",
        "the environment variable OPENAI_API_KEY",
        "set it: export OPENAI_API_KEY=…");
    assertThat(run.err()).doesNotContain("extract");
    assertThat(site.run("daily", "--summarizer", "openai").err()).contains("--summarizer extract");
  }

  private Run submit(Object... more) {
    Object[] range = {"--from", "2026-07-15", "--to", "2026-07-15"};
    return batch("submit", Stream.concat(Stream.of(range), Stream.of(more)).toArray());
  }

  private Run batch(String step, Object... more) {
    Map<String, String> environment =
        Map.of("OPENAI_API_KEY", SECRET, "OPENAI_BASE_URL", server.baseUrl().toString());
    Object[] words = {
      "--batch",
      step,
      "--source",
      "dir:" + site.path("days"),
      "--model",
      "test-model",
      "--text",
      "abstract"
    };
    return site.run(
        environment, "backfill", Stream.concat(Stream.of(words), Stream.of(more)).toArray());
  }

  private String content(String id) {
    return site.read("content/papers/2026/07/15/" + id + ".md");
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(site.path("content/papers/2026/07/15"))) {
      return files.toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
