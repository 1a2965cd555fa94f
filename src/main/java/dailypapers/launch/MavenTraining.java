package dailypapers.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes an archive of the classes that Maven needs of Java, as Maven does in its phase {@code
 * package}: a second Maven builds the site once and stores what it has loaded. {@code
 * .mvn/jvm.config} names the archive, so every later {@code mvn site-build} starts with it.
 *
 * <p>The archive only saves time, a tenth of a second or two. Where it cannot be made, this says
 * so; one of another Java is passed over by the virtual machine.
 */
public final class MavenTraining {
  private static final String UNUSED = "Maven's start-up archive: none, mvn starts slower: ";
  private static final String LAUNCHER = "org.codehaus.plexus.classworlds.launcher.Launcher";

  private final Path archive;
  private final Path note;
  private final Path work;

  private MavenTraining(Path archive, Path work) {
    this.archive = archive;
    // Its name is fixed, so what it was made for stands beside it.
    this.note = Path.of(archive + ".txt");
    this.work = work;
  }

  /**
   * Makes it, unless it is there.
   *
   * @param args the archive; a folder for what is built, which Maven's {@code clean} removes
   * @throws InterruptedException if it is to stop
   */
  public static void main(String[] args) throws InterruptedException {
    MavenTraining training = new MavenTraining(Path.of(args[0]), Path.of(args[1]));
    Optional<List<String>> maven = command(ProcessHandle.current().info().arguments());
    try {
      if (!Flags.understoodHere() || maven.isEmpty()) {
        System.err.println(UNUSED + "not made on this system");
      } else if (!training.isReady()) {
        training.make(maven.get());
      }
    } catch (IOException e) {
      System.err.println(UNUSED + e.getMessage());
    }
  }

  /**
   * How this very Maven was started, up to its first own word.
   *
   * @param words of this process; empty where the system does not tell (Windows)
   * @return empty, too, if this is no Maven
   */
  static Optional<List<String>> command(Optional<String[]> words) {
    List<String> command = new ArrayList<>(List.of(Launcher.java()));
    for (String word : words.orElse(new String[0])) {
      if (!word.startsWith("-XX:SharedArchiveFile=")) {
        command.add(word);
      }
      if (word.equals(LAUNCHER)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /** What an archive holds good for: this Java, with Maven's class path. */
  private static String madeFor() {
    return System.getProperty("java.home")
        + "\n"
        + System.getProperty("java.vm.version")
        + "\n"
        + System.getProperty("java.class.path")
        + "\n";
  }

  private boolean isReady() throws IOException {
    return Files.exists(archive) && Files.exists(note) && Files.readString(note).equals(madeFor());
  }

  private void make(List<String> maven) throws IOException, InterruptedException {
    Files.createDirectories(work);
    Path made = work.resolve("maven.jsa");
    Files.deleteIfExists(made);
    int launcher = maven.indexOf(LAUNCHER);
    List<String> words = new ArrayList<>(maven.subList(0, launcher - 1));
    words.add("-XX:ArchiveClassesAtExit=" + made);
    words.addAll(maven.subList(launcher - 1, maven.size()));
    words.addAll(List.of("-o", "-q", "site-build", "-Doutput=" + work.resolve("site")));
    File log = work.resolve("maven.log").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log);
    GivenOptions.VARIABLES.forEach(builder.environment()::remove);
    int code = builder.start().waitFor();
    if (code != 0 || !Files.exists(made)) {
      throw new IOException("see " + log);
    }
    Files.move(made, archive, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(note, madeFor());
  }
}
