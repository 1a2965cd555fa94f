package dailypapers.digest;

import static dailypapers.digest.Bench.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.digest.DigestReport.Day;
import dailypapers.digest.Outcome.Kind;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The report of a run")
class DigestReportTest {
  private static final Day FINE = day(Kind.WRITTEN, Kind.UNCHANGED, Kind.WITHHELD, Kind.WRITTEN);
  private static final Day HURT = day(Kind.FAILED, Kind.WRITTEN);
  private static final Day EMPTY = day();
  private static final Day UNREACHED = fault(ExitCode.NETWORK);
  private static final Day NO_LIST = fault(ExitCode.SOURCE);

  private static Day day(Kind... kinds) {
    List<Outcome> outcomes =
        List.of(kinds).stream().map(kind -> new Outcome(FRIDAY, "2607.00001", kind, "")).toList();
    return new Day(FRIDAY, outcomes, List.of());
  }

  private static Day fault(ExitCode kind) {
    return new Day(FRIDAY, List.of(), List.of(new DailyPapersException(kind, "p", "w", "h")));
  }

  private static ExitCode code(Day... days) {
    return new DigestReport(List.of(days), Optional.empty()).exitCode();
  }

  @Test
  @DisplayName("counts the papers by what became of them, a day and all together")
  void counts() {
    DigestReport report =
        new DigestReport(List.of(FINE), Optional.empty())
            .and(new DigestReport(List.of(HURT), Optional.empty()));

    assertThat(FINE.count(Kind.WRITTEN)).isEqualTo(2);
    assertThat(report.count(Kind.WRITTEN)).isEqualTo(3);
    assertThat(report.count(Kind.UNCHANGED)).isEqualTo(1);
    assertThat(report.count(Kind.WITHHELD)).isEqualTo(1);
    assertThat(report.count(Kind.FAILED)).isEqualTo(1);
    assertThat(report.outcomes()).hasSize(6);
    assertThat(report.days()).containsExactly(FINE, HURT);
  }

  @Test
  @DisplayName("is a success without failures, also with withheld papers or none at all")
  void success() {
    assertThat(code()).isEqualTo(ExitCode.OK);
    assertThat(code(EMPTY)).isEqualTo(ExitCode.OK);
    assertThat(code(FINE, EMPTY)).isEqualTo(ExitCode.OK);
  }

  @Test
  @DisplayName("is a partial success where some papers or some days failed")
  void partial() {
    assertThat(code(HURT)).isEqualTo(ExitCode.PARTIAL);
    assertThat(code(FINE, NO_LIST)).isEqualTo(ExitCode.PARTIAL);
  }

  @Test
  @DisplayName("ends with the kind of the first fault where no day gave anything")
  void allFailed() {
    assertThat(code(UNREACHED)).isEqualTo(ExitCode.NETWORK);
    assertThat(code(EMPTY, UNREACHED)).isEqualTo(ExitCode.NETWORK);
    assertThat(code(NO_LIST, UNREACHED)).isEqualTo(ExitCode.SOURCE);
  }
}
