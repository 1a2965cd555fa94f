package dailypapers.openai;

import dailypapers.check.Checker;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import dailypapers.paper.Shortened;
import dailypapers.paper.Summary;
import dailypapers.paper.Tag;
import dailypapers.summary.AnswerJson;
import dailypapers.summary.ChatAnswer;
import dailypapers.summary.ChatModel;
import dailypapers.summary.ChatRequest;
import dailypapers.summary.ChatRequest.Message;
import dailypapers.summary.ChatRequest.Speaker;
import dailypapers.summary.Prompt;
import dailypapers.summary.Summarizer;
import dailypapers.summary.TagMatcher;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A summary by a language model, of which nothing is believed that the text does not show.
 *
 * <ol>
 *   <li>The paper is sent, unless its text is too thin to say anything.
 *   <li>The checker judges every claim of the answer. If it finds anything, the model is told so,
 *       once, and answers again.
 *   <li>Claims that are still wrong are dropped. What remains is the summary, if the checker lets
 *       it pass.
 *   <li>Otherwise the answer is returned as it is, for a person to review: the checker of the run,
 *       which is the same, withholds it. A summary from here is therefore either free of faults or
 *       withheld, never published with a fault.
 * </ol>
 */
public final class ModelSummarizer implements Summarizer {
  private static final int THINNEST_TEXT = 40;

  /** A wrong answer is shown to the model no longer than this. */
  private static final int LONGEST_REPEATED = 20_000;

  private final ChatModel model;
  private final Prompt prompt;
  private final Checker checker;
  private final int maxTokens;
  private final AnswerJson answers;
  private final TagMatcher tags;

  /**
   * @param model is asked, once or twice for a paper
   * @param prompt what it is told; its vocabulary is the tags that an answer may have
   * @param checker the one that judges the summary afterward, usually {@link Checker#strict}
   * @param maxTokens how long an answer may be
   */
  public ModelSummarizer(ChatModel model, Prompt prompt, Checker checker, int maxTokens) {
    this.model = model;
    this.prompt = prompt;
    this.checker = checker;
    this.maxTokens = maxTokens;
    this.answers =
        new AnswerJson(
            prompt.vocabulary().stream().map(Tag::slug).collect(Collectors.toUnmodifiableSet()));
    this.tags = new TagMatcher(prompt.vocabulary());
  }

  @Override
  public Summary summarize(Paper paper, PaperText text) {
    if (isThin(text)) {
      throw new DailyPapersException(
          ExitCode.SUMMARY,
          "the text is too thin for a summary",
          paper.id().value(),
          "the page carries the abstract instead");
    }
    ChatRequest request = request(paper, text);
    Attempt first = attempt(request, paper, text);
    return first.isRight() ? first.passing().orElseThrow() : better(first, request, paper, text);
  }

  /**
   * What a model is asked first about a paper, for an estimate; empty for a text that is too thin
   * to be sent.
   */
  public Optional<ChatRequest> preview(Paper paper, PaperText text) {
    return isThin(text) ? Optional.empty() : Optional.of(request(paper, text));
  }

  private static boolean isThin(PaperText text) {
    return text.plain().strip().length() < THINNEST_TEXT;
  }

  private ChatRequest request(Paper paper, PaperText text) {
    List<String> hints = tags.slugs(paper.title(), paper.abstractText());
    Message message = new Message(Speaker.USER, prompt.user(paper, text, hints));
    return new ChatRequest(
        prompt.instructions(), List.of(message), Optional.of(prompt.schema()), maxTokens);
  }

  /** Of both answers: the first that passes without its wrong claims, the repaired one foremost. */
  private Summary better(Attempt first, ChatRequest request, Paper paper, PaperText text) {
    Attempt second = again(first, request, paper, text);
    return second
        .passing()
        .or(first::passing)
        .or(second::refused)
        .or(first::refused)
        .orElseThrow(() -> useless(first, request, paper));
  }

  /** Neither answer was a summary: the next run shall not be given the same two again. */
  private DailyPapersException useless(Attempt first, ChatRequest request, Paper paper) {
    model.forget(request);
    model.forget(repair(request, first));
    return first.error(paper.id().value());
  }

  /** Where there is no second answer, the first one has to do. */
  private Attempt again(Attempt first, ChatRequest request, Paper paper, PaperText text) {
    try {
      return attempt(repair(request, first), paper, text);
    } catch (DailyPapersException e) {
      if (e.kind() != ExitCode.SUMMARY) {
        throw e;
      }
      return first;
    }
  }

  private ChatRequest repair(ChatRequest request, Attempt first) {
    String answer = first.answer();
    String shown = answer.substring(0, Math.min(answer.length(), LONGEST_REPEATED));
    List<Message> messages =
        List.of(
            request.messages().get(0),
            new Message(Speaker.ASSISTANT, shown),
            new Message(Speaker.USER, prompt.repair(first.reasons())));
    return new ChatRequest(request.instructions(), messages, request.schema(), maxTokens);
  }

  private Attempt attempt(ChatRequest request, Paper paper, PaperText text) {
    ChatAnswer answer = model.ask(request);
    Summary summary;
    try {
      summary =
          answers.read(
              Bare.json(answer), by(answer), Optional.of(prompt.hash()), paper.id().value());
    } catch (DailyPapersException e) {
      return Attempt.unreadable(answer.text(), e);
    }
    return Attempt.judged(answer.text(), summary, text, checker.of(paper));
  }

  /** Who wrote the answer. No endpoint passes for a person, whose word counts without a quote. */
  private static String by(ChatAnswer answer) {
    String name = Shortened.of(answer.model()).strip();
    return Provenance.isModel(name) ? name : ("model " + name).strip();
  }
}
