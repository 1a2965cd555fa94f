package dailypapers.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The lock of a folder")
class FolderLockTest {
  @TempDir Path folder;

  /** A process that takes the lock and keeps it until it is killed. */
  public static final class Holder {
    private Holder() {}

    /** Says so when it has it. */
    public static void main(String[] words) throws InterruptedException {
      FolderLock lock = FolderLock.take(Path.of(words[0]), "daily");
      System.out.println("held");
      Thread.sleep(Duration.ofMinutes(1).toMillis());
      lock.close();
    }
  }

  /** A process that takes the lock again and again, and fails where it is not alone then. */
  public static final class Turns {
    private Turns() {}

    /** Says how often it had the lock. */
    public static void main(String[] words) throws IOException {
      Path folder = Path.of(words[0]);
      int turns = 0;
      for (int attempt = 0; attempt < 2_000; attempt++) {
        try (FolderLock lock = FolderLock.take(folder, "daily")) {
          assertThat(lock).isNotNull();
          Files.createFile(folder.resolve("alone"));
          LockSupport.parkNanos(20_000);
          Files.delete(folder.resolve("alone"));
          turns++;
        } catch (DailyPapersException busy) {
          assertThat(busy.kind()).isEqualTo(ExitCode.BUSY);
        }
      }
      System.out.println(turns + " turns");
    }
  }

  private Process start(Class<?> program) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            program.getName(),
            folder.toString())
        .redirectErrorStream(true)
        .start();
  }

  private Process holder() throws IOException {
    Process process = start(Holder.class);
    assertThat(process.inputReader().readLine()).isEqualTo("held");
    return process;
  }

  private DailyPapersException refused() {
    return catchThrowableOfType(
        DailyPapersException.class, () -> FolderLock.take(folder, "backfill").close());
  }

  @Test
  @Tag("fault")
  @DisplayName(
      "F46 is refused to a second run, which reads who holds it; a killed one holds nothing")
  void twoProcesses() throws Exception {
    Process holder = holder();

    DailyPapersException fault = refused();

    assertThat(fault.kind()).isEqualTo(ExitCode.BUSY);
    assertThat(fault.problem()).isEqualTo("another run is at work on this folder");
    assertThat(fault.where())
        .startsWith(folder + "/.lock of daily, process " + holder.pid() + ", since 20");
    assertThat(fault.hint()).startsWith("let it end, then run the same command again");

    holder.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    FolderLock lock = FolderLock.take(folder, "backfill");
    assertThat(folder.resolve(".lock")).content().startsWith("backfill, process ");
    lock.close();
    assertThat(folder.resolve(".lock")).isEmptyFile();
  }

  @Test
  @DisplayName("is refused within one process, too, and is free when it is let go")
  void oneProcess() {
    FolderLock lock = FolderLock.take(folder, "daily");
    assertThat(refused().kind()).isEqualTo(ExitCode.BUSY);

    lock.close();

    assertThatNoException().isThrownBy(() -> FolderLock.take(folder, "daily").close());
  }

  @Test
  @DisplayName("is refused by whoever holds it without a word, too")
  void silentHolder() throws IOException {
    Path file = folder.resolve(".lock");
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock(1L << 40, 1, false)) {
      assertThat(held.isValid()).isTrue();

      assertThat(refused().where()).isEqualTo(ContentPath.slashed(file));
      assertThat(refused().kind()).isEqualTo(ExitCode.BUSY);
    }
    FolderLock.take(folder, "daily").close();
  }

  @Test
  @DisplayName("does not believe a file alone, whatever number stands in it")
  void strayFile() throws IOException {
    long alive = ProcessHandle.current().pid();
    Files.writeString(folder.resolve(".lock"), "daily, process " + alive + ", since yesterday\n");

    FolderLock lock = FolderLock.take(folder, "daily");
    assertThat(folder.resolve(".lock")).content().doesNotContain("yesterday");
    lock.close();
  }

  @Test
  @Tag("fault")
  @DisplayName("F49 follows no link")
  void link() throws IOException {
    Path target = Files.writeString(folder.resolve("precious"), "words");
    Path inner = Files.createDirectory(folder.resolve("content"));
    Files.createSymbolicLink(inner.resolve(".lock"), target);

    DailyPapersException fault =
        catchThrowableOfType(
            DailyPapersException.class, () -> FolderLock.take(inner, "daily").close());

    assertThat(fault.kind()).isEqualTo(ExitCode.FILES);
    assertThat(target).hasContent("words");
  }

  @Test
  @DisplayName("is never held by two processes at a time, whoever comes and goes")
  void oneAtATime() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      processes.add(start(Turns.class));
    }

    int turns = 0;
    for (Process process : processes) {
      String said = process.inputReader().readLine();
      assertThat(said).matches("[0-9]+ turns");
      turns += Integer.parseInt(said.split(" ")[0]);
    }
    assertThat(turns).isPositive();
  }
}
