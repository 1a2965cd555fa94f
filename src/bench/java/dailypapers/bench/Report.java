package dailypapers.bench;

import dailypapers.bench.Race.Heat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report, in Markdown. */
final class Report {
  private static final double MEGABYTE = 1e6;

  private final StringBuilder text = new StringBuilder();

  /** Adds a paragraph. */
  void say(String paragraph) {
    text.append(paragraph).append("\n\n");
  }

  /**
   * Adds the table of a number of papers.
   *
   * @param names of the contestants, ours first
   */
  void add(int papers, int files, List<String> names, Map<Scenario, List<Heat>> results) {
    say(
        String.format(
            Locale.ROOT,
            "## %,d papers, %,d files; rounds: %d",
            papers,
            files,
            results.get(Scenario.FULL).size()));
    row(
        "build",
        "by",
        "wall s",
        "÷ " + names.get(names.size() - 1),
        "CPU s",
        "peak MiB",
        "written MB");
    row("---", "---", "---:", "---:", "---:", "---:", "---:");
    results.forEach(
        (scenario, heats) -> {
          for (int each = 0; each < names.size(); each++) {
            row(each == 0 ? scenario.title() : "", names.get(each), heats, each);
          }
        });
    text.append('\n');
  }

  @Override
  public String toString() {
    return text.toString().stripTrailing() + "\n";
  }

  private void row(String build, String name, List<Heat> heats, int each) {
    row(
        build,
        name,
        number("%.2f", median(heats, heat -> lap(heat, each).wall())),
        number("%.2f", median(heats, heat -> lap(heat, each).wall() / last(heat).wall())),
        number("%.2f", median(heats, heat -> lap(heat, each).processor())),
        number("%.0f", median(heats, heat -> lap(heat, each).memory())),
        number("%.2f", median(heats, heat -> heat.laps().get(each).written() / MEGABYTE)));
  }

  private static Stopwatch.Run lap(Heat heat, int each) {
    return heat.laps().get(each).run();
  }

  /** The one that the others are measured by; all of a heat ran one after the other. */
  private static Stopwatch.Run last(Heat heat) {
    return lap(heat, heat.laps().size() - 1);
  }

  private static double median(List<Heat> heats, ToDoubleFunction<Heat> figure) {
    return median(heats.stream().mapToDouble(figure).toArray());
  }

  /** Of an even number of figures, the mean of the two in the middle. */
  static double median(double... figures) {
    double[] sorted = figures.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  static String number(String format, double figure) {
    return String.format(Locale.ROOT, format, figure);
  }

  private void row(String... cells) {
    text.append(Stream.of(cells).collect(Collectors.joining(" | ", "| ", " |\n")));
  }
}
