package dailypapers.paper;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Where the summary in a content file comes from: the block {@code summary} of its front matter.
 *
 * @param by as in {@link Summary#by()}, or {@code none} where the paper stands with its abstract
 *     alone
 * @param prompt hash of the prompt
 * @param text what was read
 * @param textSha256 hash of what was read
 * @param written when, to the second, in UTC
 * @param bodySha256 hash of the body as generated; a body with another hash was edited by a person
 * @param verdict what the check said
 * @param origin where an imported summary stood before, such as {@code 2024-06-14.md}
 */
public record Provenance(
    String by,
    Optional<String> prompt,
    Optional<PaperText.Kind> text,
    Optional<String> textSha256,
    Optional<Instant> written,
    Optional<String> bodySha256,
    Verdict verdict,
    Optional<String> origin) {
  /** {@link #by()} of a paper that has no summary. */
  public static final String NONE = "none";

  /** {@link #by()} of sentences picked from the text itself. */
  public static final String EXTRACT = "extract";

  /** {@link #by()} of the answers bundled with the sample days. */
  public static final String RECORDED = "recorded";

  /** {@link #by()} of a summary written by hand. */
  public static final String PERSON = "person";

  /** {@link #by()} of a summary out of an old digest: nobody knows from what it was written. */
  public static final String IMPORT = "import";

  private static final Set<String> NO_MODEL = Set.of(NONE, EXTRACT, RECORDED, PERSON, IMPORT, "");

  /** The same of a summary that was not imported. */
  public Provenance(
      String by,
      Optional<String> prompt,
      Optional<PaperText.Kind> text,
      Optional<String> textSha256,
      Optional<Instant> written,
      Optional<String> bodySha256,
      Verdict verdict) {
    this(by, prompt, text, textSha256, written, bodySha256, verdict, Optional.empty());
  }

  /** Whether a {@link #by()} is the name of a model. */
  public static boolean isModel(String by) {
    return !NO_MODEL.contains(by.strip());
  }
}
