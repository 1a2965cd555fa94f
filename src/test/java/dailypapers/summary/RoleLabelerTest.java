package dailypapers.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dailypapers.summary.RoleLabeler.Labeled;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoleLabelerTest {
  /** Written for this test; a blank line begins another abstract, so that places count too. */
  private static final String LABELED =
      """
      BACKGROUND   Language models have become remarkably fluent, yet they still forget what they read an hour ago.
      BACKGROUND   Existing memory modules rely heavily on retrieval and often return stale passages.
      CONTRIBUTION We propose TideNote, a memory that rewrites its own notes whenever a fact changes.
      METHOD       TideNote consists of a writer, a pruner and a small index that all share one encoder.
      METHOD       Specifically, the writer is trained with a contrastive loss on pairs of old and new facts.
      RESULT       TideNote outperforms the strongest retrieval baseline by 7.4 points on three long-dialogue benchmarks.
      RESULT       Extensive experiments show that half of the notes can be dropped without harm.
      BACKGROUND   Our code is publicly available at https://example.org/tidenote.

      BACKGROUND   Estimating depth from a single photograph remains challenging in fog.
      BACKGROUND   However, collecting labeled foggy scenes is prohibitively expensive.
      CONTRIBUTION To address this gap, we introduce HazeBench, the first benchmark of 12,000 foggy street scenes.
      METHOD       The benchmark contains four weather levels, each annotated by two experts.
      METHOD       We collect the images with a stereo rig and align them through a laser scan.
      RESULT       We evaluate nine depth estimators and find that all of them lose more than 30% of their accuracy.
      RESULT       Our analysis reveals that errors grow with distance rather than with density.
      BACKGROUND   We hope that HazeBench will inspire future work on bad weather.

      BACKGROUND   Recent diffusion models achieve impressive image quality at a high sampling cost.
      CONTRIBUTION This paper presents a sampler that needs only three steps.
      METHOD       It works by predicting the end of the trajectory and correcting it once.
      METHOD       The corrector leverages a frozen encoder and adds no parameters.
      RESULT       On a common image benchmark it reaches the quality of fifty steps while being 14 times faster.

      BACKGROUND   Robots that fold clothes typically depend on hand-made grasp rules.
      CONTRIBUTION In this work, we study whether a policy can learn to fold from video alone.
      METHOD       First, a tracker converts each video into a sequence of cloth states.
      METHOD       Next, a policy network learns to imitate these states through reinforcement learning.
      RESULT       The policy folds 83% of unseen shirts and achieves a success rate twice that of the rule-based system.
      RESULT       We also show that longer videos do not help.

      CONTRIBUTION We present OpenLeaf, an open-source suite of plant models with 2B and 9B parameters.
      METHOD       Both models are pre-trained on forty million herbarium pages using a two-stage curriculum.
      RESULT       OpenLeaf-9B surpasses much larger models on species identification.
      RESULT       Notably, it maintains strong performance on plants that it has never seen.
      BACKGROUND   All weights and data are released under a permissive license.

      BACKGROUND   Despite rapid progress, code agents struggle with repositories that lack tests.
      BACKGROUND   Prior work has focused on single files.
      CONTRIBUTION Here we develop TestFirst, a new framework that writes the tests before it touches the code.
      METHOD       Our framework employs two agents that take turns: one breaks the code, the other repairs it.
      METHOD       The reward combines coverage with a penalty for trivial assertions.
      RESULT       Empirically, TestFirst reduces regressions by 41% compared to a single agent.
      RESULT       These results suggest that tests are a better signal than comments.

      BACKGROUND   Speech translation is increasingly used in hospitals.
      BACKGROUND   Current systems often omit negations, which is dangerous.
      CONTRIBUTION This work introduces a decoding rule that never drops a negation.
      METHOD       During decoding, the rule tracks polarity tokens and blocks hypotheses that lose one.
      RESULT       In a user study with 20 nurses, the rule halves the number of critical errors.
      """;

  private final RoleLabeler labeler = new RoleLabeler();

  @Test
  @DisplayName("At least nine of ten hand-labeled sentences get their role")
  void evaluation() {
    List<String> wrong = new ArrayList<>();
    int all = 0;
    for (String text : LABELED.split("\n\n")) {
      List<String> lines = text.lines().collect(Collectors.toList());
      List<Labeled> labeled =
          labeler.label(
              "", lines.stream().map(line -> line.substring(13)).collect(Collectors.toList()));
      for (int i = 0; i < lines.size(); i++, all++) {
        if (!lines.get(i).startsWith(labeled.get(i).role().name())) {
          wrong.add(labeled.get(i).role() + " instead of " + lines.get(i));
        }
      }
    }

    assertThat(all).isGreaterThanOrEqualTo(40);
    assertThat(wrong).as("wrong of %s", all).hasSizeLessThanOrEqualTo(all / 10);
  }

  @Test
  @DisplayName("What stands before the contribution leans to background, what follows away from it")
  void places() {
    String plain = "Each head leverages it.";
    String turn = "We propose a shared encoder.";

    assertThat(labeler.label("", List.of(plain, turn, plain)))
        .extracting(Labeled::role)
        .containsExactly(Role.BACKGROUND, Role.CONTRIBUTION, Role.METHOD);
  }

  @Test
  @DisplayName("The first mention of the name in the title introduces the contribution")
  void name() {
    List<String> sentences =
        List.of(
            "Rivers run to the sea.",
            "RiverNet (RN) sees every river on earth.",
            "RiverNet has two heads.");

    assertThat(labeler.label("RiverNet: Seeing Water", sentences))
        .extracting(Labeled::role)
        .containsExactly(Role.BACKGROUND, Role.CONTRIBUTION, Role.METHOD);
  }

  @Test
  @DisplayName("The authors in the third person do what we do in the first")
  void thirdPerson() {
    assertThat(labeler.label("", List.of("The authors propose a tool.")))
        .extracting(Labeled::role, Labeled::score)
        .isEqualTo(
            labeler.label("", List.of("we propose a tool.")).stream()
                .map(one -> tuple(one.role(), one.score()))
                .collect(Collectors.toList()));
  }

  @Test
  @DisplayName("A sentence without any cue is background, and no sentence is no trouble")
  void noCue() {
    assertThat(labeler.label("", List.of("The sky was blue.")).get(0).role())
        .isEqualTo(Role.BACKGROUND);
    assertThat(labeler.label("", List.of())).isEmpty();
  }
}
