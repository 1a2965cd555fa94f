package dailypapers.casefiles;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dailypapers.cases.CaseJudgement;
import dailypapers.check.Case;
import dailypapers.check.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** A judgement as one line of JSON. */
public final class JudgementLine {
  private static final int DIGITS = 3;

  private JudgementLine() {}

  /**
   * Such as {@code
   * {"id":"2406.18790","verdict":"doubtful","about_this_paper":true,"score":0.6,"findings":[
   * {"check":"form","section":"What's New","quote":"…","message":"…","severity":"doubt"}]}}.
   */
  public static String of(Case judged, CaseJudgement judgement) {
    ObjectNode line = JsonFile.MAPPER.createObjectNode();
    line.put("id", judged.id());
    line.put("verdict", judgement.slug());
    line.put("about_this_paper", judgement.about());
    line.put(
        "score",
        BigDecimal.valueOf(judgement.score())
            .setScale(DIGITS, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .doubleValue());
    for (Finding finding : judgement.findings()) {
      add(line.withArray("findings").addObject(), finding);
    }
    line.withArray("findings");
    try {
      return JsonFile.MAPPER.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree in memory is always written", e);
    }
  }

  private static void add(ObjectNode json, Finding finding) {
    json.put("check", finding.check());
    json.put("section", finding.place());
    json.put("quote", finding.quoted());
    json.put("message", finding.reason());
    json.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
  }
}
