package dailypapers.torture;

import dailypapers.content.ContentReader;
import dailypapers.error.DailyPapersException;
import dailypapers.torture.LoopbackHost.Break;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Runs a {@link Scenario} with one fault after the other and keeps the account. */
final class Rack {
  private static final int MOST_SHOWN = 6;

  private final World world;
  private final Scenario scenario;
  private final Tree clean;
  private final List<FaultPoint> points;
  private int calls;
  private int tried;
  private int unreached;
  private int different;
  private final List<String> findings = new ArrayList<>();

  /** Runs it once without a fault, and counts its calls. */
  Rack(World world, Scenario scenario) throws IOException {
    this.world = world;
    this.scenario = scenario;
    scenario.prepare();
    Saboteur.OF_FILES.count(world.root());
    Ended ended = scenario.run();
    this.points = List.copyOf(new LinkedHashSet<>(Saboteur.OF_FILES.seen()));
    this.calls = points.size();
    Saboteur.OF_FILES.end();
    this.clean = scenario.made();
    if (!ended.isFine()) {
      throw new IllegalStateException(scenario.name() + " without a fault: " + ended);
    }
  }

  /** The calls of the run that nothing disturbed, in their order. */
  List<FaultPoint> points() {
    return points;
  }

  /** The requests of such a run, which count as its calls from now on. */
  List<String> requests(LoopbackHost host) throws IOException {
    scenario.prepare();
    host.begin(Optional.empty(), Break.SILENCE);
    scenario.run();
    calls = host.seen().size();
    return host.seen();
  }

  /** Runs it, without an account. */
  Ended run() {
    return scenario.run();
  }

  /** Strikes once. */
  void file(FaultPoint point, Harm harm) throws IOException {
    scenario.prepare();
    Saboteur.OF_FILES.begin(world.root(), point, harm);
    Ended ended = scenario.run();
    if (Saboteur.OF_FILES.end()) {
      // What a program that is dead would have printed is of no interest.
      judge(point + ", " + harm, harm == Harm.KILL ? ended.killed() : ended);
    } else {
      unreached++;
    }
  }

  /** Has somebody else strike while it runs, or in a process of its own. */
  void other(String fault, Supplier<Ended> struck) throws IOException {
    scenario.prepare();
    judge(fault, struck.get());
  }

  private void judge(String fault, Ended ended) throws IOException {
    tried++;
    List<String> wrong = new ArrayList<>();
    if (!ended.isKilled()) {
      wrong.addAll(ended.rudeness());
    }
    if (ended.isFine() && !ended.isExcused()) {
      scenario.made().differencesFrom(clean).forEach(each -> wrong.add("ends well, but " + each));
    }
    wrong.addAll(halfFiles());
    Ended again = scenario.rerun();
    if (!again.isFine()) {
      wrong.add("the rerun ends with " + again);
    }
    scenario
        .made()
        .differencesFrom(scenario.expected(clean))
        .forEach(each -> wrong.add("after the rerun: " + each));
    if (!wrong.isEmpty()) {
      different++;
      findings.add(
          fault
              + "\n    "
              + String.join("\n    ", wrong.subList(0, Math.min(MOST_SHOWN, wrong.size())))
              + "\n    it had ended with "
              + ended.toString().strip().replace("\n", "\n      "));
    }
  }

  /** No content file that is shown or judged is half of one. */
  private List<String> halfFiles() throws IOException {
    List<String> half = new ArrayList<>();
    try (Stream<Path> all = Files.walk(world.content())) {
      for (Path file : all.filter(path -> path.toString().endsWith(".md")).toList()) {
        try {
          ContentReader.read(file);
        } catch (DailyPapersException e) {
          half.add(file + ": " + e.problem());
        }
      }
    }
    return half;
  }

  /** True if every run ended as it should. */
  boolean isClean() {
    return different == 0;
  }

  /** What did not, each with how. */
  List<String> findings() {
    return findings;
  }

  /** The account in a line. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-18s calls %5d   faults %6d   not reached %3d   differences %d",
        scenario.name(),
        calls,
        tried,
        unreached,
        different);
  }
}
