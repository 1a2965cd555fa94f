package dailypapers.openai;

import dailypapers.check.CheckRules;
import dailypapers.check.Checker;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Summary;
import dailypapers.paper.Tag;
import dailypapers.summary.ChatAnswer;
import dailypapers.summary.ChatModel;
import dailypapers.summary.ChatRequest;
import dailypapers.summary.Prompt;
import dailypapers.summary.TokenUsage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model that answers line by line from a script and remembers what it was asked. */
final class Script implements ChatModel {
  static final String ABSTRACT =
      "We introduce LoomNet, a small engine for long tables. LoomNet reads every row exactly once"
          + " and keeps a sketch of 12 kilobytes. On TableBench it reaches 93.3% accuracy with a 7B"
          + " model, against 88.1% for WeaveFormer. Code will be at https://loom.example.org/code.";

  static final Paper PAPER =
      new Paper(
          new ArxivId("2607.00001"),
          LocalDate.of(2026, 7, 31),
          "LoomNet: Reading Long Tables Once",
          List.of("Ada Kim"),
          ABSTRACT,
          3,
          Links.NONE,
          Optional.empty(),
          false);

  static final PaperText TEXT = PaperText.ofAbstract(ABSTRACT);

  static final Prompt PROMPT =
      Prompt.of(
          "ko",
          Map.of("benchmark", "벤치마크"),
          List.of(
              new Tag("tables", Map.of("ko", "표"), List.of("tables")),
              new Tag("agents", Map.of("ko", "에이전트"), List.of("agent"))));

  static final Checker CHECKER = Checker.strict(CheckRules.STANDARD, "ko", List.of("benchmark"));

  static final String TLDR =
      claim("We introduce LoomNet, a small engine for long tables.", "LoomNet은 긴 표를 위한 작은 엔진이다.");
  static final String ROWS = claim("LoomNet reads every row exactly once", "모든 행을 정확히 한 번만 읽는다.");
  static final String SKETCH =
      claim("keeps a sketch of 12 kilobytes", "12킬로바이트의 스케치(sketch)를 유지한다.");
  static final String ACCURACY =
      claim(
          "On TableBench it reaches 93.3% accuracy with a 7B model",
          "TableBench에서 70억 파라미터 모델로 정확도 93.3%에 이른다.");

  static final String GOOD = answer(TLDR, ROWS, SKETCH, ACCURACY);

  final List<ChatRequest> asked = new ArrayList<>();
  private final List<String> lines;

  Script(String... lines) {
    this.lines = new ArrayList<>(Arrays.asList(lines));
  }

  @Override
  public ChatAnswer ask(ChatRequest request) {
    asked.add(request);
    if (lines.isEmpty()) {
      throw new DailyPapersException(ExitCode.SUMMARY, "the script is at its end", "test", "none");
    }
    String line = lines.remove(0);
    return new ChatAnswer(line, "toy-model-2026", Optional.of(new TokenUsage(1000, 400, 200)));
  }

  Summary summary() {
    return new ModelSummarizer(this, PROMPT, CHECKER, 4000).summarize(PAPER, TEXT);
  }

  static String claim(String quote, String text) {
    return "{\"quote\": \"" + quote + "\", \"text\": \"" + text + "\"}";
  }

  /** The claims under what is new, how it works and what was measured, one each. */
  static String answer(String tldr, String whatsNew, String details, String performance) {
    return String.join(
        "",
        "{\"tldr\": " + tldr,
        ", \"whats_new\": [" + whatsNew,
        "], \"technical_details\": [" + details,
        "], \"performance_highlights\": [" + performance,
        "], \"tags\": [\"tables\"]}");
  }
}
