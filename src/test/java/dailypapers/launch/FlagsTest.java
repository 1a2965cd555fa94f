package dailypapers.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The flags of the virtual machine")
class FlagsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  @DisplayName("are understood by this Java, without a word about any")
  void understood(int processors) throws Exception {
    List<String> words = new ArrayList<>(List.of(Launcher.java()));
    words.addAll(flags(processors));
    words.remove("-XX:+IgnoreUnrecognizedVMOptions");
    words.remove("-Xlog:disable");
    words.add("--version");

    Process java = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(java.waitFor()).as(said).isZero();
    assertThat(said.lines()).as(said).hasSize(3).noneMatch(line -> line.contains("warning"));
  }

  @Test
  @DisplayName("leave the second of two processors to the work, and more to the compilers")
  void compilers() {
    assertThat(flags(2)).contains("-XX:CICompilerCount=1");
    assertThat(flags(3)).noneMatch(flag -> flag.contains("CICompilerCount"));
  }

  private static List<String> flags(int processors) {
    List<String> words = new ArrayList<>();
    Flags.addTo(words, processors);
    return words;
  }
}
