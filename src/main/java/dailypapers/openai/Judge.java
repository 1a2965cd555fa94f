package dailypapers.openai;

import dailypapers.check.Check;
import dailypapers.check.Finding;
import dailypapers.check.PlacedClaim;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.PaperText;
import dailypapers.paper.Summary;
import dailypapers.summary.ChatAnswer;
import dailypapers.summary.ChatModel;
import dailypapers.summary.ChatRequest;
import dailypapers.summary.ChatRequest.Message;
import dailypapers.summary.ChatRequest.Speaker;
import dailypapers.summary.JudgePrompt;
import dailypapers.summary.Ruling;
import dailypapers.summary.Rulings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A language model as second reader: for each claim it says whether the quote supports it. It can
 * only take away. Its word is as little believed as the writer's: where it says no, the claim is a
 * fault; where it says yes, the other checks still hold.
 *
 * <p>An answer without a verdict on every claim is asked for once more. If there is none then, or
 * the endpoint gave no usable answer, the summary is in doubt as a whole, not withheld: it has
 * passed every other check, and the reader is told that something could not be shown.
 */
public final class Judge implements Check {
  private static final String NAME = "judge";

  /** A wrong answer is shown to the model no longer than this. */
  private static final int LONGEST_REPEATED = 20_000;

  private final ChatModel model;
  private final JudgePrompt prompt;
  private final int maxTokens;

  /**
   * @param model is asked, once or twice for a summary; best another than the one that writes
   * @param prompt what it is told
   * @param maxTokens how long an answer may be
   */
  public Judge(ChatModel model, JudgePrompt prompt, int maxTokens) {
    this.model = model;
    this.prompt = prompt;
    this.maxTokens = maxTokens;
  }

  /**
   * A fault for each claim that its quote does not support.
   *
   * @throws DailyPapersException of the kinds of {@link ChatModel#ask} that concern every paper
   */
  @Override
  public List<Finding> findings(PaperText text, Summary summary) {
    List<PlacedClaim> claims = PlacedClaim.all(summary);
    List<Ruling> rulings;
    try {
      rulings = rulings(claims);
    } catch (DailyPapersException e) {
      if (e.kind() != ExitCode.SUMMARY) {
        throw e;
      }
      String reason = "the judge did not answer: " + e.problem();
      return List.of(Finding.doubt(NAME, Finding.SUMMARY, "", reason));
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      if (!rulings.get(i).supported()) {
        String reason = "the quote does not support it: " + rulings.get(i).reason();
        findings.add(Finding.fault(NAME, claims.get(i).place(), "", reason));
      }
    }
    return findings;
  }

  private List<Ruling> rulings(List<PlacedClaim> claims) {
    Message question =
        new Message(Speaker.USER, prompt.user(claims.stream().map(PlacedClaim::claim).toList()));
    ChatAnswer first = ask(List.of(question));
    try {
      return Rulings.read(Bare.json(first), claims.size());
    } catch (DailyPapersException e) {
      String answer = first.text();
      String shown = answer.substring(0, Math.min(answer.length(), LONGEST_REPEATED));
      ChatAnswer second =
          ask(
              List.of(
                  question,
                  new Message(Speaker.ASSISTANT, shown),
                  new Message(Speaker.USER, prompt.repair(e.problem()))));
      return Rulings.read(Bare.json(second), claims.size());
    }
  }

  private ChatAnswer ask(List<Message> messages) {
    return model.ask(
        new ChatRequest(prompt.instructions(), messages, Optional.of(prompt.schema()), maxTokens));
  }
}
