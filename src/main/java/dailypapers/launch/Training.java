package dailypapers.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the {@link StartArchive} of a jar, as Maven does in its phase {@code package}: a {@link
 * Rehearsal} in a process of its own shows which classes the commands need, a second process stores
 * them.
 *
 * <p>The archive only saves time. Where it cannot be made, this says so, and the jar works without.
 */
public final class Training {
  private static final String UNUSED = "start-up archive: none, every run starts slower: ";

  private final StartArchive archive;
  private final Path work;

  private Training(Path jar, Path work) {
    // The virtual machine stores the path, and finds the jar again from any working directory.
    this.archive = StartArchive.of(jar.toAbsolutePath().normalize().toString());
    this.work = work;
  }

  /**
   * Makes it, unless it is there.
   *
   * @param args the jar; a folder for what the rehearsal writes, which is removed afterwards
   * @throws InterruptedException if it is to stop
   */
  public static void main(String[] args) throws InterruptedException {
    Training training = new Training(Path.of(args[0]), Path.of(args[1]));
    if (!Flags.understoodHere()) {
      System.err.println(UNUSED + "not made for " + System.getProperty("java.vm.name"));
    } else if (!training.archive.isReady()) {
      training.run();
    }
  }

  private void run() throws InterruptedException {
    try {
      delete(work);
      Files.createDirectories(work);
      make();
      delete(work);
    } catch (IOException e) {
      System.err.println(UNUSED + e.getMessage());
    }
  }

  private void make() throws IOException, InterruptedException {
    Path notes = work.resolve("notes");
    Path made = work.resolve("made");
    rehearse(notes);
    store(notes, made);
    Files.move(made, archive.file().toPath(), StandardCopyOption.REPLACE_EXISTING);
  }

  private void rehearse(Path notes) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    Flags.addTo(words, Runtime.getRuntime().availableProcessors());
    words.addAll(
        StartArchive.isCache()
            ? List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + notes)
            : List.of("-XX:DumpLoadedClassList=" + notes));
    words.add(Worker.parentOption(ProcessHandle.current().pid()));
    words.addAll(List.of("-cp", archive.jar().getPath()));
    words.addAll(List.of(Rehearsal.class.getName(), work.toString()));
    java(words);
  }

  private void store(Path notes, Path made) throws IOException, InterruptedException {
    // Only this collector can store objects too, such as what the module system starts from.
    List<String> words = new ArrayList<>(List.of("-Xlog:disable", "-XX:+UseG1GC"));
    words.addAll(
        StartArchive.isCache()
            ? List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + notes, "-XX:AOTCache=" + made)
            : List.of(
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + notes,
                "-XX:SharedArchiveFile=" + made));
    words.addAll(List.of("-cp", archive.jar().getPath()));
    java(words);
  }

  private void java(List<String> options) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(Launcher.java()));
    words.addAll(options);
    File log = work.resolve("log").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log);
    // What somebody adds to every Java, such as an agent, is not there when the archive is used.
    GivenOptions.VARIABLES.forEach(builder.environment()::remove);
    builder.environment().remove(RehearsalModel.BASE_URL);
    builder.environment().put(RehearsalModel.KEY, "rehearsal");
    if (builder.start().waitFor() != 0) {
      throw new IOException(Files.readString(log.toPath()).strip());
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
