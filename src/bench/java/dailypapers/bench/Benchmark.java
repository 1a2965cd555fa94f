package dailypapers.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Builds sites of several sizes as a user would, beside Hugo where it is installed, and prints what
 * it took: {@code mvn -Pbench verify -Dbench="--sizes 1000,10000 --rounds 5"}.
 *
 * <p>Every build is a process of its own, from start to exit; ours checks every link of the site,
 * too. {@link Scenario} tells which builds there are. They run in alternation, so that a busy
 * machine slows all of them.
 */
public final class Benchmark {
  private static final String HOW =
      """
      Printed by `mvn -Pbench verify`: the same pages from the same generated papers (a page a paper, a date and a tag, index,
      feed, sitemap). Each build is a process of its own, from start to exit, in alternation; ours checks every link, too.
      Figures are medians, ratios the medians of the rounds' ratios. Papers and sites lie in memory where the system has a
      folder there (/dev/shm); %s.""";

  private final BenchOptions options;
  private final Path work;
  private final Stopwatch stopwatch;
  private final Report report = new Report();

  private Benchmark(BenchOptions options, Path work) throws IOException {
    this.options = options;
    this.work = work;
    this.stopwatch = new Stopwatch(work);
  }

  /** Measures what the words ask for; without any, 1,000 papers. */
  public static void main(String[] words) throws IOException, InterruptedException {
    BenchOptions options = BenchOptions.of(words);
    Path work =
        Files.createTempDirectory(Files.createDirectories(options.work()), "daily-papers-bench-");
    try {
      String report = new Benchmark(options, work).run();
      System.out.print(report);
      if (options.report().isPresent()) {
        Path file = options.report().get().toAbsolutePath();
        Files.createDirectories(file.getParent());
        Files.writeString(file, report);
      }
    } finally {
      Trees.remove(work);
    }
  }

  private String run() throws IOException, InterruptedException {
    report.say("# Benchmark");
    report.say(String.format(Locale.ROOT, HOW, stopwatch.method()));
    report.say(Machine.line(options.hugo()));
    for (int size : options.sizes()) {
      race(size);
    }
    if (options.maven() && Files.exists(Path.of("pom.xml"))) {
      maven();
    }
    return report.toString();
  }

  private void race(int size) throws IOException, InterruptedException {
    System.err.println(size + " papers …");
    Path folder = Files.createDirectory(work.resolve(String.valueOf(size)));
    List<Contestant> contestants = new Setup(options, folder).contestants(size);
    Map<Scenario, List<Race.Heat>> results = new Race(stopwatch, contestants).run(options.rounds());
    report.add(size, pages(contestants), names(contestants), results);
    Trees.remove(folder);
  }

  /**
   * Fewer pages are made faster, and so are pages that are not brought up to date: both generators
   * must have made as many, and ours the same as it makes from nothing.
   */
  private int pages(List<Contestant> contestants) throws IOException, InterruptedException {
    Contestant ours = contestants.get(0);
    Map<String, String> pages = Trees.pages(ours.output());
    for (Contestant other : contestants) {
      int theirs = Trees.pages(other.output()).size();
      if (theirs != pages.size()) {
        throw new IllegalStateException(
            other.name() + " made " + theirs + " files, we made " + pages.size());
      }
    }
    ours.forget();
    stopwatch.run(ours.command());
    if (!Trees.pages(ours.output()).equals(pages)) {
      throw new IllegalStateException("step by step we made another site than from nothing");
    }
    return pages.size();
  }

  private static List<String> names(List<Contestant> contestants) {
    return contestants.stream().map(Contestant::name).toList();
  }

  /** What Maven adds to a build: the project's own content through both. */
  private void maven() throws IOException, InterruptedException {
    System.err.println("Maven …");
    List<String> direct = new ArrayList<>(options.ours());
    direct.add("build");
    List<String> through = List.of("mvn", "-o", "-q", "-B", "site-build");
    double[] jar = new double[options.rounds()];
    double[] maven = new double[options.rounds()];
    for (int round = 0; round < options.rounds(); round++) {
      maven[round] = stopwatch.run(through).wall();
      jar[round] = stopwatch.run(direct).wall();
    }
    report.say("## Maven's own cost");
    report.say(
        "`mvn -o -q site-build` of the project's own content took "
            + Report.number("%.2f s, ", Report.median(maven))
            + "`java -jar … build` of the same "
            + Report.number("%.2f s.", Report.median(jar)));
  }
}
