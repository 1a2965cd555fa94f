package dailypapers.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to measure.
 *
 * @param sizes numbers of papers
 * @param rounds how often each build is run
 * @param ours the command that the words of {@code build} follow
 * @param hugo the command of Hugo; empty where it is not to be run or not installed
 * @param maven whether to measure what Maven adds
 * @param work where the trees and sites of a run go
 * @param report where the report goes beside the console
 */
record BenchOptions(
    List<Integer> sizes,
    int rounds,
    List<String> ours,
    Optional<String> hugo,
    boolean maven,
    Path work,
    Optional<Path> report) {
  static final String USAGE =
      """
      --sizes 1000,10000   numbers of papers (default: 1000)
      --rounds 5           how often each build is run (default: 3)
      --ours COMMAND       the program (default: java -jar target/daily-papers.jar)
      --hugo COMMAND       Hugo (default: hugo, where it is on the PATH); "none" leaves it out
      --no-maven           do not measure Maven's own cost
      --work DIR           where trees and sites go (default: /dev/shm, or else the system's)
      --write FILE         write the report to a file, too: docs/benchmark.md
      """;

  private static final Path MEMORY = Path.of("/dev/shm");

  /**
   * @throws IllegalArgumentException for a word that is no option
   */
  static BenchOptions of(String[] words) {
    BenchOptions options =
        new BenchOptions(
            List.of(1_000),
            3,
            List.of("java", "-jar", "target/daily-papers.jar"),
            onPath("hugo"),
            onPath("mvn").isPresent(),
            fastFolder(),
            Optional.empty());
    Iterator<String> rest = Arrays.stream(words).filter(word -> !word.isBlank()).iterator();
    while (rest.hasNext()) {
      options = options.with(rest.next(), rest);
    }
    return options;
  }

  /** A folder in memory where Linux has one, so that no disk is measured. */
  static Path fastFolder() {
    return Files.isWritable(MEMORY) ? MEMORY : Path.of(System.getProperty("java.io.tmpdir"));
  }

  private BenchOptions with(String word, Iterator<String> rest) {
    return switch (word) {
      case "--sizes" ->
          with(Stream.of(rest.next().split(",")).map(Integer::valueOf).toList(), rounds);
      case "--rounds" -> with(sizes, Math.max(1, Integer.parseInt(rest.next())));
      case "--ours" ->
          new BenchOptions(
              sizes, rounds, List.of(rest.next().split(" ")), hugo, maven, work, report);
      case "--hugo" ->
          new BenchOptions(
              sizes,
              rounds,
              ours,
              Optional.of(rest.next()).filter(command -> !command.equals("none")),
              maven,
              work,
              report);
      case "--no-maven" -> new BenchOptions(sizes, rounds, ours, hugo, false, work, report);
      case "--work" ->
          new BenchOptions(sizes, rounds, ours, hugo, maven, Path.of(rest.next()), report);
      case "--write" ->
          new BenchOptions(
              sizes, rounds, ours, hugo, maven, work, Optional.of(Path.of(rest.next())));
      default -> throw new IllegalArgumentException("unknown option " + word + "\n" + USAGE);
    };
  }

  private BenchOptions with(List<Integer> otherSizes, int otherRounds) {
    return new BenchOptions(otherSizes, otherRounds, ours, hugo, maven, work, report);
  }

  private static Optional<String> onPath(String command) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, command))
        .filter(Files::isExecutable)
        .findFirst()
        .map(found -> command);
  }
}
