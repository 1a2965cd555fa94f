package dailypapers.torture;

import dailypapers.torture.LoopbackHost.Break;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Tortures in a process of its own, whose default file system is the {@link TorturedProvider}.
 * Prints an account of every scenario and ends with 0 if all runs ended as they should.
 */
public final class TortureMain {
  private static final long SEED = 20260731;

  private final Path root;
  private final Dose dose;
  private final List<Rack> racks = new ArrayList<>();

  private TortureMain(Path root, Dose dose) {
    this.root = root;
    this.dose = dose;
  }

  /** One fault and what has it happen. */
  private interface Fault {
    void strike(Rack rack) throws IOException;
  }

  /**
   * @param args an empty folder to work in; {@code few}, {@code all} or a part of all such as
   *     {@code 3/8}; optionally a folder with the answers of real days
   */
  public static void main(String[] args) throws IOException {
    TortureMain torture = new TortureMain(Path.of(args[0]), Dose.of(args[1]));
    torture.small();
    torture.large(args.length > 2 ? Optional.of(Path.of(args[2])) : Optional.empty());
    torture.racks.stream().flatMap(rack -> rack.findings().stream()).forEach(System.out::println);
    torture.racks.forEach(System.out::println);
    System.out.flush();
    Runtime.getRuntime().halt(torture.racks.stream().allMatch(Rack::isClean) ? 0 : 1);
  }

  private void small() throws IOException {
    try (LoopbackHost host = new LoopbackHost()) {
      World world = World.make(root.resolve("small"), host.base(), true);
      DailyScenario daily = new DailyScenario(world);
      Rack rack = files(world, daily, dose.files());
      processes(world, daily, rack);
      requests(host, new Rack(world, daily.withDayBefore()));
      rack = files(world, new BuildScenario(world), dose.files());
      processes(world, new BuildScenario(world), rack);
      EditScenario edit = new EditScenario(world);
      files(world, edit, dose.files());
      files(world, edit.takenBack(), dose.files());
    }
  }

  private void large(Optional<Path> stored) throws IOException {
    try (LoopbackHost host = new LoopbackHost()) {
      World world = World.make(root.resolve("large"), host.base(), false);
      Path answers =
          stored.isPresent()
              ? stored.get()
              : LargeScenario.invented(root.resolve("answers"), dose.days(), dose.papers());
      files(world, new LargeScenario(world, answers), dose.large());
    }
  }

  /** Every file operation with every harm, or a sample of them. */
  private Rack files(World world, Scenario scenario, int most) throws IOException {
    Rack rack = new Rack(world, scenario);
    racks.add(rack);
    List<Fault> faults = new ArrayList<>();
    for (FaultPoint point : rack.points()) {
      for (Harm harm : Harm.values()) {
        if (harm.fits(point.step())) {
          faults.add(struck -> struck.file(point, harm));
        }
      }
    }
    strike(rack, faults, most);
    return rack;
  }

  /** The same where a process of its own is struck, and a kill ends it. */
  private void processes(World world, Scenario scenario, Rack rack) throws IOException {
    List<Fault> faults = new ArrayList<>();
    for (FaultPoint point : rack.points()) {
      if (Harm.KILL.fits(point.step())) {
        faults.add(
            struck ->
                struck.other(
                    point + ", a process of its own is killed",
                    () -> OwnProcess.run(world, scenario, point, Harm.KILL)));
      }
    }
    strike(rack, faults, dose.processes());
  }

  /** Every request, broken in every way. */
  private void requests(LoopbackHost host, Rack rack) throws IOException {
    racks.add(rack);
    List<String> requests = rack.requests(host);
    List<Fault> faults = new ArrayList<>();
    for (String request : requests) {
      for (Break how : Break.values()) {
        faults.add(
            struck -> struck.other(request + ", " + how, () -> broken(host, request, how, rack)));
      }
    }
    strike(rack, faults, dose.requests());
  }

  private static Ended broken(LoopbackHost host, String request, Break how, Rack rack) {
    host.begin(Optional.of(request), how);
    Ended ended = rack.run();
    host.begin(Optional.empty(), how);
    // Where a page did not come the abstract is read instead, and that is said.
    return request.startsWith("/html/") ? ended.excused() : ended;
  }

  private void strike(Rack rack, List<Fault> faults, int most) throws IOException {
    Collections.shuffle(faults, new Random(SEED));
    for (int i = 0; i < faults.size(); i++) {
      if (i < most && dose.isMine(i)) {
        faults.get(i).strike(rack);
      }
    }
  }
}
