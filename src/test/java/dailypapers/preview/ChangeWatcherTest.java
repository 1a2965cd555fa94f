package dailypapers.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The watch for changes")
class ChangeWatcherTest {
  private static final Duration QUIET = Duration.ofMillis(30);
  private static final Duration LONG_QUIET = Duration.ofSeconds(1);

  @TempDir Path folder;
  private Path content;
  private Path siteYml;

  /** A call puts the files that it saw, name and text. */
  private final BlockingQueue<Map<String, String>> calls = new LinkedBlockingQueue<>();

  @BeforeEach
  void files() throws IOException {
    content = Files.createDirectories(folder.resolve("content"));
    Files.createDirectories(content.resolve("papers/2024"));
    siteYml = Files.writeString(folder.resolve("site.yml"), "site: {}");
  }

  @Test
  @DisplayName("calls for a file that is made, written, replaced by a rename, or removed")
  void callsForEachKind() throws Exception {
    try (ChangeWatcher watcher = watcher(QUIET)) {
      watcher.start();
      Path file = Files.writeString(content.resolve("papers/2024/a.md"), "1");
      awaitCall(seen -> "1".equals(seen.get("a.md")));
      Files.writeString(file, "22");
      awaitCall(seen -> "22".equals(seen.get("a.md")));
      replace(file, "333");
      awaitCall(seen -> "333".equals(seen.get("a.md")));
      Files.delete(file);
      awaitCall(seen -> !seen.containsKey("a.md"));
    }
  }

  @Test
  @DisplayName("calls for a file that is watched by its name, also when it is replaced")
  void watchesFile() throws Exception {
    try (ChangeWatcher watcher = watcher(QUIET)) {
      watcher.start();
      Files.writeString(siteYml, "1");
      awaitCall(seen -> "1".equals(seen.get("site.yml")));
      replace(siteYml, "22");
      awaitCall(seen -> "22".equals(seen.get("site.yml")));
      Files.writeString(siteYml, "333");
      awaitCall(seen -> "333".equals(seen.get("site.yml")));
    }
  }

  @Test
  @DisplayName("watches folders that are made later, at any depth, and a folder that came back")
  void watchesNewFolders() throws Exception {
    try (ChangeWatcher watcher = watcher(QUIET)) {
      watcher.start();
      Path later = Files.createDirectories(content.resolve("papers/2025/01/02"));
      Files.writeString(later.resolve("b.md"), "1");
      awaitCall(seen -> seen.containsKey("b.md"));
      Files.writeString(later.resolve("b.md"), "22");
      awaitCall(seen -> "22".equals(seen.get("b.md")));

      Path away = Files.move(content, folder.resolve("elsewhere"));
      awaitCall(seen -> !seen.containsKey("b.md"));
      Files.move(away, content);
      awaitCall(seen -> seen.containsKey("b.md"));
      Files.writeString(later.resolve("c.md"), "1");
      awaitCall(seen -> seen.containsKey("c.md"));
    }
  }

  @Test
  @DisplayName("makes one call of a burst, when it is over, however long it lasts")
  void coalesces() throws Exception {
    try (ChangeWatcher watcher = watcher(LONG_QUIET)) {
      watcher.start();
      int files = writeFor(LONG_QUIET.multipliedBy(3).dividedBy(2));
      // One more is site.yml.
      assertThat(awaitCall()).hasSize(files + 1);

      Files.writeString(content.resolve("last.md"), "1");
      assertThat(awaitCall()).containsKey("last.md");
      assertThat(calls).isEmpty();
    }
  }

  @Test
  @DisplayName("does not call for hidden files, back-ups and files beside the one it watches")
  void leavesOthersAlone() throws Exception {
    try (ChangeWatcher watcher = watcher(Duration.ZERO)) {
      watcher.start();
      for (int i = 0; i < 20; i++) {
        Files.writeString(content.resolve(".a.md.swp"), "1");
        Files.writeString(content.resolve("a.md~"), "1");
        Files.writeString(content.resolve("#a.md#"), "1");
        Files.writeString(folder.resolve("README.md"), "1");
      }
      Files.writeString(content.resolve("a.md"), "1");

      assertThat(awaitCall()).containsKey("a.md");
    }
  }

  @Test
  @DisplayName("makes one more call for what changes while a call is being made")
  void changesDuringCall() throws Exception {
    Consumer<Set<Path>> writing =
        touched -> {
          record();
          writeOnce(content.resolve("during.md"));
        };
    try (ChangeWatcher watcher = new ChangeWatcher(List.of(content), QUIET, writing)) {
      watcher.start();
      Files.writeString(content.resolve("a.md"), "1");

      assertThat(awaitCall()).doesNotContainKey("during.md");
      awaitCall(seen -> seen.containsKey("during.md"));
    }
  }

  @Test
  @DisplayName("goes on after a call that threw")
  void goesOn() throws Exception {
    BlockingQueue<Throwable> thrown = new LinkedBlockingQueue<>();
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> thrown.add(e));
    Consumer<Set<Path>> failing =
        touched -> {
          record();
          throw new IllegalStateException("a fault in the build");
        };
    try (ChangeWatcher watcher = new ChangeWatcher(List.of(content), QUIET, failing)) {
      watcher.start();
      Files.writeString(content.resolve("a.md"), "1");
      awaitCall();
      assertThat(thrown.poll(Waiting.SECONDS, TimeUnit.SECONDS)).hasMessage("a fault in the build");

      Files.writeString(content.resolve("b.md"), "1");
      awaitCall(seen -> seen.containsKey("b.md"));
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  @Test
  @DisplayName("closes without a call, also before it was started")
  void closes() throws Exception {
    new ChangeWatcher(List.of(content), QUIET, touched -> record()).close();
    ChangeWatcher watcher = watcher(QUIET);
    watcher.start();

    watcher.close();
    Files.writeString(content.resolve("a.md"), "1");

    assertThat(calls).isEmpty();
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals("watch"));
  }

  private ChangeWatcher watcher(Duration quiet) {
    return new ChangeWatcher(List.of(content, siteYml), quiet, touched -> record());
  }

  private Map<String, String> awaitCall() throws InterruptedException {
    Map<String, String> call = calls.poll(Waiting.SECONDS, TimeUnit.SECONDS);
    assertThat(call).as("a call").isNotNull();
    return call;
  }

  /** A slow system may report one change in two parts: earlier calls are passed over. */
  private void awaitCall(Predicate<Map<String, String>> awaited) throws InterruptedException {
    boolean seen = false;
    while (!seen) {
      seen = awaited.test(awaitCall());
    }
  }

  /** Writes a file every few milliseconds for a while, and returns how many. */
  private int writeFor(Duration time) throws IOException {
    long end = System.nanoTime() + time.toNanos();
    int files = 0;
    while (System.nanoTime() < end) {
      Files.writeString(content.resolve(files + ".md"), "1");
      files++;
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
    return files;
  }

  /** As editors save: a temporary file beside it, renamed over it. */
  private static void replace(Path file, String text) throws IOException {
    Path temporary = Files.writeString(file.resolveSibling(".tmp"), text);
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private void record() {
    try (Stream<Path> files = Files.walk(folder)) {
      Map<String, String> seen = new HashMap<>();
      for (Path file : files.filter(ChangeWatcherTest::isWatched).toList()) {
        seen.put(file.getFileName().toString(), Files.readString(file));
      }
      calls.add(seen);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isWatched(Path file) {
    return file.toString().matches(".*/(content/.*\\.md|site\\.yml)") && Files.isRegularFile(file);
  }

  private static void writeOnce(Path file) {
    try {
      if (!Files.exists(file)) {
        Files.writeString(file, "1");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
