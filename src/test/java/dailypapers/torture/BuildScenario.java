package dailypapers.torture;

import java.io.IOException;

/** The first build of a small archive. */
final class BuildScenario implements Scenario {
  private final World world;

  BuildScenario(World world) {
    this.world = world;
  }

  @Override
  public String name() {
    return "build";
  }

  @Override
  public void prepare() throws IOException {
    world.forgetBuild();
  }

  @Override
  public Ended run() {
    return world.build();
  }

  @Override
  public Tree made() throws IOException {
    return Tree.of(world.built());
  }
}
