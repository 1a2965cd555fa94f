package dailypapers.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.error.DailyPapersException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says all three parts of an error at once. */
final class Errors {
  private Errors() {}

  static void assertFault(ThrowingCallable call, String problem, String where, String hint) {
    DailyPapersException fault = catchThrowableOfType(DailyPapersException.class, call);
    assertThat(fault).as("an error of the kind DailyPapersException").isNotNull();
    assertThat(String.join("\n", fault.problem(), fault.where(), fault.hint()))
        .isEqualTo(String.join("\n", problem, where, hint));
  }
}
