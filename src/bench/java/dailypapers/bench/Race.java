package dailypapers.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The builds of all generators in alternation, as many rounds as asked for. */
final class Race {
  /** Clocks of file systems are coarse: so long before and after a build nothing is written. */
  private static final int REST = 20;

  /** A generator may distrust files of the last two seconds; a user's are older. */
  private static final int SETTLE = 2_500;

  private final Stopwatch stopwatch;
  private final List<Contestant> contestants;

  Race(Stopwatch stopwatch, List<Contestant> contestants) {
    this.stopwatch = stopwatch;
    this.contestants = contestants;
  }

  /**
   * One build.
   *
   * @param run what it took
   * @param written bytes of the files that it wrote, its own state among them
   */
  record Lap(Stopwatch.Run run, long written) {}

  /** The builds of one round, in the order of the contestants. */
  record Heat(List<Lap> laps) {}

  /** Every scenario with its rounds. */
  Map<Scenario, List<Heat>> run(int rounds) throws IOException, InterruptedException {
    Map<Scenario, List<Heat>> results = new EnumMap<>(Scenario.class);
    Thread.sleep(SETTLE);
    for (int round = 1; round <= rounds; round++) {
      for (Scenario scenario : Scenario.values()) {
        results.computeIfAbsent(scenario, any -> new ArrayList<>()).add(heat(scenario, round));
      }
    }
    return results;
  }

  private Heat heat(Scenario scenario, int round) throws IOException, InterruptedException {
    List<Lap> laps = new ArrayList<>();
    for (Contestant contestant : contestants) {
      String mark = scenario.prepare(contestant, round);
      Thread.sleep(REST);
      Instant start = Instant.now().minusMillis(REST / 2);
      Stopwatch.Run run = stopwatch.run(contestant.command());
      contestant.requireShown(mark);
      long written =
          Trees.bytesSince(start, contestant.output())
              + Trees.bytesSince(start, contestant.state());
      laps.add(new Lap(run, written));
    }
    return new Heat(laps);
  }
}
