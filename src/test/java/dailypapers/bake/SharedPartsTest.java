package dailypapers.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dailypapers.error.DailyPapersException;
import dailypapers.testing.Bakery;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A part that many pages share")
class SharedPartsTest {
  @TempDir Path folder;
  private Bakery bakery;

  @BeforeEach
  void site() {
    bakery = new Bakery(folder);
    bakery.paper("2406.00001", "2024-06-03", "가 & <나> 😀", "한 문장.\n\n## Abstract\n\nText.\n");
    bakery.paper("2406.00002", "2024-06-04", "다", "한 문장.\n\n## Abstract\n\nText.\n");
  }

  @Test
  @DisplayName("is rendered where it first stands and copied wherever its key stands again")
  void once() {
    template("<@once key='part'>${entry.paper.title}</@once>|<@once key='part'>other</@once>");

    bakery.bake();

    String first = bakery.page("papers/2406.00001/index.html");
    String part = first.split("\\|")[0];
    assertThat(part).isIn("가 &amp; &lt;나&gt; 😀", "다");
    assertThat(first).isEqualTo(part + "|" + part);
    assertThat(bakery.page("papers/2406.00002/index.html")).isEqualTo(first);
  }

  @Test
  @DisplayName("is rendered anew for every key, and as text where a template takes it as a value")
  void keys() {
    template(
        "<#assign value><@once key='x'>${entry.paper.title}</@once></#assign>"
            + "<@once key=entry.paper.id.value>${entry.paper.title}</@once>=${value}");

    bakery.bake();

    assertThat(bakery.page("papers/2406.00001/index.html"))
        .isEqualTo("가 &amp; &lt;나&gt; 😀=가 &amp; &lt;나&gt; 😀");
    assertThat(bakery.page("papers/2406.00002/index.html")).isEqualTo("다=다");
  }

  @Test
  @DisplayName("makes every page that holds it depend on the archive if it has asked for that")
  void archive() throws InterruptedException {
    template("<@once key='count'>${archive.entries()?size}</@once>");
    for (int i = 10; i < 30; i++) {
      bakery.paper("2406.000" + i, "2024-06-" + i, "라", "한 문장.\n\n## Abstract\n\nText.\n");
    }
    TimeUnit.MILLISECONDS.sleep(2_100); // what is younger is not trusted
    SiteBaker baker = bakery.baker(bakery.site());
    Baked before = baker.bake(Optional::empty, BakedFiles.UNSEEN);
    TimeUnit.MILLISECONDS.sleep(2_100);
    Path third = bakery.paper("2407.00003", "2024-07-20", "라", "한 문장.\n\n## Abstract\n\nText.\n");

    baker.bakeAgain(before, Set.of(third.toAbsolutePath()), BakedFiles.UNSEEN);

    for (int i = 10; i < 30; i++) {
      assertThat(bakery.page("papers/2406.000" + i + "/index.html")).isEqualTo("23");
    }
  }

  @Test
  @DisplayName("needs a key and takes nothing else")
  void wrongParameters() {
    template("<@once name='x'>y</@once>");

    assertThatThrownBy(() -> bakery.bake())
        .isInstanceOf(DailyPapersException.class)
        .hasMessageContaining("once takes a key");
  }

  private void template(String text) {
    bakery.write("templates/paper.ftl", "<#ftl output_format=\"HTML\">" + text);
  }
}
