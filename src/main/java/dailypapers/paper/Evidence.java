package dailypapers.paper;

/**
 * The paper's own words for a claim.
 *
 * @param quote verbatim from the text that was read
 * @param anchor the paragraph it stands in, such as {@code S3.p2}; empty for the abstract
 */
public record Evidence(String quote, String anchor) {
  /**
   * Where a reader finds these words: the paragraph in arXiv's HTML, or the page with the abstract.
   */
  public String url(ArxivId id) {
    return anchor.isEmpty() ? id.abstractUrl() : id.htmlUrl() + "#" + anchor;
  }
}
