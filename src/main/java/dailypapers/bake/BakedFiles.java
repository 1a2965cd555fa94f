package dailypapers.bake;

/**
 * Is told of the files of a site while they are baked; those that were kept as they are it does not
 * see. Many threads call it at once.
 *
 * <pre>{@code
 * new SiteBaker(config, folders).bake(former, (name, bytes) -> audit.page(name, bytes));
 * }</pre>
 */
@FunctionalInterface
public interface BakedFiles {
  /** Tells nobody. */
  BakedFiles UNSEEN = (name, bytes) -> {};

  /**
   * A file as it is now.
   *
   * @param name below the site's folder, with slashes: {@code papers/2406.18790/index.html}
   */
  void file(String name, byte[] bytes);
}
