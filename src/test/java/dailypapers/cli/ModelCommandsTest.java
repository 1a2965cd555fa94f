package dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.testing.Bakery;
import dailypapers.testing.ChatReplies;
import dailypapers.testing.ChatServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("daily with a language model")
class ModelCommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern NUMBER = Pattern.compile("Loom-([0-9]+)");
  private static final String SECRET = "sk-test-secret-0123456789abcdef";

  @TempDir Path folder;
  private final ChatServer server = new ChatServer();
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
      "publishes claims with the paper's own words, eight papers at a time, and asks nobody twice")
  void wholeDay() throws Exception {
    papers(30);
    server.answering(LoomPapers::honest).latency(Duration.ofMillis(100));

    Run first = daily();

    assertThat(first.code()).as(first.err() + first.out()).isZero();
    assertThat(first.out()).contains("found 30  written 30");
    assertThat(server.mostOpen()).isBetween(4, 8);
    assertThat(server.requests()).isEqualTo(30);
    assertThat(content("2607.00107"))
        .contains("verdict: faithful", "text: abstract", "by: \"test-model-2026-01-01\"")
        .contains(
            "[^1]: \"We present Loom-7, an engine that weaves algebraic patterns from threads.\" ([abstract]");

    Map<String, String> before = Bakery.files(site.path("content"));
    Run again = daily();
    assertThat(again.out()).contains("unchanged 30");
    assertThat(server.requests()).isEqualTo(30);
    assertThat(Bakery.files(site.path("content"))).isEqualTo(before);
  }

  @Test
  @DisplayName("takes answers from the cache where the content files are gone")
  void cache() throws Exception {
    papers(3);
    server.answering(LoomPapers::honest);
    daily();
    Files.delete(file("2607.00101"));

    assertThat(daily().out()).contains("written 1  unchanged 2");
    assertThat(server.requests()).isEqualTo(3);
  }

  @Test
  @Tag("fault")
  @DisplayName("lets no sentence of an invented answer reach a published file")
  void invented() throws Exception {
    papers(4);
    server.answering(request -> invention());

    Run run = daily();

    assertThat(run.out()).contains("written 0").contains("withheld 4");
    for (int paper = 1; paper <= 4; paper++) {
      String id = "2607.0010" + paper;
      assertThat(content(id))
          .contains("by: \"none\"", "verdict: withheld", "weaves algebraic")
          .doesNotContain("CIFAR");
      assertThat(site.read("content/withheld/2026/07/15/" + id + ".md"))
          .contains("status: draft", "CIFAR", "findings:");
    }
    assertThat(site.build().code()).isZero();
    assertThat(Bakery.files(site.path("built")).values()).noneMatch(page -> page.contains("CIFAR"));
  }

  @Test
  @Tag("fault")
  @DisplayName("drops a claim that quotes truly and changes a number")
  void changedNumber() throws Exception {
    papers(1);
    server.answering(request -> LoomPapers.honest(request).replace("21%", "91%"));

    Run run = daily();

    assertThat(content("2607.00101"))
        .doesNotContain("91%")
        .contains("verdict: faithful", "날실 11가닥");
    assertThat(run.code()).isZero();
  }

  @Test
  @Tag("fault")
  @DisplayName("F04 F72 stops at a wrong key, says how to mend it, and never shows the key")
  void wrongKey() throws Exception {
    papers(5);
    server.otherwise(
        ChatReplies.error(401, "invalid_api_key", "Incorrect API key provided: " + SECRET));

    Run run = daily();

    assertThat(run.code()).isEqualTo(3);
    assertThat(server.requests()).isLessThanOrEqualTo(5);
    assertThat(run.out() + run.err()).contains("OPENAI_API_KEY").doesNotContain(SECRET);
    assertThat(Bakery.files(folder).values()).noneMatch(text -> text.contains(SECRET));
  }

  @Test
  @DisplayName(
      "has a second model judge every claim: it drops, withholds, and is missed where it is silent")
  void judge() throws Exception {
    papers(3);
    site.edit("site.yml", "tags:", "summary: { judge: { model: judge-model } }\ntags:");
    server.answering(
        request ->
            request.path("model").asText().equals("judge-model")
                ? verdicts(request)
                : LoomPapers.honest(request));

    Run run = daily();

    assertThat(run.code()).as(run.err() + run.out()).isZero();
    assertThat(run.out())
        .contains("found 3  written 2  unchanged 0  withheld 1")
        .contains("tldr: the quote does not support it: not there")
        .contains("model       calls 3  cache hits 0  tokens in 300")
        .contains("judge       calls 4  cache hits 0  tokens in 400");
    assertThat(content("2607.00101"))
        .contains("verdict: faithful", "날실 11가닥")
        .doesNotContain("21% 높인다");
    assertThat(content("2607.00102")).contains("verdict: withheld").doesNotContain("날실");
    assertThat(site.read("content/withheld/2026/07/15/2607.00102.md"))
        .contains("judge (tldr): the quote does not support it: not there", "날실 12가닥");
    assertThat(content("2607.00103")).contains("verdict: doubtful", "23% 높인다");

    assertThat(daily().out()).contains("unchanged 3").contains("judge       calls 0");
    assertThat(daily("--dry-run").out()).contains("dry run     0 papers", "judge-model");

    site.edit("site.yml", "summary: { judge: { model: judge-model } }\n", "");
    Run unjudged = daily();
    assertThat(unjudged.out()).contains("written 1  unchanged 2").doesNotContain("judge");
    assertThat(content("2607.00102")).contains("verdict: faithful", "날실 12가닥");
    assertThat(server.requests()).isEqualTo(7);
  }

  @Test
  @DisplayName("estimates without asking the model or writing a file")
  void dryRun() throws Exception {
    papers(3);

    Run run = daily("--dry-run");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("3 papers").contains("tokens");
    assertThat(server.requests()).isZero();
    assertThat(site.path("content/papers")).doesNotExist();
  }

  @Test
  @DisplayName(
      "makes extracts where there is no key, and says so; a model asked for by name is an error")
  void noKey() throws Exception {
    papers(1);
    site.edit("site.yml", "tags:", "summary: { use: openai }\ntags:");
    Object[] words = {"--date", "2026-07-15", "--source", "dir:" + site.path("days")};

    Run estimate =
        site.run("daily", Stream.concat(Stream.of(words), Stream.of("--dry-run")).toArray());
    assertThat(estimate.out()).startsWith("dry run     1 papers would be sent to gpt-4o-mini");
    assertThat(estimate.err()).isEmpty();

    Run configured = site.run("daily", words);
    assertThat(configured.code()).isZero();
    assertThat(configured.err()).contains("OPENAI_API_KEY").contains("extracts");
    assertThat(content("2607.00101")).contains("by: \"extract\"");

    Run asked = site.run("daily", "--date", "2026-07-15", "--summarizer", "openai");
    asked.assertError(
        3,
        "there is no key for https://api.openai.com/v1",
        "the environment variable OPENAI_API_KEY",
        "set it");
  }

  private Run daily(Object... more) {
    Map<String, String> environment =
        Map.of("OPENAI_API_KEY", SECRET, "OPENAI_BASE_URL", server.baseUrl().toString());
    Object[] words = {
      "--date",
      "2026-07-15",
      "--source",
      "dir:" + site.path("days"),
      "--summarizer",
      "openai",
      "--model",
      "test-model",
      "--text",
      "abstract"
    };
    return site.run(
        environment,
        "daily",
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(words), java.util.stream.Stream.of(more))
            .toArray());
  }

  private Path file(String id) {
    return site.path("content/papers/2026/07/15/" + id + ".md");
  }

  private String content(String id) {
    return site.read("content/papers/2026/07/15/" + id + ".md");
  }

  private void papers(int count) {
    LoomPapers.write(site, count);
  }

  /** Of the first paper it does not believe the result, of the second the first sentence. */
  private static String verdicts(JsonNode request) {
    Matcher matcher = NUMBER.matcher(request.get("messages").toString());
    if (!matcher.find() || matcher.group(1).equals("3")) {
      return "I would rather not.";
    }
    int wrong = matcher.group(1).equals("1") ? 4 : 1;
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode verdicts = answer.putArray("verdicts");
    for (int claim = 1; claim <= 4; claim++) {
      verdicts
          .addObject()
          .put("claim", claim)
          .put("reason", claim == wrong ? "not there" : "there")
          .put("supported", claim != wrong);
    }
    return answer.toString();
  }

  private static String invention() {
    ObjectNode answer = JSON.createObjectNode();
    String quote = "We propose a convolutional neural network trained on CIFAR-10.";
    claim(answer.putObject("tldr"), quote, "CIFAR-10에서 학습한 새로운 딥러닝 모델을 제안한다.");
    for (String section :
        new String[] {"whats_new", "technical_details", "performance_highlights"}) {
      claim(answer.putArray(section).addObject(), quote, section + "에서 CIFAR-10 정확도를 크게 높인다.");
    }
    answer.putArray("tags").add("optimization");
    return answer.toString();
  }

  private static void claim(ObjectNode claim, String quote, String text) {
    claim.put("quote", quote).put("text", text);
  }
}
