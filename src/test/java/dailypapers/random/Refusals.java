package dailypapers.random;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.util.concurrent.Callable;

/** What a parser may say to an input that it does not take. */
public final class Refusals {
  private static final int LONGEST = 1_000;

  private Refusals() {}

  /**
   * The outcome of a call, or the word {@code refused} where it ended in an error of one of these
   * kinds that can be printed in three lines.
   */
  public static String or(Callable<String> call, ExitCode... kinds) throws Exception {
    try {
      return call.call();
    } catch (DailyPapersException e) {
      assertThat(kinds).contains(e.kind());
      assertLine(e.problem());
      assertLine(e.where());
      assertLine(e.hint());
      return "refused";
    }
  }

  private static void assertLine(String text) {
    assertThat(text).isNotBlank().hasSizeLessThan(LONGEST);
    assertThat(text).doesNotContainPattern("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]");
  }
}
