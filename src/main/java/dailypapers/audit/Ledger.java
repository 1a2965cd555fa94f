package dailypapers.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one thread's pages leave to be judged when all are written and every file's name is known.
 */
final class Ledger {
  /**
   * A link that may depend on its page.
   *
   * @param link entities decoded
   */
  record FromPage(String page, String link) {}

  /** Links that lead to the same place from every page, as they are written. */
  final ByteSet links = new ByteSet();

  final List<FromPage> fromPages = new ArrayList<>();

  /** Addresses of this site that its sitemaps list, each once, as they are written. */
  final ByteSet listed = new ByteSet();

  /** The pages and XML files that were given. */
  final List<String> given = new ArrayList<>();

  /** The first reason not to trust these notes. */
  Optional<String> doubt = Optional.empty();

  /** Leaves a link that is not empty, unless it leads to another host. */
  void link(PlainLinks plain, String page, byte[] in, int from, int to) {
    if (in[from] == '/' || plain.beginsWithRoot(in, from, to)) {
      links.add(in, from, to);
    } else if (!plain.isElsewhere(in, from, to)) {
      String link = PlainLinks.decoded(new String(in, from, to - from, UTF_8));
      fromPages.add(new FromPage(page, link));
    }
  }
}
