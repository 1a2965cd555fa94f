package dailypapers.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.summary.ChatAnswer;
import dailypapers.summary.ChatModel;
import dailypapers.summary.ChatRequest;
import dailypapers.summary.ChatRequest.Message;
import dailypapers.summary.ChatRequest.Speaker;
import dailypapers.summary.TokenUsage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final Optional<Price> PRICE = Optional.of(Price.of("2", "0.5", "10"));
  private static final ChatRequest REQUEST =
      new ChatRequest(
          "Be brief.", List.of(new Message(Speaker.USER, "Hello.")), Optional.empty(), 1000);

  private static ChatModel using(long input, long cached, long output) {
    return request ->
        new ChatAnswer("x", "toy", Optional.of(new TokenUsage(input, cached, output)));
  }

  private static final ChatModel SILENT = request -> new ChatAnswer("x", "toy", Optional.empty());

  private static ChatModel failing(ExitCode kind) {
    return request -> {
      throw new DailyPapersException(kind, "no", "here", "again");
    };
  }

  private static Budget dollars(String limit) {
    return new Budget(Optional.of(new BigDecimal(limit)), Optional.empty());
  }

  private static Budget tokens(long limit) {
    return new Budget(Optional.empty(), Optional.of(limit));
  }

  private static int callsUntilBudget(Ledger ledger) {
    for (int calls = 0; calls < 1000; calls++) {
      try {
        ledger.ask(REQUEST);
      } catch (DailyPapersException e) {
        assertThat(e.kind()).isEqualTo(ExitCode.BUDGET);
        return calls;
      }
    }
    return 1000;
  }

  @Test
  @DisplayName("Calls, tokens and dollars are summed, cached tokens at their own price")
  void sums() {
    Ledger ledger = new Ledger(using(1_000_000, 400_000, 100_000), PRICE, Budget.NONE);

    ledger.ask(REQUEST);
    ledger.ask(REQUEST);

    Totals totals = ledger.totals();
    assertThat(totals.calls()).isEqualTo(2);
    assertThat(totals.usage()).isEqualTo(new TokenUsage(2_000_000, 800_000, 200_000));
    assertThat(totals.cost().orElseThrow()).isEqualByComparingTo("4.8");
  }

  @Test
  @DisplayName("Nothing asked is nothing spent")
  void nothing() {
    Totals totals = new Ledger(SILENT, Optional.empty(), Budget.NONE).totals();

    assertThat(totals.cost().orElseThrow()).isEqualByComparingTo("0");
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F23 without usage, without a price or after a lost answer the cost is unknown, not 0")
  void unknown() {
    Ledger noUsage = new Ledger(SILENT, PRICE, Budget.NONE);
    noUsage.ask(REQUEST);
    assertThat(noUsage.totals().cost()).isEmpty();
    assertThat(noUsage.totals().unmetered()).isEqualTo(1);

    Ledger noPrice = new Ledger(using(5, 0, 5), Optional.empty(), Budget.NONE);
    noPrice.ask(REQUEST);
    assertThat(noPrice.totals().cost()).isEmpty();
    assertThat(noPrice.totals().usage()).isEqualTo(new TokenUsage(5, 0, 5));

    Ledger lost = new Ledger(failing(ExitCode.SUMMARY), PRICE, Budget.NONE);
    assertThatThrownBy(() -> lost.ask(REQUEST)).isInstanceOf(DailyPapersException.class);
    assertThat(lost.totals().cost()).isEmpty();
  }

  @Test
  @DisplayName("Where nobody was reached, nothing was spent")
  void unreached() {
    Ledger ledger = new Ledger(failing(ExitCode.NETWORK), PRICE, tokens(1100));

    for (int i = 0; i < 5; i++) {
      DailyPapersException error =
          catchThrowableOfType(DailyPapersException.class, () -> ledger.ask(REQUEST));
      assertThat(error.kind()).isEqualTo(ExitCode.NETWORK);
    }
    assertThat(ledger.totals().cost().orElseThrow()).isEqualByComparingTo("0");
  }

  @Test
  @Tag("fault")
  @DisplayName("F25 no call is made whose worst case the budget does not hold")
  void budget() {
    // A call takes 100 tokens and may take 1,022: the answer's 1,000 and 22 for the words.
    long worst = 1000 + Estimate.worst(REQUEST).input();
    assertThat(callsUntilBudget(new Ledger(using(60, 0, 40), PRICE, tokens(worst - 1)))).isZero();
    assertThat(callsUntilBudget(new Ledger(using(60, 0, 40), PRICE, tokens(worst)))).isEqualTo(1);
    assertThat(callsUntilBudget(new Ledger(using(60, 0, 40), PRICE, tokens(worst + 250))))
        .isEqualTo(3);
    // 60 × $2 + 40 × $10 a million are $0.00052; the worst case is a little more than $0.01.
    assertThat(callsUntilBudget(new Ledger(using(60, 0, 40), PRICE, dollars("0.0111"))))
        .isEqualTo(3);
  }

  @Test
  @Tag("fault")
  @DisplayName("F25 calls that do not tell what they took count with their worst case")
  void silentBudget() {
    long worst = 1000 + Estimate.worst(REQUEST).input();

    assertThat(callsUntilBudget(new Ledger(SILENT, PRICE, tokens(3 * worst)))).isEqualTo(3);
  }

  @Test
  @Tag("fault")
  @DisplayName("F25 the error tells the limit and what to do; the model is not asked")
  void error() {
    AtomicInteger asked = new AtomicInteger();
    ChatModel counting =
        request -> {
          asked.incrementAndGet();
          return SILENT.ask(request);
        };

    DailyPapersException error =
        catchThrowableOfType(
            DailyPapersException.class,
            () -> new Ledger(counting, PRICE, dollars("0.001")).ask(REQUEST));

    assertThat(error.problem()).contains("$0.0010");
    assertThat(error.hint()).contains("$0.01");
    assertThat(asked).hasValue(0);
  }

  @Test
  @DisplayName("Dollars cannot be limited where no price is known")
  void dollarsNeedAPrice() {
    DailyPapersException error =
        catchThrowableOfType(
            DailyPapersException.class, () -> new Ledger(SILENT, Optional.empty(), dollars("1")));

    assertThat(error.kind()).isEqualTo(ExitCode.CONFIG);
  }

  @Test
  @DisplayName("With many threads the sums are right and the budget holds")
  void threads() {
    long worst = 1000 + Estimate.worst(REQUEST).input();
    Ledger ledger = new Ledger(using(500, 0, 500), PRICE, tokens(50 * worst));

    IntStream.range(0, 400)
        .parallel()
        .forEach(
            i -> {
              try {
                ledger.ask(REQUEST);
              } catch (DailyPapersException e) {
                assertThat(e.kind()).isEqualTo(ExitCode.BUDGET);
              }
            });

    Totals totals = ledger.totals();
    assertThat(totals.usage().input()).isEqualTo(500 * totals.calls());
    assertThat(totals.usage().input() + totals.usage().output()).isBetween(worst, 50 * worst);
  }

  @Test
  @Tag("fault")
  @DisplayName("F25 two models of a run have their own sums and prices, and one budget")
  void alongside() {
    long worst = 1000 + Estimate.worst(REQUEST).input();
    Ledger writer = new Ledger(using(60, 0, 40), PRICE, tokens(worst + 250));
    Ledger judge = writer.alongside(using(6, 0, 4), Optional.empty());

    judge.ask(REQUEST);
    assertThat(callsUntilBudget(writer)).isEqualTo(3);

    assertThat(callsUntilBudget(judge)).isZero();
    assertThat(judge.totals().usage()).isEqualTo(new TokenUsage(6, 0, 4));
    assertThat(writer.totals().calls()).isEqualTo(3);
    assertThatThrownBy(
            () -> new Ledger(SILENT, PRICE, dollars("1")).alongside(SILENT, Optional.empty()))
        .isInstanceOf(DailyPapersException.class);
  }

  @Test
  @DisplayName("Estimates grow with the words, and Hangul takes more tokens than English")
  void estimates() {
    ChatRequest english =
        new ChatRequest(
            "", List.of(new Message(Speaker.USER, "a".repeat(3000))), Optional.empty(), 9000);
    ChatRequest korean =
        new ChatRequest(
            "", List.of(new Message(Speaker.USER, "가".repeat(3000))), Optional.empty(), 9000);

    assertThat(Estimate.worst(english).input()).isBetween(1000L, 1050L);
    assertThat(Estimate.worst(korean).input()).isBetween(3000L, 3050L);
    assertThat(Estimate.worst(korean).output()).isEqualTo(9000);
    assertThat(Estimate.usual(korean).output()).isEqualTo(1500);
    assertThat(Estimate.usual(REQUEST).output()).isEqualTo(1000);
  }
}
