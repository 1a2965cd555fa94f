package dailypapers.related;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.paper.ArxivId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The relatives of papers")
class RelativesTest {
  private static final List<String> TAGS = List.of("agents", "diffusion-models", "3d-vision");

  /** Few enough for papers to meet, of subjects that the bundled statistics know and do not. */
  private static final String[] WORDS =
      "splatting gaussian quantization retrieval speech robot manipulation distillation teacher"
          .concat(" protein sql zorblax quimby masked token cache audio camera trajectory depth")
          .split(" ");

  private final Profiler profiler = Profiler.bundled();
  private final TreeMap<ArxivId, Profile> papers = new TreeMap<>();
  private final Random random = new Random(20_240_628);

  private static ArxivId id(int number) {
    return new ArxivId("2406." + (10_000 + number));
  }

  private Profile anyPaper() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(i % 5 == 0 ? ". " : " ");
    }
    List<String> tags = random.nextBoolean() ? TAGS.subList(random.nextInt(3), 3) : List.of();
    return profiler.profile(text.substring(0, text.indexOf(".") + 1), "", text.toString(), tags);
  }

  private void add(int number, String title) {
    papers.put(id(number), profiler.profile(title, "", "", List.of()));
  }

  private static int score(Relatives relatives, ArxivId of, ArxivId with) {
    return relatives.of(of).stream()
        .filter(relative -> relative.id().equals(with))
        .mapToInt(Relative::score)
        .findFirst()
        .orElse(0);
  }

  @Test
  @DisplayName("are about the same, and none stands there to fill a list")
  void sameSubject() {
    add(1, "Gaussian splatting of indoor scenes from a moving camera");
    add(2, "Compact Gaussian splatting for large scenes without camera poses");
    add(3, "Speech recognition in noisy rooms");
    add(4, "Towards a comprehensive understanding of novel methods");

    Relatives relatives = Relatives.of(papers);

    assertThat(relatives.of(id(1))).extracting(Relative::id).containsExactly(id(2));
    assertThat(relatives.of(id(2))).extracting(Relative::id).containsExactly(id(1));
    assertThat(relatives.of(id(3))).isEmpty();
    assertThat(relatives.of(id(4))).isEmpty();
    assertThat(relatives.of(id(5))).isEmpty();
  }

  @Test
  @DisplayName("are never made by one word alone, nor by tags alone")
  void oneWord() {
    List<String> tags = List.of("agents", "robotics");
    papers.put(id(1), profiler.profile("Splatting", "", "", tags));
    papers.put(id(2), profiler.profile("Splatting", "", "", tags));
    papers.put(id(3), profiler.profile("", "", "", tags));
    papers.put(id(4), profiler.profile("", "", "", tags));

    Relatives relatives = Relatives.of(papers);

    papers.keySet().forEach(id -> assertThat(relatives.of(id)).isEmpty());
  }

  @Test
  @DisplayName("score the same from either side, whatever else there is")
  void symmetric() {
    for (int i = 0; i < 60; i++) {
      papers.put(id(i), anyPaper());
    }
    Relatives all = Relatives.of(papers);
    for (ArxivId one : papers.keySet()) {
      for (Relative relative : all.of(one)) {
        TreeMap<ArxivId, Profile> two = new TreeMap<>(papers);
        two.keySet().retainAll(Set.of(one, relative.id()));
        Relatives alone = Relatives.of(two);
        assertThat(score(alone, one, relative.id())).isEqualTo(relative.score());
        assertThat(score(alone, relative.id(), one)).isEqualTo(relative.score());
      }
    }
  }

  @Test
  @DisplayName("come best first, of equal ones the lower id, and never more than five")
  void order() {
    for (int i = 9; i > 0; i--) {
      add(i, "Quantization of the cache for speech " + (i == 7 ? "robots" : "tokens"));
    }
    assertThat(Relatives.of(papers).of(id(3)))
        .extracting(Relative::id)
        .containsExactly(id(1), id(2), id(4), id(5), id(6));

    for (int i = 0; i < 60; i++) {
      papers.put(id(i), anyPaper());
    }
    Relatives all = Relatives.of(papers);
    for (ArxivId id : papers.keySet()) {
      assertThat(all.of(id))
          .hasSizeLessThanOrEqualTo(5)
          .isSortedAccordingTo(
              Comparator.comparing(Relative::score).reversed().thenComparing(Relative::id));
    }
  }

  @Test
  @DisplayName("are, after any edits, what they would be if all were found anew")
  void updated() {
    Relatives relatives = Relatives.NONE;
    int alone = 0;
    for (int step = 0; step < 300; step++) {
      TreeMap<ArxivId, Profile> before = new TreeMap<>(papers);
      for (int edits = random.nextInt(20) == 0 ? 60 : 1 + random.nextInt(3); edits > 0; edits--) {
        edit();
      }
      relatives = relatives.now(papers, same(before));
      Relatives whole = Relatives.of(papers);
      for (ArxivId id : papers.keySet()) {
        assertThat(relatives.of(id)).as(step + ": " + id).isEqualTo(whole.of(id));
        alone += whole.of(id).isEmpty() ? 1 : 0;
      }
      List<ArxivId> ids = new ArrayList<>(papers.keySet());
      relatives = Relatives.ofBytes(relatives.bytes(), ids);
    }
    assertThat(alone).isPositive();
  }

  private void edit() {
    ArxivId id = id(random.nextInt(120));
    if (random.nextInt(4) == 0) {
      papers.remove(id);
    } else {
      papers.put(id, Profile.ofBytes(anyPaper().bytes()));
    }
  }

  private Set<ArxivId> same(Map<ArxivId, Profile> before) {
    Set<ArxivId> same = new HashSet<>(papers.keySet());
    same.removeIf(id -> before.get(id) != papers.get(id));
    return same;
  }
}
