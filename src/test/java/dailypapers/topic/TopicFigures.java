package dailypapers.topic;

import dailypapers.topic.BackgroundTool.DayPaper;
import dailypapers.topic.Fit.Verdict;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints the figures that {@link FitRules} quotes, of a data folder with {@code hf} and {@code
 * seeds}:
 *
 * <pre>
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *   -Dmain.class=dailypapers.topic.TopicFigures -Dexec.args=../shared/data
 * </pre>
 */
public final class TopicFigures {
  private static final Set<String> INVENTED_SEEDS =
      Set.of("2406.08479", "2406.19314", "2406.18676");
  private static final Pattern SEED =
      Pattern.compile(
          "(?s)### \\[.*?]\\(https://arxiv.org/abs/([\\d.]+)\\).*?(- \\*\\*What.*?)"
              + "(?=\\n### |\\n## |\\z)");

  private final Topics topics = Topics.bundled();
  private final PrintStream out;
  private final Map<String, DayPaper> papers = new HashMap<>();

  /** A summary and what it is. */
  record Written(String id, boolean good, String text) {}

  private TopicFigures(Path data, PrintStream out) throws IOException {
    this.out = out;
    BackgroundTool.papers(data.resolve("hf")).forEach(paper -> papers.put(paper.id(), paper));
  }

  /** Takes the data folder. */
  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    TopicFigures figures =
        new TopicFigures(data, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    List<Written> seeds = seeds(data.resolve("seeds"));
    figures.own("seeds", seeds);
    figures.own("written for this", written());
    List<Written> all = new ArrayList<>(seeds);
    all.addAll(written());
    figures.swapped("any other paper", all, false);
    figures.swapped("others of the day", all, true);
  }

  /** The old digests' summaries. */
  static List<Written> seeds(Path folder) throws IOException {
    List<Written> seeds = new ArrayList<>();
    for (String file : List.of("2024-06-14.md", "2024-06-28-README.md")) {
      Matcher block = SEED.matcher(Files.readString(folder.resolve(file)));
      while (block.find()) {
        String text = block.group(2).replaceAll("- \\*\\*[\\w' ]+\\*\\*:", "");
        boolean good = !INVENTED_SEEDS.contains(block.group(1));
        seeds.add(new Written(block.group(1), good, text));
      }
    }
    return seeds;
  }

  /** The summaries that were written for this check, good and invented. */
  static List<Written> written() {
    List<Written> all = new ArrayList<>();
    String id = "";
    for (String line : Resource.lines("/dailypapers/topic/summaries.txt")) {
      if (Character.isDigit(line.charAt(0))) {
        id = line;
      } else {
        all.add(new Written(id, line.charAt(0) == '+', line.substring(2)));
      }
    }
    return all;
  }

  private void own(String name, List<Written> summaries) {
    for (boolean good : List.of(true, false)) {
      List<Fit> fits = new ArrayList<>();
      for (Written each : summaries) {
        if (each.good() == good && papers.containsKey(each.id())) {
          fits.add(fit(papers.get(each.id()), each));
        }
      }
      print(name + (good ? ", good" : ", invented"), fits);
    }
  }

  private void swapped(String name, List<Written> summaries, boolean sameDay) {
    List<Fit> fits = new ArrayList<>();
    for (Written each : summaries) {
      DayPaper own = papers.get(each.id());
      for (DayPaper other : papers.values()) {
        if (own != null
            && each.good()
            && !other.id().equals(own.id())
            && (!sameDay || other.day().equals(own.day()))) {
          fits.add(fit(other, each));
        }
      }
    }
    print("good, as the summary of " + name, fits);
  }

  private Fit fit(DayPaper paper, Written summary) {
    return topics.fit(paper.title(), paper.summary(), summary.text());
  }

  private void print(String name, List<Fit> fits) {
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    fits.forEach(fit -> verdicts.merge(fit.verdict(), 1, Integer::sum));
    double[] ratios = fits.stream().mapToDouble(Fit::ratio).sorted().toArray();
    double[] beyond = fits.stream().mapToDouble(Fit::beyondTitle).sorted().toArray();
    long first = fits.stream().filter(fit -> fit.rank() == 1).count();
    out.println(name + ": " + fits.size() + " " + verdicts + ", first in rank: " + first);
    out.println("  ratio " + percentiles(ratios) + "  beyond the title " + percentiles(beyond));
  }

  private static String percentiles(double[] sorted) {
    return Arrays.stream(new double[] {0, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999, 1})
        .mapToObj(
            part -> String.format(Locale.ROOT, "%.2f", sorted[(int) (part * (sorted.length - 1))]))
        .toList()
        .toString();
  }
}
