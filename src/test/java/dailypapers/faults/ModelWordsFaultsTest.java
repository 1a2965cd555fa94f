package dailypapers.faults;

import static dailypapers.faults.ModelDay.FOURTH;
import static dailypapers.faults.ModelDay.SECOND;
import static dailypapers.faults.ModelDay.THIRD;
import static dailypapers.faults.ModelDay.truthBut;
import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.error.ExitCode;
import dailypapers.testing.ChatReplies;
import dailypapers.testing.ChatReplies.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@FaultGroup(letter = 'A', title = "The language model's endpoint")
@DisplayName("An answer of the right shape with the wrong words")
class ModelWordsFaultsTest {
  private static final String TEXTS = "(\"text\":)\"[^\"]*\"";

  @TempDir Path folder;
  private ModelDay day;

  @BeforeEach
  void begin() {
    day = new ModelDay(folder);
  }

  @AfterEach
  void end() {
    day.close();
  }

  /** A true answer, all claims of which say this. */
  private static Reply saying(String words) {
    return truthBut(json -> json.replaceAll(TEXTS, "$1\"" + words + "\""));
  }

  /** The same, but only of the claim under technical details. */
  private static Reply sayingOnce(String words) {
    return truthBut(json -> json.replaceAll("\"날실[^\"]*\"", "\"" + words + "\""));
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F16 the wrong language → sent back once; claims in it are dropped, all are withheld")
  void wrongLanguage() {
    String english = "It binds the threads of its warp with care.";
    day.alwaysMeets(SECOND, saying(english));
    day.alwaysMeets(THIRD, saying("一种用线编织代数图案的引擎。"));
    day.alwaysMeets(FOURTH, sayingOnce(english));

    day.run()
        .ends(ExitCode.OK)
        .withheld("not in the site's language", SECOND, THIRD)
        .shows(FOURTH, "verdict: faithful", "24% 높인다")
        .nobodyReads(english, "编织");

    assertThat(day.asked(SECOND)).isEqualTo(2);
  }

  @Test
  @Tag("fault")
  @DisplayName("F17 claims too long or too short → sent back once, then dropped or withheld")
  void tooLongOrTooShort() {
    String endless = "조심스럽게 묶고 또 ".repeat(60) + "묶는다.";
    day.alwaysMeets(SECOND, saying("짧다."));
    day.alwaysMeets(THIRD, saying(endless));
    day.alwaysMeets(FOURTH, sayingOnce(endless));

    day.run()
        .ends(ExitCode.OK)
        .withheld("too short", SECOND)
        .withheld("longer than 600", THIRD)
        .shows(FOURTH, "verdict: faithful", "24% 높인다")
        .nobodyReads("짧다.", "묶고 또");

    assertThat(day.asked(FOURTH)).isEqualTo(2);
  }

  @Test
  @Tag("fault")
  @DisplayName("F18 the same sentence again and again → it stands once, or the summary is withheld")
  void repeated() {
    String again = "실로 대수적 무늬를 짜는 엔진을 제시한다.";
    String twice = "실로 대수적 무늬를 짜는 엔진 Loom-3을 제시한다.";
    day.alwaysMeets(SECOND, saying(again));
    day.alwaysMeets(THIRD, sayingOnce(twice));

    day.run()
        .ends(ExitCode.OK)
        .withheld("claims", SECOND)
        .published(FOURTH)
        .showsOnce(THIRD, twice)
        .nobodyReads(again);
  }

  @Test
  @Tag("fault")
  @DisplayName("F26 “Summary generation failed” and the like → never published, in no shape")
  void filler() {
    day.alwaysMeets(SECOND, ChatReplies.text("Summary generation failed"));
    day.alwaysMeets(THIRD, saying("요약 생성에 실패하였다."));
    day.alwaysMeets(FOURTH, sayingOnce("초록에 명시되지 않았다."));

    day.run()
        .failed("not JSON", "the next run asks again", SECOND)
        .withheld("says nothing of the paper", THIRD)
        .shows(FOURTH, "verdict: faithful", "24% 높인다")
        .nobodyReads("generation failed", "요약 생성에 실패", "명시되지 않");
  }
}
