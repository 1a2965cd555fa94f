package dailypapers.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run in a process of its own, which a kill really ends. */
final class OwnProcess {
  private OwnProcess() {}

  /** What starts Java as this process was started, up to the class. */
  static List<String> java(String classPath, Path temporary) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-Djava.nio.file.spi.DefaultFileSystemProvider=" + TorturedProvider.class.getName(),
            "-Djava.io.tmpdir=" + temporary,
            "-Duser.language=tr",
            "-Duser.timezone=America/New_York",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath));
  }

  /** Runs a scenario in a world that stands ready, struck once. */
  static Ended run(World world, Scenario scenario, FaultPoint point, Harm harm) {
    List<String> line =
        java(System.getProperty("java.class.path"), Path.of(System.getProperty("java.io.tmpdir")));
    line.add(OwnProcess.class.getName());
    line.addAll(List.of(world.root().toString(), world.host().toString(), scenario.name()));
    line.addAll(List.of(point.step().name(), point.path(), String.valueOf(point.nth())));
    line.add(harm.name());
    try {
      Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), "", out, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param args the world's folder and host, the scenario's name, step, path and number of the
   *     point, the harm
   */
  public static void main(String[] args) {
    World world = World.at(Path.of(args[0]), URI.create(args[1]));
    FaultPoint point = new FaultPoint(Step.valueOf(args[3]), args[4], Integer.parseInt(args[5]));
    Saboteur.OF_FILES.beginToDie(world.root(), point, Harm.valueOf(args[6]));
    Ended ended = args[2].equals(DailyScenario.NAME) ? DailyScenario.run(world) : world.build();
    System.out.print(ended.out() + ended.err());
    System.exit(ended.code());
  }
}
