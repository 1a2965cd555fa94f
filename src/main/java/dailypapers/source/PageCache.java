package dailypapers.source;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Answers kept in a folder, a file an address, so that a page is asked for once. The name is the
 * SHA-256 of the address; the first line of the file holds status, time and the SHA-256 of the
 * rest:
 *
 * <pre>
 *   200 2026-07-31T09:00:00Z 9f86d081…
 *   &lt;!DOCTYPE html&gt;…
 * </pre>
 *
 * <p>Only pages (200) and the lack of one (404) are kept, the latter for a day: arXiv converts some
 * papers late. A file that was damaged counts as not there. When the folder grows over its size,
 * the files that were read least lately go.
 */
final class PageCache {
  private static final Duration ABSENT_FOR = Duration.ofDays(1);

  private static final int LONGEST_HEAD = 200;

  private final Path folder;
  private final long mostBytes;
  private final Clock clock;

  PageCache(Path folder, long mostBytes, Clock clock) {
    this.folder = folder;
    this.mostBytes = mostBytes;
    this.clock = clock;
  }

  /** The answer of an address, if it is kept, whole and not too old. */
  Optional<HttpAnswer> find(URI address) {
    Path file = file(address);
    try {
      Optional<HttpAnswer> answer = read(address, Files.readAllBytes(file));
      if (answer.isPresent()) {
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
      }
      return answer;
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps an answer, if it is one to keep.
   *
   * @throws DailyPapersException kind {@code FILES} if the folder cannot be written
   */
  void store(URI address, HttpAnswer answer) {
    boolean keeps = answer.status() == 200 || answer.status() == 404;
    if (!keeps || answer.body().length > mostBytes) {
      return;
    }
    Path temporary = folder.resolve(UUID.randomUUID() + ".tmp");
    try {
      Files.createDirectories(folder);
      try {
        Files.write(temporary, bytes(answer));
        Files.setLastModifiedTime(temporary, FileTime.from(clock.instant()));
        Files.move(
            temporary,
            file(address),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
      removeOldest();
    } catch (IOException | UncheckedIOException e) {
      throw fault("a page cannot be kept in the cache", e);
    }
  }

  /**
   * Keeps an answer no longer.
   *
   * @throws DailyPapersException kind {@code FILES} if it cannot be removed
   */
  void remove(URI address) {
    try {
      Files.deleteIfExists(file(address));
    } catch (IOException e) {
      throw fault("a page cannot be removed from the cache", e);
    }
  }

  private DailyPapersException fault(String problem, Exception cause) {
    return new DailyPapersException(
        ExitCode.FILES,
        problem,
        folder.toString(),
        "check the folder's permissions and the space on the disk",
        cause);
  }

  private Path file(URI address) {
    return folder.resolve(Sha256.of(address.toString()) + ".page");
  }

  private byte[] bytes(HttpAnswer answer) {
    String head = answer.status() + " " + clock.instant() + " " + Sha256.of(answer.body()) + "\n";
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    all.writeBytes(answer.body());
    return all.toByteArray();
  }

  private Optional<HttpAnswer> read(URI address, byte[] bytes) {
    int end = 0;
    while (end < bytes.length && end < LONGEST_HEAD && bytes[end] != '\n') {
      end++;
    }
    String[] head = new String(bytes, 0, end, StandardCharsets.US_ASCII).split(" ");
    byte[] body = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
    if (head.length != 3 || !head[2].equals(Sha256.of(body)) || !isFresh(head[0], head[1])) {
      return Optional.empty();
    }
    return Optional.of(
        new HttpAnswer(
            address, Integer.parseInt(head[0]), body, Optional.empty(), Optional.empty()));
  }

  private boolean isFresh(String status, String time) {
    try {
      return status.equals("200")
          || status.equals("404") && clock.instant().isBefore(Instant.parse(time).plus(ABSENT_FOR));
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** What a killed run left half-written is a file like the others, and goes with them. */
  private synchronized void removeOldest() throws IOException {
    List<Kept> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path file : (Iterable<Path>) all::iterator) {
        Kept.of(file).ifPresent(files::add);
      }
    }
    files.sort(Comparator.comparing(Kept::used).thenComparing(kept -> kept.file().toString()));
    long total = files.stream().mapToLong(Kept::size).sum();
    for (Kept kept : files) {
      if (total <= mostBytes) {
        return;
      }
      Files.deleteIfExists(kept.file());
      total -= kept.size();
    }
  }

  /** A file of the cache; it may be gone by now, removed by another run. */
  private record Kept(Path file, FileTime used, long size) {
    static Optional<Kept> of(Path file) {
      try {
        return file.toString().endsWith(".page") || file.toString().endsWith(".tmp")
            ? Optional.of(new Kept(file, Files.getLastModifiedTime(file), Files.size(file)))
            : Optional.empty();
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }
}
