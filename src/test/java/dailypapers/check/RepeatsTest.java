package dailypapers.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Findings of two sources")
class RepeatsTest {
  private static final Finding DOUBT = Finding.doubt("number", "whats-new 2", "7억 개", "hm");

  private static List<Finding> with(Finding other) {
    return Repeats.without(List.of(DOUBT), List.of(other));
  }

  @Test
  @DisplayName("say the same once, in the graver way")
  void same() {
    Finding fault = Finding.fault("name", "whats-new 2", "7억", "no");

    assertThat(with(fault)).containsExactly(fault);
    assertThat(with(Finding.note("nearby", "whats-new 2", "7억 개", "far"))).containsExactly(DOUBT);
    assertThat(Repeats.without(List.of(), List.of(DOUBT, fault))).containsExactly(DOUBT, fault);
  }

  @Test
  @DisplayName("stay two where place, words or kind differ")
  void different() {
    List<Finding> others =
        List.of(
            Finding.fault("number", "whats-new 1", "7억", "no"),
            Finding.fault("number", "whats-new 2", "7", "no"),
            Finding.fault("topic", "whats-new 2", "7억", "no"),
            Finding.fault("number", "whats-new 2", "", "no"));

    assertThat(others).allSatisfy(other -> assertThat(with(other)).containsExactly(DOUBT, other));
  }

  @Test
  @DisplayName("without words are the same where their reasons are")
  void withoutWords() {
    Finding none = Finding.doubt("form", "summary", "", "too few");

    assertThat(Repeats.without(List.of(none), List.of(none))).containsExactly(none);
    assertThat(
            Repeats.without(
                List.of(none), List.of(Finding.doubt("form", "summary", "", "too short"))))
        .hasSize(2);
  }
}
