package dailypapers.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dailypapers.config.SiteConfig;
import dailypapers.config.TagSettings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Papers that nobody wrote, as JSON Lines: the same number gives the same bytes.
 *
 * <pre>
 * java -cp target/daily-papers.jar src/bench/java/dailypapers/bench/GeneratePapers.java \
 *     1000 papers.jsonl [src/bench/site.yml]
 * </pre>
 *
 * Fifteen papers a day backwards from a fixed date, five authors, three to five of the tags of
 * site.yml, a summary in Korean and an abstract in English. {@link PapersToContent} shows a line.
 */
public final class GeneratePapers {
  /** The number of a paper has five digits, and two papers of a month must not share one. */
  private static final int MOST = 90_000;

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 30);
  private static final int PAPERS_A_DAY = 15;
  private static final long SEED = 20_261_030;

  private static final List<String> MANNERS =
      List.of(
          "Braided",
          "Tidal",
          "Folded",
          "Granular",
          "Patient",
          "Mirrored",
          "Quiet",
          "Layered",
          "Curved",
          "Borrowed",
          "Woven",
          "Drifting");
  private static final List<String> THINGS =
      List.of(
          "Decoders",
          "Curricula",
          "Priors",
          "Sketches",
          "Ledgers",
          "Lattices",
          "Probes",
          "Routers",
          "Anchors",
          "Caches",
          "Grammars",
          "Beacons");
  private static final List<String> TASKS =
      List.of(
          "Document Layout",
          "Protein Docking",
          "Speech Cleanup",
          "Map Matching",
          "Proof Search",
          "Scene Editing",
          "Program Repair",
          "Crowd Forecasts",
          "Table Reading",
          "Hand Tracking");
  private static final List<String> GIVEN =
      List.of(
          "Aino", "Bao", "Chidi", "Dalia", "Eun", "Farah", "Goran", "Hyejin", "Ines", "Joon",
          "Katya", "Liam", "Mira", "Nils", "Oksana", "Pedro");
  private static final List<String> FAMILY =
      List.of(
          "Ahn",
          "Brandt",
          "Cho",
          "Díaz",
          "Eriksson",
          "Fischer",
          "Gupta",
          "Hwang",
          "Ito",
          "Jang",
          "Kowalski",
          "Lim",
          "Moreau",
          "Nam",
          "Okafor",
          "Petrov");

  private static final List<String> TOPICS =
      List.of(
          "문서 배치", "단백질 결합", "음성 정제", "지도 맞춤", "증명 탐색", "장면 편집", "프로그램 수리", "군중 예보", "표 읽기",
          "손 추적");
  private static final List<String> GISTS =
      List.of(
          "%s 문제에서 긴 입력을 겹치는 조각으로 나누어 읽고 조각들의 답이 맞을 때만 받아들인다.",
          "%s 과제를 작은 모델 여럿이 번갈아 초안을 고쳐 쓰는 절차로 푼다.",
          "%s 자료를 다시 정리하여 틀린 표시를 스스로 찾아내는 평가 묶음을 만든다.",
          "%s 작업에서 중간 계산을 버렸다가 되살려 메모리를 아끼는 학습 절차를 보인다.");
  private static final List<String> CLAIMS =
      List.of(
          "앞선 연구가 **한 번에** 하던 일을 세 단계로 나누고 단계마다 되돌아갈 수 있게 한다.",
          "사람이 붙인 표시 없이 스스로 만든 질문으로 **약한 부분**을 골라 다시 배운다.",
          "같은 가중치를 돌려 쓰므로 모델을 키우지 않고도 층을 더 깊게 쌓을 수 있다.",
          "학습 자료를 쉬운 것부터가 아니라 서로 닮은 것부터 차례로 놓는다.");
  private static final List<String> DETAILS =
      List.of(
          "마지막 %d개 층만 고치고 나머지는 얼려 두며, 손실은 `w * rank + %d`로 둔다.",
          "조각의 길이는 %d개 토큰이고 이웃한 조각과 `overlap = %d`만큼 겹친다.",
          "조절기는 은닉 상태 %d개를 읽어 더 읽을지를 `gate(%d)`로 정한다.");
  private static final List<String> FIGURES =
      List.of(
          "검증 자료 %d종에서 평균 정확도가 %d점 오르고 학습 시간은 절반으로 줄어든다.",
          "입력이 %d배 길어져도 점수는 %d점만 떨어진다.", "사람 평가자 %d명 가운데 %d명이 더 낫다고 답하였다.");
  private static final List<String> ABSTRACT =
      List.of(
          "Long inputs are read in overlapping pieces whose answers must agree before one is kept.",
          "A small controller decides after each piece whether reading on is worth its cost.",
          "Taking the controller away costs most of the gain, taking the overlap away costs little.",
          "The gains hold for three languages and for inputs longer than any seen in training.",
          "Errors that remain stem mostly from figures and footnotes, which the pieces tear apart.",
          "Data, prompts and weights are available under a permissive license.");

  private final Random random = new Random(SEED);
  private final List<String> tags;

  private GeneratePapers(List<String> tags) {
    this.tags = tags;
  }

  /** Writes as many papers as the first argument says to the file of the second. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("usage: GeneratePapers NUMBER PAPERS.jsonl [SITE.yml]");
      System.exit(2);
    }
    Path site = Path.of(arguments.length > 2 ? arguments[2] : "src/bench/site.yml");
    write(Integer.parseInt(arguments[0]), Path.of(arguments[1]), SiteConfig.read(site));
  }

  /**
   * Writes a file of papers, newest first.
   *
   * @param site whose tags the papers carry, by their labels
   */
  static void write(int papers, Path file, SiteConfig site) throws IOException {
    if (papers < 1 || papers > MOST) {
      throw new IllegalArgumentException("1 to " + MOST + " papers, not " + papers);
    }
    ObjectMapper json = new ObjectMapper();
    GeneratePapers generator = new GeneratePapers(labels(site));
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      for (int i = 0; i < papers; i++) {
        lines.write(json.writeValueAsString(generator.paper(i)));
        lines.write('\n');
      }
    }
  }

  private static List<String> labels(SiteConfig site) {
    return site.tags().stream().map((TagSettings tag) -> tag.labels().get("ko")).toList();
  }

  private Map<String, Object> paper(int number) {
    LocalDate date = LAST_DAY.minusDays(number / PAPERS_A_DAY);
    String id =
        String.format(
            Locale.ROOT, "%02d%02d.%05d", date.getYear() % 100, date.getMonthValue(), number + 1);
    Map<String, Object> paper = new LinkedHashMap<>();
    paper.put("id", id);
    paper.put("date", date.toString());
    paper.put("title", title(number));
    paper.put("tags", some(3 + random.nextInt(3), tags));
    paper.put("authors", Stream.generate(this::author).limit(5).toList());
    paper.put("votes", 1 + random.nextInt(300));
    paper.put("body", body(id));
    return paper;
  }

  /** With what must be escaped in HTML, in XML and in YAML. */
  private String title(int number) {
    return one(MANNERS)
        + " "
        + one(THINGS)
        + " for "
        + one(TASKS)
        + ": \"k < "
        + number
        + "\" & Why";
  }

  private String author() {
    return one(GIVEN) + " " + one(FAMILY);
  }

  private String body(String id) {
    return filled(one(GISTS), one(TOPICS))
        + "\n"
        + section("무엇이 새로운가", some(2, CLAIMS))
        + section("기술적 내용", some(2, DETAILS).stream().map(this::numbered).toList())
        + section("성능", some(2, FIGURES).stream().map(this::numbered).toList())
        + "\n## Abstract\n\n"
        + String.join(" ", some(3, ABSTRACT))
        + " [paper](https://arxiv.org/abs/"
        + id
        + ")\n";
  }

  private static String section(String heading, List<String> claims) {
    return "\n## " + heading + "\n\n- " + String.join("\n- ", claims) + "\n";
  }

  /** A number, and one of at most half of it. */
  private String numbered(String sentence) {
    int number = 2 + random.nextInt(60);
    return filled(sentence, number, 1 + random.nextInt(number / 2));
  }

  private List<String> some(int number, List<String> choice) {
    List<String> shuffled = new ArrayList<>(choice);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, number);
  }

  private String one(List<String> choice) {
    return choice.get(random.nextInt(choice.size()));
  }

  private static String filled(String sentence, Object... words) {
    return String.format(Locale.ROOT, sentence, words);
  }
}
