package dailypapers.audit;

/**
 * A sitemap lists complete addresses of this site, at most 50,000 of them, and each leads to a file
 * (sitemaps.org, protocol 0.9). The same holds for an index of sitemaps.
 */
final class SitemapRules implements XmlRules {
  static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  static final int MOST = 50_000;

  private final Notes notes;
  private int addresses;

  SitemapRules(Notes notes) {
    this.notes = notes;
  }

  @Override
  public void end(String path, String text) {
    switch (path) {
      case "urlset/url/loc", "sitemapindex/sitemap/loc" -> address(text);
      case "urlset", "sitemapindex" -> size();
      default -> {}
    }
  }

  private void address(String address) {
    addresses++;
    notes.location(address);
    if (notes.isOfThisSite(address)) {
      notes.link(address);
    } else {
      notes.fault("<loc> \"" + address + "\" is not a complete address of this site");
    }
  }

  private void size() {
    if (addresses > MOST) {
      notes.fault("lists " + addresses + " addresses; at most " + MOST + " are allowed");
    }
  }
}
