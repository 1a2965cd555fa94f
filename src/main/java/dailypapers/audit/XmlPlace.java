package dailypapers.audit;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Where an element stands in a feed or a sitemap, as far as {@link XmlFacts} judges any there. */
enum XmlPlace {
  /** Anywhere else; what stands within it is not judged either. */
  ANYWHERE(""),
  ID("id"),
  TITLE("title"),
  UPDATED("updated"),
  LINK("link"),
  NAME("name"),
  AUTHOR("author", NAME),
  ENTRY("entry", ID, TITLE, UPDATED, LINK, AUTHOR),
  FEED("feed", ID, TITLE, UPDATED, LINK, AUTHOR, ENTRY),
  LOC("loc"),
  URL("url", LOC),
  URLSET("urlset", URL),
  SITEMAP("sitemap", LOC),
  SITEMAPINDEX("sitemapindex", SITEMAP),
  /** A file of the vocabulary of feeds. */
  ATOM("", FEED),
  /** A file of the vocabulary of sitemaps. */
  SITEMAPS("", URLSET, SITEMAPINDEX);

  private final byte[] element;
  private final XmlPlace[] within;

  XmlPlace(String element, XmlPlace... within) {
    this.element = element.getBytes(US_ASCII);
    this.within = within;
  }

  /** The place of an element directly within this one. */
  XmlPlace child(byte[] in, int from, int to) {
    for (XmlPlace each : within) {
      if (Bytes.equals(in, from, to, each.element)) {
        return each;
      }
    }
    return ANYWHERE;
  }
}
