package dailypapers.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dailypapers.check.Case;
import dailypapers.check.Finding;
import dailypapers.check.Finding.Severity;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.source.DirectorySource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The numbers of real abstracts: as their own summaries they hold, and altered they do not. */
class RealAbstractsTest {
  private static final Path REAL = Path.of("../shared/data/hf");

  /** A percentage, which is no name and no list number: its last digits are turned round. */
  private static final Pattern ALTERED =
      Pattern.compile("(?<![\\d.@])(\\d)(\\d)(?=(\\.\\d)?\\\\?%)");

  private final NumbersCheck check = new NumbersCheck();

  private static List<Paper> papers() {
    assumeTrue(Files.isDirectory(REAL), "no real days at " + REAL);
    DirectorySource source = new DirectorySource(REAL);
    List<Paper> papers = new ArrayList<>();
    source.dates().forEach(date -> papers.addAll(source.papersOf(date).papers()));
    return papers;
  }

  private List<Finding> findings(Paper paper, String summary) {
    PaperText text = PaperText.ofAbstract(paper.abstractText());
    List<Case.Part> parts = List.of(new Case.Part("What's New", summary));
    return check.findings(new Case("1", paper.title(), text, true, parts));
  }

  @Test
  @DisplayName("Every number of an abstract is in the abstract")
  void same() {
    assertThat(papers())
        .allSatisfy(paper -> assertThat(findings(paper, paper.abstractText())).isEmpty());
  }

  @Test
  @DisplayName("Of altered percentages nineteen of twenty are found")
  void altered() {
    int altered = 0;
    int found = 0;
    for (Paper paper : papers()) {
      Optional<String> wrong = wrong(paper.abstractText());
      if (wrong.isPresent()) {
        altered++;
        boolean fault =
            findings(paper, wrong.get()).stream()
                .anyMatch(finding -> finding.severity() == Severity.FAULT);
        found += fault ? 1 : 0;
      }
    }

    assertThat(altered).isPositive();
    assertThat(found).isGreaterThanOrEqualTo((int) Math.ceil(altered * 0.95));
  }

  private static Optional<String> wrong(String text) {
    Matcher number = ALTERED.matcher(text);
    while (number.find()) {
      String turned = number.group(2) + number.group(1);
      if (!text.contains(turned) && turned.charAt(0) != '0') {
        return Optional.of(
            text.substring(0, number.start()) + turned + text.substring(number.end()));
      }
    }
    return Optional.empty();
  }
}
