package dailypapers.source;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.source.FullText.Reason;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The full text where arXiv has it and it is this paper's, cut to a budget; else the abstract.
 * Whatever arXiv answers, and if it does not, there is a text, so that a day goes on.
 */
public final class ArxivText implements TextSource {
  private static final URI ARXIV = URI.create("https://arxiv.org");

  private final PoliteClient client;
  private final String base;
  private final ArxivHtml html;
  private final TextBudget budget;
  private final Consumer<TextOutcome> listener;
  private final TextSource abstracts = new AbstractText();

  /**
   * arXiv itself.
   *
   * @param listener is told of every paper, by the thread that asked; such as a {@link TextTally}
   */
  public ArxivText(PoliteClient client, TextBudget budget, Consumer<TextOutcome> listener) {
    this(client, ARXIV, ArxivHtml.STANDARD, budget, listener);
  }

  /**
   * Another host with the same pages, or another measure of what is thin.
   *
   * @param base such as {@code https://arxiv.org}
   */
  public ArxivText(
      PoliteClient client,
      URI base,
      ArxivHtml html,
      TextBudget budget,
      Consumer<TextOutcome> listener) {
    this.client = client;
    this.base = base.toString().replaceAll("/+$", "");
    this.html = html;
    this.budget = budget;
    this.listener = listener;
  }

  /**
   * The text of a paper.
   *
   * @throws DailyPapersException kind {@code FILES} if the page cannot be kept; {@code NETWORK} if
   *     the thread was interrupted
   */
  @Override
  public PaperText textOf(Paper paper) {
    TextOutcome outcome = outcomeOf(paper);
    listener.accept(outcome);
    return outcome.text();
  }

  /** The text of a paper with the reason why it is not the full one; the listener is not told. */
  public TextOutcome outcomeOf(Paper paper) {
    FullText full = fullText(paper);
    if (full instanceof FullText.Read read) {
      return new TextOutcome(paper.id(), budget.cut(read.text()), Optional.empty());
    }
    return new TextOutcome(
        paper.id(), abstracts.textOf(paper), Optional.of((FullText.Refused) full));
  }

  /** A page that is not the paper's may be a stranger's in between: the next run asks again. */
  private FullText fullText(Paper paper) {
    URI address = URI.create(base + "/html/" + paper.id());
    FullText text = fullText(paper, address);
    if (text instanceof FullText.Refused refused && refused.reason() != Reason.NOT_FOUND) {
      client.forget(address);
    }
    return text;
  }

  private FullText fullText(Paper paper, URI address) {
    try {
      HttpAnswer answer = client.get(address);
      return answer.status() == 404
          ? new FullText.Refused(Reason.NOT_FOUND, "arXiv has no HTML of it")
          : html.read(paper, answer.text());
    } catch (DailyPapersException e) {
      if (e.kind() == ExitCode.FILES || Thread.currentThread().isInterrupted()) {
        throw e;
      }
      Reason reason = e.kind() == ExitCode.NETWORK ? Reason.UNREACHABLE : Reason.UNUSABLE;
      return new FullText.Refused(reason, e.problem());
    }
  }
}
