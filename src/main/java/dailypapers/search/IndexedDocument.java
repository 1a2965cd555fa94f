package dailypapers.search;

/**
 * A document with its tokens.
 *
 * @param terms those of this very document
 */
public record IndexedDocument(SearchDocument document, DocumentTerms terms) {
  /** Cuts a document into its tokens. */
  public static IndexedDocument of(SearchDocument document) {
    return new IndexedDocument(document, DocumentTerms.of(document));
  }
}
