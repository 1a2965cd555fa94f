package dailypapers.cli;

import dailypapers.check.Checker;
import dailypapers.config.JudgeSettings;
import dailypapers.config.SummarySettings;
import dailypapers.openai.Judge;
import dailypapers.openai.ModelSummarizer;
import dailypapers.openai.TimeSource;
import dailypapers.paper.Sha256;
import dailypapers.summary.JudgePrompt;
import dailypapers.summary.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The model that writes, and the one that judges what it wrote, if there is one. */
final class ModelDesk implements AutoCloseable {
  private static final int HASH_LENGTH = 12;

  private final ModelEndpoint writer;
  private final Optional<ModelEndpoint> judge;
  private final ModelSummarizer summarizer;
  private final Checker checker;

  /**
   * @param checker judges what the model wrote, before the judge does
   * @param time by which a busy endpoint is waited for
   */
  ModelDesk(SummarySettings settings, String key, Prompt prompt, Checker checker, TimeSource time) {
    int answerTokens = settings.model().answerTokens();
    this.writer = new ModelEndpoint(settings.model(), key, time);
    this.judge = settings.judgeModel().map(model -> writer.alongside(model, key));
    this.summarizer = new ModelSummarizer(writer.model(), prompt, checker, answerTokens);
    this.checker =
        judge
            .map(
                endpoint ->
                    checker.withSecondReader(
                        new Judge(
                            endpoint.model(), JudgePrompt.of(prompt.language()), answerTokens)))
            .orElse(checker);
  }

  /** Asks the model that writes. */
  ModelSummarizer summarizer() {
    return summarizer;
  }

  /** Judges what it wrote, and has the judge read what passes. */
  Checker checker() {
    return checker;
  }

  /** What was asked of the model that writes, and spent, in a line. */
  String usage() {
    return writer.usage();
  }

  /** The same of all models, a line each. */
  List<String> usages() {
    List<String> lines = new ArrayList<>();
    lines.add("model       " + writer.usage());
    judge.ifPresent(endpoint -> lines.add("judge       " + endpoint.usage()));
    return lines;
  }

  /**
   * The hash under which a refused summary is not written again: of the prompt, and with a judge
   * also of its prompt and model, for another judge may let pass what this one refused. In a
   * published file stands the hash of the prompt alone, by which the summary was written.
   */
  static String hash(SummarySettings settings, Prompt prompt) {
    return settings
        .judge()
        .map(JudgeSettings::model)
        .map(
            model ->
                Sha256.of(
                        String.join(
                            "\0", prompt.hash(), JudgePrompt.of(prompt.language()).hash(), model))
                    .substring(0, HASH_LENGTH))
        .orElseGet(prompt::hash);
  }

  @Override
  public void close() {
    judge.ifPresent(ModelEndpoint::close);
    writer.close();
  }
}
