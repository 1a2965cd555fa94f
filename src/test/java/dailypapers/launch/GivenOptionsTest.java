package dailypapers.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The options that a user gave")
class GivenOptionsTest {
  private static Optional<List<String>> typed(String... words) {
    return GivenOptions.typed(Optional.of(words));
  }

  @Test
  @DisplayName("stand before the jar; what comes after it is the program's")
  void beforeTheJar() {
    assertThat(typed("-Da=b", "--add-opens", "x/y=z", "-jar", "x.jar", "check", "-Xcd"))
        .contains(List.of("-Da=b", "--add-opens", "x/y=z"));
  }

  @Test
  @DisplayName("stand before the class, where that is named")
  void beforeTheClass() {
    assertThat(typed("-cp", "x.jar", "dailypapers.launch.Launcher", "-jar"))
        .contains(List.of("-cp", "x.jar"));
  }

  @Test
  @DisplayName("are unknown where a file holds them, or the system shows none")
  void unknown() {
    assertThat(typed("@options", "-jar", "x.jar")).isEmpty();
    assertThat(typed()).isEmpty();
    assertThat(GivenOptions.typed(Optional.empty())).isEmpty();
  }
}
