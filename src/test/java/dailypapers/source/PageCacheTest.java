package dailypapers.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Sha256;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCacheTest {
  private static final URI PAGE = URI.create("https://arxiv.org/html/2607.00042");

  private final ManualTime time = new ManualTime();

  @TempDir Path folder;

  private PageCache cache(long mostBytes) {
    return new PageCache(folder.resolve("pages"), mostBytes, time);
  }

  private static HttpAnswer answer(int status, String body) {
    return new HttpAnswer(
        PAGE, status, body.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
  }

  private static URI page(int number) {
    return URI.create("https://arxiv.org/html/" + number);
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("pages"))) {
      return files.reduce((one, other) -> one.resolve("more than one")).orElseThrow();
    }
  }

  @Test
  @DisplayName("A page is kept under the SHA-256 of its address, and comes back whole")
  void kept() throws IOException {
    cache(10_000).store(PAGE, answer(200, "first\nsecond ü"));

    HttpAnswer found = cache(10_000).find(PAGE).orElseThrow();
    assertThat(found.uri()).isEqualTo(PAGE);
    assertThat(found.status()).isEqualTo(200);
    assertThat(found.text()).isEqualTo("first\nsecond ü");
    assertThat(onlyFile()).hasFileName(Sha256.of(PAGE.toString()) + ".page");
  }

  @Test
  @DisplayName("An unknown page is not there, nor is a folder made for it")
  void unknown() {
    assertThat(cache(10_000).find(PAGE)).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(ints = {206, 301, 403, 429, 500, 503})
  @DisplayName("Only pages and the lack of one are kept")
  void otherStatus(int status) {
    cache(10_000).store(PAGE, answer(status, "x"));

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  @DisplayName("That there is no page is known for a day; a page stays")
  void age() {
    cache(10_000).store(PAGE, answer(404, ""));
    cache(10_000).store(page(1), answer(200, "x"));

    time.pass(Duration.ofHours(23));
    assertThat(cache(10_000).find(PAGE)).map(HttpAnswer::status).contains(404);
    time.pass(Duration.ofHours(1));
    assertThat(cache(10_000).find(PAGE)).isEmpty();
    time.pass(Duration.ofDays(1_000));
    assertThat(cache(10_000).find(page(1))).isPresent();
  }

  @ParameterizedTest
  @Tag("fault")
  @ValueSource(
      strings = {"", "200", "200 x y\n", "200 2026-07-31T09:00:00Z 00\nbody", "\n", "404 x y z\n"})
  @DisplayName("F44 a damaged file counts as not there, and is written anew")
  void damaged(String content) throws IOException {
    PageCache cache = cache(10_000);
    cache.store(PAGE, answer(200, "body"));
    Files.writeString(onlyFile(), content);

    assertThat(cache.find(PAGE)).isEmpty();
    cache.store(PAGE, answer(200, "body"));
    assertThat(cache.find(PAGE)).isPresent();
  }

  @Test
  @Tag("fault")
  @DisplayName("F44 a file cut short by a power failure counts as not there")
  void cutShort() throws IOException {
    PageCache cache = cache(10_000);
    cache.store(PAGE, answer(200, "body"));
    String whole = Files.readString(onlyFile());
    Files.writeString(onlyFile(), whole.substring(0, whole.length() - 1));

    assertThat(cache.find(PAGE)).isEmpty();
  }

  @Test
  @DisplayName("Over its size, the pages that were read least lately go")
  void size() {
    PageCache cache = cache(700);
    for (int i = 1; i <= 3; i++) {
      cache.store(page(i), answer(200, "x".repeat(100)));
      time.pass(Duration.ofMinutes(1));
    }
    cache.find(page(1));
    time.pass(Duration.ofMinutes(1));

    cache.store(page(4), answer(200, "x".repeat(100)));

    assertThat(cache.find(page(2))).isEmpty();
    assertThat(Stream.of(1, 3, 4).map(i -> cache.find(page(i)))).allMatch(Optional::isPresent);
  }

  @Test
  @DisplayName("A page larger than the cache is not kept")
  void tooLarge() {
    cache(100).store(PAGE, answer(200, "x".repeat(101)));

    assertThat(cache(100).find(PAGE)).isEmpty();
  }

  @Test
  @DisplayName("Files of others in the folder are left alone")
  void others() throws IOException {
    Path mine = folder.resolve("pages/notes.txt");
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "x".repeat(1_000));

    cache(300).store(PAGE, answer(200, "x"));
    cache(300).store(page(1), answer(200, "x".repeat(200)));

    assertThat(mine).exists();
    assertThat(cache(300).find(PAGE)).isEmpty();
  }

  @Test
  @Tag("fault")
  @DisplayName("F45 a folder that cannot be written is named")
  void unwritable() throws IOException {
    Files.writeString(folder.resolve("pages"), "a file where the folder should be");

    assertThatThrownBy(() -> cache(10_000).store(PAGE, answer(200, "x")))
        .isInstanceOf(DailyPapersException.class)
        .hasMessageContaining("pages")
        .extracting(e -> ((DailyPapersException) e).kind())
        .isEqualTo(ExitCode.FILES);
  }
}
