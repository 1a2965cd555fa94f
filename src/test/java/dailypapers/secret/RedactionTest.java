package dailypapers.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A redaction")
class RedactionTest {
  private static final String KEY = "top/secret+0123\"789";
  private final Redaction redaction = new Redaction(Optional.of(KEY + "\n"));
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  @DisplayName("takes out the key as it is, and as JSON and addresses write it")
  void forms() {
    assertThat(redaction.of("a " + KEY + " b top\\/secret+0123\\\"789 c top%2Fsecret%2B0123%22789"))
        .isEqualTo("a [key] b [key] c [key]");
  }

  @ParameterizedTest
  @CsvSource({
    "https://me:pass@host.example/v1, https://[key]@host.example/v1",
    "https://host.example/v1?api-key=abc&x=1, https://host.example/v1?api-key=[key]&x=1",
    "키sk-proj-Ab_c***9를, 키[key]를",
    "https://host.example/a@b, https://host.example/a@b",
    "a risk-adjusted ask-and-answer task, a risk-adjusted ask-and-answer task",
  })
  @DisplayName("takes out of a message what looks like a key")
  void looks(String message, String clean) {
    assertThat(redaction.of(message)).isEqualTo(clean);
  }

  @Test
  @DisplayName("leaves data as it is but for the key itself, and for a key that is a common word")
  void data() {
    byte[] binary = {(byte) 0xFF, 0, (byte) 0x80};

    assertThat(redaction.ofData("hf_transfer and " + KEY)).isEqualTo("hf_transfer and [key]");
    assertThat(redaction.ofData(binary)).isSameAs(binary);
    assertThat(new Redaction(Optional.of("ollama")).ofData("ollama")).isEqualTo("ollama");
    assertThat(new Redaction(Optional.of("ollama")).of("ollama")).isEqualTo("[key]");
  }

  @Test
  @DisplayName("lets data go out as it is where no key is known, and clean where one is")
  void dataGoesOut() {
    byte[] bytesWithKey = ("\u00e9" + KEY).getBytes(StandardCharsets.ISO_8859_1);

    assertThat(new Redaction(Optional.empty()).data(out)).isSameAs(out);
    redaction.data(out).print("hf_transfer and " + KEY);

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("hf_transfer and [key]");
    assertThat(redaction.ofData(bytesWithKey))
        .isEqualTo("\u00e9[key]".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(new Redaction(Optional.empty()).ofData(bytesWithKey)).isSameAs(bytesWithKey);
  }

  @ParameterizedTest
  @CsvSource({
    "abc, the abc of it, the abc of it, the abc of it",
    "abcd, an abcd, an [key], an abcd",
    "abcdefghijk, an abcdefghijk, an [key], an abcdefghijk",
    "abcdefghijkl, an abcdefghijkl, an [key], an [key]"
  })
  @DisplayName("leaves a short key in words, and a longer one in data")
  void lengths(String key, String text, String message, String data) {
    Redaction one = new Redaction(Optional.of(key));

    assertThat(one.of(text)).isEqualTo(message);
    assertThat(one.ofData(text)).isEqualTo(data);
    assertThat(one).hasToString("Redaction");
  }

  @Test
  @DisplayName("finds a key wherever it stands in a long message, and loses nothing")
  void longMessages() {
    for (int before = 0; before < 20_000; before += 97) {
      bytes.reset();
      String words = "가".repeat(before / 3) + "x".repeat(before % 3);
      redaction.messages(out).println(words + KEY + words);
      PrintWriter writer = new PrintWriter(redaction.messages(out), true, StandardCharsets.UTF_8);
      writer.println(KEY + words);

      assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
          .containsExactly(words + "[key]" + words, "[key]" + words);
    }
  }

  @Test
  @DisplayName("passes on at once what ends without a line break, as progress does")
  void progress() {
    redaction.messages(out).print("\r12 of 30 ");

    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\r12 of 30 ");
  }
}
