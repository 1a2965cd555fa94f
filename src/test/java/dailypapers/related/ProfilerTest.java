package dailypapers.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A paper's profile")
class ProfilerTest {
  private static final String ABSTRACT =
      "We compress the key-value cache by quantization. The cache is read at every token.";

  private final Profiler profiler = Profiler.bundled();

  private byte[] profile(String title, String tldr, String text) {
    return profiler.profile(title, tldr, text, List.of("attention")).bytes();
  }

  @Test
  @DisplayName("is the same bytes for the same paper, and takes some 200 of them")
  void bytes() {
    byte[] bytes = profile("A Smaller Cache", "캐시를 줄인다.", ABSTRACT.repeat(20));

    assertThat(bytes)
        .hasSizeBetween(50, 260)
        .isEqualTo(
            Profiler.bundled()
                .profile("A Smaller Cache", "캐시를 줄인다.", ABSTRACT.repeat(20), List.of("attention"))
                .bytes());
    assertThat(Profile.ofBytes(bytes).bytes()).isEqualTo(bytes);
    assertThat(Profile.ofBytes(new byte[0]).terms()).isZero();
  }

  @Test
  @DisplayName("knows a word in any case and with any ending, and leaves TeX and figures out")
  void stems() {
    assertThat(profile("quantized CACHES", "", ""))
        .isEqualTo(profile("Quantization cache", "", ""))
        .isEqualTo(profile("\\mathbf Quantizing 4096 caches 7B", "", ""));
  }

  @Test
  @DisplayName("weighs the title and the sentence more than the abstract, Korean ones too")
  void weights() {
    String text = "speech and then quantization";
    byte[] plain = profile("", "", text);

    assertThat(profile("", "speech", text))
        .isNotEqualTo(plain)
        .isNotEqualTo(profile("speech", "", text));
    assertThat(profile("", "음성을 다룬다.", text)).isNotEqualTo(plain);
  }
}
