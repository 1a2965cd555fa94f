package dailypapers.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of faults")
class FaultTableTest {
  private static final Path DOCUMENT = Path.of("docs/faults.md");

  private final FaultTable table = FaultTable.ofPackage();
  private final List<Fault> faults = table.faults();

  @Test
  @DisplayName("says what the tests say")
  void document() throws IOException {
    if (System.getProperty("golden", "read").equals("write")) {
      Files.writeString(DOCUMENT, table.markdown());
    }

    assertThat(Files.readString(DOCUMENT))
        .as("docs/faults.md differs from the tests; write it anew with: " + FaultTable.COMMAND)
        .isEqualTo(table.markdown());
  }

  @Test
  @DisplayName("names no test that may be passed over")
  void noneIsSkipped() {
    assertThat(faults).isNotEmpty().filteredOn(Fault::isSkippable).isEmpty();
  }

  @Test
  @DisplayName("has each number once, in the group to which it belongs")
  void numbers() {
    assertThat(faults).extracting(Fault::number).doesNotHaveDuplicates();
    assertThat(faults)
        .allSatisfy(
            fault ->
                assertThat(Fault.numbers(fault.group().letter()))
                    .as(fault.address())
                    .contains(fault.number()));
  }

  @Test
  @DisplayName("has all eighty")
  void complete() {
    assertThat(faults)
        .extracting(Fault::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 80).boxed().toList());
  }

  @Test
  @DisplayName("has one title a group, and the tests of every class of faults")
  void groups() {
    List<FaultGroup> groups = faults.stream().map(Fault::group).distinct().toList();

    assertThat(groups).extracting(FaultGroup::letter).doesNotHaveDuplicates();
    assertThat(FaultTable.classes())
        .filteredOn(each -> each.getSimpleName().endsWith("FaultsTest"))
        .allMatch(each -> each.isAnnotationPresent(FaultGroup.class));
  }
}
