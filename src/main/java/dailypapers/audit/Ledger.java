package dailypapers.audit;

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

  /** The pages and XML files that were given. */
  final List<String> given = new ArrayList<>();

  /** The first reason not to trust these notes. */
  Optional<String> doubt = Optional.empty();
}
