package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;

@DisplayName("Preheating")
class PreheatingTest {
  @RepeatedTest(50)
  @DisplayName("is over when it is finished, and leaves no thread behind")
  void leavesNoThread() {
    Preheating.start().finish();

    assertThat(threads()).isZero();
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("preheating"))
        .count();
  }
}
