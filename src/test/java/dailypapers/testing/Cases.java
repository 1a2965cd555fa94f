package dailypapers.testing;

import dailypapers.check.Case;
import dailypapers.paper.PaperText;
import java.util.ArrayList;
import java.util.List;

/** Cases for tests, all about one paper that does not exist. */
public final class Cases {
  public static final String TITLE = "Weaving Long Tables with a Loom Network";

  public static final String TEXT =
      """
      We present LoomNet, a network of 7B parameters that weaves long tables. It reads each row
      once and gains 12% on TableBench over the best former model.""";

  public static final String NEW = "긴 표를 짜는 신경망 LoomNet을 제안한다. 표의 각 행을 한 번만 읽는다.";
  public static final String DETAILS = "매개변수는 70억 개이다. 행마다 실 하나를 당겨 표를 짜는 구조를 쓴다.";
  public static final String PERFORMANCE = "TableBench에서 이전 최고 모델보다 12% 높다. 긴 표에서 차이가 더 크다.";

  private Cases() {}

  /** A good summary. */
  public static Case good() {
    return of(NEW, DETAILS, PERFORMANCE);
  }

  /** The three sections with these texts. */
  public static Case of(String whatsNew, String details, String performance) {
    return parts(
        "What's New",
        whatsNew,
        "Technical Details",
        details,
        "Performance Highlights",
        performance);
  }

  /** A summary with these headings and texts, in turn. */
  public static Case parts(String... words) {
    List<Case.Part> parts = new ArrayList<>();
    for (int i = 0; i < words.length; i += 2) {
      parts.add(new Case.Part(words[i], words[i + 1]));
    }
    return titled(TITLE, parts);
  }

  public static Case titled(String title, List<Case.Part> parts) {
    return new Case("2406.18790", title, PaperText.ofAbstract(TEXT), true, parts);
  }
}
