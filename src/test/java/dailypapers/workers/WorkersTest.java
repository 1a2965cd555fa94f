package dailypapers.workers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Work on every processor")
class WorkersTest {
  private static final List<Integer> MANY = IntStream.range(0, 1_000).boxed().toList();

  @Test
  @DisplayName("gives its results in the order of the items")
  void order() {
    assertThat(Workers.map(MANY, item -> item * 2))
        .isEqualTo(MANY.stream().map(item -> item * 2).toList());
    assertThat(Workers.map(List.of(), item -> item)).isEmpty();
  }

  @Test
  @DisplayName("fails as the first item in order fails, whichever failed first in time")
  void firstFailure() {
    assertThatExceptionOfType(DailyPapersException.class)
        .isThrownBy(() -> Workers.map(MANY, WorkersTest::failFrom100))
        .satisfies(e -> assertThat(e.where()).isEqualTo("100"))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ExitCode.CONTENT));
  }

  @Test
  @DisplayName("tells a fault of the program as one")
  void fault() {
    assertThatExceptionOfType(DailyPapersException.class)
        .isThrownBy(() -> Workers.map(List.of(0), item -> 1 / item))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(ExitCode.INTERNAL))
        .satisfies(e -> assertThat(e.problem()).contains("by zero"));
  }

  @Test
  @DisplayName("leaves no thread behind")
  void threads() {
    ConcurrentSkipListSet<String> names = new ConcurrentSkipListSet<>();
    Workers.map(MANY, item -> names.add(Thread.currentThread().getName()));

    assertThat(names).isNotEmpty();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (names.contains(thread.getName())) {
        assertThat(joined(thread)).as(thread.getName()).isTrue();
      }
    }
  }

  private static int failFrom100(int item) {
    if (item >= 100) {
      throw new DailyPapersException(ExitCode.CONTENT, "broken", String.valueOf(item), "mend it");
    }
    return item;
  }

  private static boolean joined(Thread thread) {
    try {
      thread.join(5_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return !thread.isAlive();
  }
}
