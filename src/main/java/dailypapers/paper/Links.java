package dailypapers.paper;

import java.util.Optional;

/**
 * Where else the paper lives. Only {@code https} addresses are kept: nothing else is ever linked
 * from a page.
 *
 * @param code the source code, usually a GitHub repository
 * @param project the project's own page
 * @param thumbnail a preview picture; linked, never copied
 */
public record Links(Optional<String> code, Optional<String> project, Optional<String> thumbnail) {
  /** No links at all. */
  public static final Links NONE = new Links(Optional.empty(), Optional.empty(), Optional.empty());

  /** These, and of others those that are missing here. */
  public Links or(Links others) {
    return new Links(
        code.or(others::code), project.or(others::project), thumbnail.or(others::thumbnail));
  }
}
