package dailypapers.content;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.Provenance;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a content file says about itself between its two lines of {@code ---}. Texts are kept on one
 * line, without control characters.
 *
 * @param status whether it is shown
 * @param date the edition
 * @param id the key
 * @param title never empty
 * @param authors in the paper's order
 * @param votes 0 or more
 * @param tags slugs of the vocabulary in {@code site.yml}
 * @param links each with {@code https}
 * @param organization the institution that the source names
 * @param sample true where the abstract is the bundled sample's rewritten one
 * @param locked true where no run may write a new body
 * @param provenance where the summary comes from; empty where a person wrote the file by hand
 * @param findings of a withheld summary: why it is not shown
 */
public record FrontMatter(
    Status status,
    LocalDate date,
    ArxivId id,
    String title,
    List<String> authors,
    int votes,
    List<String> tags,
    Links links,
    Optional<String> organization,
    boolean sample,
    boolean locked,
    Optional<Provenance> provenance,
    List<String> findings) {
  /** The one value of {@code type} that there is. */
  static final String TYPE = "paper";

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException for what no file may say: an empty title, a negative number of
   *     votes, a tag that is no slug, a link that is not {@code https}, a summary by nobody, a hash
   *     that is none
   */
  public FrontMatter {
    title = CleanText.line(title);
    authors = lines(authors);
    organization = organization.map(CleanText::line).filter(name -> !name.isEmpty());
    findings = lines(findings);
    tags = List.copyOf(tags);
    require(!title.isEmpty(), "an empty title");
    require(votes >= 0, "fewer than 0 votes");
    tags.forEach(tag -> require(isSlug(tag), "a tag that is no slug: " + tag));
    require(areSafe(links), "a link that is not https");
    provenance.ifPresent(
        from -> {
          require(!CleanText.line(from.by()).isEmpty(), "a summary by nobody");
          from.textSha256().ifPresent(hash -> require(isSha256(hash), "no SHA-256: " + hash));
          from.bodySha256().ifPresent(hash -> require(isSha256(hash), "no SHA-256: " + hash));
        });
  }

  /**
   * The front matter of a paper as it comes from a source: published, unlocked, without findings.
   * Links that are not {@code https} are left out.
   */
  public static FrontMatter of(Paper paper, List<String> tags, Provenance provenance) {
    return new FrontMatter(
        Status.PUBLISHED,
        paper.date(),
        paper.id(),
        paper.title(),
        paper.authors(),
        paper.votes(),
        tags,
        safe(paper.links()),
        paper.organization(),
        paper.sample(),
        false,
        Optional.of(provenance),
        List.of());
  }

  /**
   * True if a person has said that no run may write a new body: {@code locked}, or a draft set by
   * hand.
   */
  public boolean isKeptByHand() {
    return locked || status == Status.DRAFT;
  }

  /**
   * The same with what the source says today of title, authors, votes, links and organization.
   * {@code sample} stays, for it is about the abstract in the body, which stays too.
   */
  public FrontMatter refreshed(Paper paper) {
    return new FrontMatter(
        status,
        date,
        id,
        paper.title(),
        paper.authors(),
        paper.votes(),
        tags,
        safe(paper.links()),
        paper.organization(),
        sample,
        locked,
        provenance,
        findings);
  }

  /** The same with another number of votes. */
  public FrontMatter withVotes(int other) {
    return with(date, other, links, status, provenance, findings);
  }

  /** The same with other links; those that are not {@code https} are left out. */
  public FrontMatter withLinks(Links other) {
    return with(date, votes, safe(other), status, provenance, findings);
  }

  /** The same in another edition. */
  public FrontMatter withDate(LocalDate edition) {
    return with(edition, votes, links, status, provenance, findings);
  }

  /** The same as a draft for review, with what speaks against its summary. */
  public FrontMatter asDraft(List<String> why) {
    return with(date, votes, links, Status.DRAFT, provenance, why);
  }

  /** The same with the hash of a body in its provenance, where it has one. */
  FrontMatter withBodySha256(String hash) {
    return with(
        date,
        votes,
        links,
        status,
        provenance.map(
            from ->
                new Provenance(
                    from.by(),
                    from.prompt(),
                    from.text(),
                    from.textSha256(),
                    from.written(),
                    Optional.of(hash),
                    from.verdict(),
                    from.origin())),
        findings);
  }

  private FrontMatter with(
      LocalDate edition,
      int count,
      Links addresses,
      Status other,
      Optional<Provenance> from,
      List<String> why) {
    return new FrontMatter(
        other,
        edition,
        id,
        title,
        authors,
        count,
        tags,
        addresses,
        organization,
        sample,
        locked,
        from,
        why);
  }

  /** Lower-case ASCII letters and digits, in words with single hyphens between them. */
  static boolean isSlug(String text) {
    boolean wordBefore = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!word && (c != '-' || !wordBefore)) {
        return false;
      }
      wordBefore = word;
    }
    return wordBefore;
  }

  /** As {@link dailypapers.paper.Sha256} spells a hash. */
  static boolean isSha256(String text) {
    return SHA256.matcher(text).matches();
  }

  /** An address with {@code https} and a host. */
  static boolean isHttps(String text) {
    try {
      URI uri = URI.create(text);
      return "https".equals(uri.getScheme()) && uri.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean areSafe(Links links) {
    return Stream.of(links.code(), links.project(), links.thumbnail())
        .flatMap(Optional::stream)
        .allMatch(FrontMatter::isHttps);
  }

  private static Links safe(Links links) {
    return new Links(
        links.code().filter(FrontMatter::isHttps),
        links.project().filter(FrontMatter::isHttps),
        links.thumbnail().filter(FrontMatter::isHttps));
  }

  private static List<String> lines(List<String> texts) {
    return texts.stream().map(CleanText::line).filter(text -> !text.isEmpty()).toList();
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
