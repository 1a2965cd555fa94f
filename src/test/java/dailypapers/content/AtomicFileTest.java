package dailypapers.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
  private static final int SIZE = 300_000;

  @TempDir Path folder;

  /** Writes again and again, as a process that knows nothing of another; how often it could. */
  private static int write(Path file, byte first, long end) {
    int written = 0;
    for (byte[] bytes = new byte[SIZE]; System.nanoTime() < end; bytes[0]++) {
      Arrays.fill(bytes, 1, SIZE, first);
      try {
        written += AtomicFile.write(file, bytes) ? 1 : 0;
      } catch (IOException e) {
        // Refused: the other one has taken the temporary file for a leftover.
      }
    }
    return written;
  }

  /** How many bytes the file had when it did not have all. */
  private static List<Integer> read(Path file, long end) throws IOException {
    while (System.nanoTime() < end) {
      try {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length != SIZE) {
          return List.of(bytes.length);
        }
      } catch (NoSuchFileException e) {
        // Nobody has written yet.
      }
    }
    return List.of();
  }

  @Test
  @Tag("fault")
  @DisplayName("F46 of two that write one file at once, no reader ever sees a half")
  void neverHalf() throws Exception {
    Path file = folder.resolve("2607.00001.md");
    long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      Callable<List<Integer>> reading = () -> read(file, end);
      Future<Integer> one = threads.submit(() -> write(file, (byte) 'x', end));
      Future<Integer> other = threads.submit(() -> write(file, (byte) 'y', end));

      assertThat(threads.submit(reading).get()).isEmpty();
      assertThat(one.get() + other.get()).isPositive();
      assertThat(Files.size(file)).isEqualTo(SIZE);
    } finally {
      threads.shutdownNow();
    }
  }
}
