package dailypapers.number;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.text.FoldedText;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The amounts of a text")
class AmountsTest {
  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource({
    "'1,234개',              1234,        NONE",
    "3.5만,                  35000,       NONE",
    "7백만,                  7000000,     NONE",
    "7천3백만 개,            73000000,    NONE",
    "1억 2천만 개,           120000000,   NONE",
    "12만 8천 토큰,          128000,      NONE",
    "1.2조,                  1200000000000, NONE",
    "7B,                     7000000000,  NONE",
    "970k demos,             970000,      NONE",
    "3 million,              3000000,     NONE",
    "twenty-seven,           27,          NONE",
    "two hundred and five,   205,         NONE",
    "열두 개,                12,          NONE",
    "스물세 개 언어,         23,          NONE",
    "이십삼 개 언어,         23,          NONE",
    "백한 개 언어,           101,         NONE",
    "삼십팔억 개,            3800000000,  NONE",
    "10^-4,                  0.0001,      NONE",
    "3×10^5,                 300000,      NONE",
    "10의 6제곱,             1000000,     NONE",
    "1e-4,                   0.0001,      NONE",
    ".75,                    0.75,        NONE",
    "12%,                    12,          PERCENT",
    "12 percent,             12,          PERCENT",
    "3.2%p,                  3.2,         POINT",
    "3.2퍼센트포인트,        3.2,         POINT",
    "3 percentage points,    3,           POINT",
    "두 배,                  2,           FACTOR",
    "1.5x,                   1.5,         FACTOR",
    "14times the,            14,          FACTOR",
    "tenfold,                10,          FACTOR",
    "twice,                  2,           FACTOR",
    "two orders of magnitude, 100,        FACTOR",
    "절반,                   0.5,         FRACTION",
    "4분의 1,                0.25,        FRACTION",
    "a quarter,              0.25,        FRACTION",
    "3/4,                    0.75,        FRACTION",
    "90분,                   5400,        SECONDS",
    "1.5 hours,              5400,        SECONDS",
    "10K hours,              36000000,    SECONDS",
    "20 ms,                  0.02,        SECONDS",
    "24GB,                   24000000000, BYTES",
    "1시간 30분,             5400,        SECONDS",
    "두 시간 반,             9000,        SECONDS",
    "half a million,         500000,      NONE",
    "90%대,                  95,          PERCENT",
    "2배속,                  2,           FACTOR",
    "16 kHz,                 16000,       HERTZ"
  })
  @DisplayName("have their value and unit in both languages")
  void values(String text, BigDecimal value, Unit unit) {
    Amount first = Amounts.of(text).all().get(0);

    assertThat(first.value()).isEqualByComparingTo(value);
    assertThat(first.unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GPT-4o",
        "Llama-3-8B",
        "CIFAR-10",
        "F1",
        "3D",
        "top-5",
        "ResNet-50",
        "수백만 명",
        "세대",
        "조건이 구조를",
        "표 2에서",
        "Figure 3 shows",
        "그림 4는",
        "https://a.org/2",
        "만한 것",
        "세분화",
        "세분",
        "백분율",
        "천장",
        "만장일치",
        "두 개념",
        "세 분포",
        "네 배경"
      })
  @DisplayName("are no part of names, of numbers of figures, and of other words")
  void none(String text) {
    assertThat(Amounts.of(text).all()).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "29 real robot manipulation tasks, task",
    "a 7B-parameter model,             parameter",
    "23개 언어를 다루는 모델,          language",
    "파라미터 수는 약 70억,            parameter",
    "시험 샘플 16만 개로 구성되며,     sample",
    "65개 세부 분야의 표본,            domain"
  })
  @DisplayName("count what stands behind them, or before")
  void nouns(String text, String noun) {
    assertThat(Amounts.of(text).all().get(0).noun()).isEqualTo(noun);
  }

  @Test
  @DisplayName("of a range have the unit of its last one")
  void ranges() {
    assertThat(Amounts.of("10-20% and 3~5배").all())
        .extracting(Amount::unit)
        .containsExactly(Unit.PERCENT, Unit.PERCENT, Unit.FACTOR, Unit.FACTOR);
  }

  @Test
  @DisplayName("are found in ASCII as in any text: the cheap way of folding does the same")
  void ascii() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 40; j++) {
        text.append("ab1 `'-\t\n.\"".charAt(random.nextInt(11)));
      }
      assertThat(PlainAscii.fold(text.toString())).isEqualTo(FoldedText.fold(text.toString()));
    }
  }
}
