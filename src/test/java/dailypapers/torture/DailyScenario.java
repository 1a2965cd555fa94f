package dailypapers.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A day with a model and full texts, and a look back: new papers, one that is withheld, one without
 * a page, one that moves here from a later day, one that a person has edited, one that was missed.
 */
final class DailyScenario implements Scenario {
  /** As it is called. */
  static final String NAME = "daily";

  private final World world;
  private final Tree start;

  DailyScenario(World world) throws IOException {
    this.world = world;
    world.daily("2026-07-14", 0);
    world.daily("2026-07-16", 0);
    Path day = world.content().resolve("papers/2026/07/14");
    Files.delete(day.resolve("2607.00106.md"));
    Path edited = day.resolve("2607.00105.md");
    Files.writeString(edited, Files.readString(edited).replace("무늬를", "문양을"));
    this.start = Tree.of(world.content());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void prepare() throws IOException {
    start.restore(world.content());
    world.forgetAnswers();
  }

  @Override
  public Ended run() {
    return run(world);
  }

  static Ended run(World world) {
    return world.daily("2026-07-15", 1);
  }

  /**
   * The same, where the day before is run by itself before the rerun: of a missed paper whose page
   * did not come a look back has written what the abstract says, and leaves it at that.
   */
  Scenario withDayBefore() {
    DailyScenario same = this;
    return new Scenario() {
      @Override
      public String name() {
        return "daily, requests";
      }

      @Override
      public void prepare() throws IOException {
        same.prepare();
      }

      @Override
      public Ended run() {
        return same.run();
      }

      @Override
      public Ended rerun() {
        Ended before = world.daily("2026-07-14", 0);
        return before.isFine() ? same.run() : before;
      }

      @Override
      public Tree made() throws IOException {
        return same.made();
      }
    };
  }

  @Override
  public Tree made() throws IOException {
    return Tree.of(world.content());
  }
}
