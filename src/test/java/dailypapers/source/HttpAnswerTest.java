package dailypapers.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.error.DailyPapersException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An answer of a source")
class HttpAnswerTest {
  private static final URI PLACE = URI.create("https://papers.example/x");

  private static HttpAnswer answer(int status, String body) {
    return new HttpAnswer(
        PLACE, status, body.getBytes(UTF_8), Optional.of("/else"), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"429, true", "500, true", "599, true", "499, false", "428, false", "200, false"})
  @DisplayName("is worth another try where the server is busy or broken")
  void again(int status, boolean again) {
    assertThat(answer(status, "").worthRetrying()).isEqualTo(again);
  }

  @ParameterizedTest
  @CsvSource({
    "204, '', '', check the address in a browser",
    "299, odd, ': odd', check the address in a browser",
    "300, x, ', pointing to /else', redirects are not followed",
    "399, x, ', pointing to /else', redirects are not followed",
    "400, ' no  such ', ': no such', check the address in a browser",
    "503, '', '', the server is busy or broken"
  })
  @DisplayName("says what came instead of a page, and what to do")
  void refused(int status, String body, String words, String hint) {
    DailyPapersException error =
        catchThrowableOfType(DailyPapersException.class, () -> answer(status, body).text());

    assertThat(error.problem()).isEqualTo("papers.example answered HTTP " + status + words);
    assertThat(error.hint()).startsWith(hint);
    assertThat(error.where()).isEqualTo(PLACE.toString());
  }

  @Test
  @DisplayName("is its text where it is a page")
  void page() {
    assertThat(answer(200, "글").text()).isEqualTo("글");
  }
}
