package dailypapers.faults;

import dailypapers.cli.LoomPapers;
import dailypapers.cli.Run;
import dailypapers.cli.TestSite;
import dailypapers.openai.TimeSource;
import dailypapers.testing.Bakery;
import dailypapers.testing.ChatServer;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A site on which one paper was published by a language model and then corrected by a person: what
 * no fault may damage. Its source is a folder, {@code days}; runs say that they wrote at one and
 * the same time, so that bytes can be compared.
 */
final class LivedInSite {
  /** The key of every endpoint; nothing that a run leaves may hold it. */
  static final String KEY = "sk-test-secret-0123456789abcdef";

  /** The paper that was corrected, one of {@link LoomPapers}. */
  static final String EDITED = "content/papers/2026/07/15/2607.00101.md";

  /** What the person wrote. */
  static final String CORRECTION = "한 사람이 손으로 고친 문장이다.";

  private final Path folder;
  private final TestSite site;
  private final Map<String, String> treasure;

  LivedInSite(Path folder) {
    this.folder = folder;
    this.site = new TestSite(folder);
    site.edit("site.yml", "  url:", "  images: false\n  url:");
    LoomPapers.write(site, 1);
    try (ChatServer honest = new ChatServer().answering(LoomPapers::honest)) {
      daily(TimeSource.SYSTEM, honest.baseUrl().toString()).assertDone();
    }
    site.edit(EDITED, "날실 11가닥을 조심스럽게 묶어 사용한다.", CORRECTION);
    this.treasure = content();
  }

  /** The files of the site, for a test to spoil. */
  TestSite site() {
    return site;
  }

  /** Every content file by its name. */
  Map<String, String> content() {
    return Bakery.files(site.path("content"));
  }

  /** Every file of the site and beside it, by its name. */
  Map<String, String> everything() {
    return Bakery.files(folder);
  }

  /** The content files as they were before anything went wrong. */
  Map<String, String> treasure() {
    return treasure;
  }

  /** The day of {@code days/2026-07-15.json} by a language model behind this address. */
  Run daily(TimeSource waits, String endpoint, Object... more) {
    Map<String, String> environment =
        Map.of(
            "OPENAI_API_KEY", KEY, "OPENAI_BASE_URL", endpoint, "SOURCE_DATE_EPOCH", "1784106000");
    return site.run(waits, environment, "daily", words(more));
  }

  private Object[] words(Object... more) {
    Object[] first = {
      "--date",
      "2026-07-15",
      "--source",
      "dir:" + site.path("days"),
      "--summarizer",
      "openai",
      "--model",
      "test-model",
      "--text",
      "abstract"
    };
    return Stream.of(first, more).flatMap(Stream::of).toArray();
  }
}
