package dailypapers.audit;

import java.util.Optional;

/** What the audit asks of one kind of XML file, told of its elements as they are read. */
interface XmlRules {
  /** Any other XML: well-formed is enough. */
  XmlRules NONE = new XmlRules() {};

  /** The rules for a root element's namespace. */
  static XmlRules of(String namespace, Notes notes) {
    return switch (namespace) {
      case AtomRules.NAMESPACE -> new AtomRules(notes);
      case SitemapRules.NAMESPACE -> new SitemapRules(notes);
      default -> NONE;
    };
  }

  /**
   * An element begins.
   *
   * @param path its name after those that it stands in, as {@code feed/entry/link}
   * @param href its link, if it is one
   */
  default void start(String path, Optional<String> href) {}

  /**
   * An element ends.
   *
   * @param path as at its start
   * @param text its text, if it holds no other element of the vocabulary
   */
  default void end(String path, String text) {}
}
