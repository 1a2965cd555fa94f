package dailypapers.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Sounds")
class SoundTest {
  @ParameterizedTest
  @CsvSource({
    "젯네모트론, JetNemotron",
    "젯네모트론에도, JetNemotron",
    "트랜스나르는, TransNAR",
    "트랜스포머, transformer",
    "라즈베리, Raspberry",
    "파스칼부터, Pascal",
    "워크스테이션에서, workstation",
    "블랙박스로, blackbox",
    "믹스트랄, Mixtral",
    "제트롱은, JetLong"
  })
  @DisplayName("find a name that is written in Hangul")
  void found(String korean, String english) {
    SoundIndex index = new SoundIndex();
    index.add("it", english);

    assertThat(index.like(korean)).containsExactly("it");
  }

  @ParameterizedTest
  @CsvSource({"것으로, Coder", "계산한다, guessing", "나중에, Nothing", "삼바, Pascal", "트랙, truck"})
  @DisplayName("find none in what is Korean, or too short")
  void notFound(String korean, String english) {
    SoundIndex index = new SoundIndex();
    index.add("it", english);

    assertThat(index.like(korean)).isEmpty();
  }

  @Test
  @DisplayName("find none where many words sound alike")
  void ambiguous() {
    SoundIndex index = new SoundIndex();
    for (String word : new String[] {"Pascal", "Paskal", "Faskal", "Baskal", "Vascal"}) {
      index.add(word, word);
    }

    assertThat(index.like("파스칼")).isEmpty();
  }
}
