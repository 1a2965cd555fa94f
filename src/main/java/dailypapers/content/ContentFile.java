package dailypapers.content;

import dailypapers.paper.Paper;
import dailypapers.paper.Provenance;
import dailypapers.paper.Sha256;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A content file: what it says about itself, and its Markdown.
 *
 * @param frontMatter what stands between the two lines of {@code ---}
 * @param body what follows, ending with a line feed unless it is empty
 * @param bodyLine the line of the file on which the body begins, counted from 1
 */
public record ContentFile(FrontMatter frontMatter, String body, int bodyLine) {
  private static final Pattern ABSTRACT_LINE =
      Pattern.compile("^## " + Headings.ABSTRACT + "[ \t]*$", Pattern.MULTILINE);

  /** Front matter and a body; control characters are taken out of the body. */
  public ContentFile {
    String clean = CleanText.of(body);
    body = clean.isEmpty() || clean.endsWith("\n") ? clean : clean + "\n";
  }

  /** A file as {@link ContentWriter} writes it. */
  public static ContentFile of(FrontMatter frontMatter, String body) {
    return new ContentFile(frontMatter, body, FrontMatterWriter.lines(frontMatter) + 1);
  }

  /**
   * A file with a body that a program has just written: the provenance gets the body's hash, so
   * that a later edit by a person is noticed.
   */
  public static ContentFile generated(FrontMatter frontMatter, String body) {
    return of(frontMatter.withBodySha256(of(frontMatter, body).bodySha256()), body);
  }

  /** The body up to, and without, the line {@code ## Abstract}; all of it where there is none. */
  public String generatedPart() {
    Matcher matcher = ABSTRACT_LINE.matcher(body);
    return matcher.find() ? body.substring(0, matcher.start()) : body;
  }

  /** The hash of {@link #generatedPart()}. */
  public String bodySha256() {
    return Sha256.of(generatedPart());
  }

  /**
   * True if a person wrote or changed the body, or may have: no run may overwrite it. A body
   * without a hash counts as written by a person.
   */
  public boolean isEdited() {
    Optional<Provenance> provenance = frontMatter.provenance();
    boolean byPerson = provenance.filter(from -> from.by().equals(Provenance.PERSON)).isPresent();
    Optional<String> hash = provenance.flatMap(Provenance::bodySha256);
    return byPerson || hash.isEmpty() || !hash.get().equals(bodySha256());
  }

  /** The paper, with the abstract that stands in the body. */
  public Paper paper() {
    return paper(new BodyReader(Headings.of("en")).parse(body, bodyLine));
  }

  /** The same, for whoever has parsed the body already. */
  public Paper paper(Body parsed) {
    return new Paper(
        frontMatter.id(),
        frontMatter.date(),
        frontMatter.title(),
        frontMatter.authors(),
        parsed.abstractText(),
        frontMatter.votes(),
        frontMatter.links(),
        frontMatter.organization(),
        frontMatter.sample());
  }
}
