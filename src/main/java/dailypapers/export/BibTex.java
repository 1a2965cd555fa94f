package dailypapers.export;

import dailypapers.paper.ArxivId;
import dailypapers.paper.Paper;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A paper as a BibTeX entry, in the shape that arXiv itself exports:
 *
 * <pre>
 *   &#64;misc{arxiv-2406.18790,
 *     title = {{The Title}},
 *     author = {Ada Lovelace and
 *       {Engine Team}},
 *     year = {2024},
 *     eprint = {2406.18790},
 *     archivePrefix = {arXiv},
 *     url = {https://arxiv.org/abs/2406.18790}
 *   }
 * </pre>
 *
 * The key is made of the id, so that no two papers share one. arXiv's {@code primaryClass} is left
 * out: the source does not tell it.
 */
public final class BibTex {
  /** Words that no person's name has: BibTeX must not take the last of them for a family name. */
  private static final Pattern GROUP =
      Pattern.compile(
          "(?i:.*\\b(team|group|labs?|laboratory|consortium|collaboration|community|project"
              + "|university|institute|research|foundation|inc|ltd|corp|company|others)\\b.*)"
              + "|.*\\bAI\\b.*");

  /** What BibTeX reads as a joint between names or between the parts of one. */
  private static final Pattern JOINT =
      Pattern.compile("(?i)(.*(\\s|^)and(\\s|$).*)|.*[,;:/&()\\[\\]{}0-9\\\\].*");

  /** Behind a family name; BibTeX wants it in another place than people write it. */
  private static final Pattern SUFFIX = Pattern.compile(".*\\s(Jr|Sr)\\.?|.*\\s(II|III|IV)");

  private BibTex() {}

  /** The entry, ending with a line feed. */
  public static String of(Paper paper) {
    StringBuilder entry = new StringBuilder("@misc{" + key(paper.id()) + ",\n");
    entry.append(field("title", "{" + TexText.of(paper.title()) + "}"));
    if (!paper.authors().isEmpty()) {
      entry.append(field("author", authors(paper.authors())));
    }
    return entry
        .append(field("year", "20" + paper.id().value().substring(0, 2)))
        .append(field("eprint", paper.id().value()))
        .append(field("archivePrefix", "arXiv"))
        .append(field("url", paper.id().abstractUrl()).replaceFirst(",\n$", "\n"))
        .append("}\n")
        .toString();
  }

  /** The key of an entry: of ASCII letters, digits, a hyphen and a dot alone. */
  static String key(ArxivId id) {
    return "arxiv-" + id.value();
  }

  private static String field(String name, String value) {
    return "  " + name + " = {" + value + "},\n";
  }

  /** A line a name: BibTeX of old cannot read a line of 664 authors. */
  private static String authors(List<String> names) {
    return names.stream().map(BibTex::author).collect(Collectors.joining(" and\n    "));
  }

  /** A name as it is written, in braces where BibTeX would take it apart wrongly. */
  private static String author(String name) {
    boolean whole =
        GROUP.matcher(name).matches()
            || JOINT.matcher(name).matches()
            || SUFFIX.matcher(name).matches();
    return whole ? "{" + TexText.of(name) + "}" : TexText.of(name);
  }
}
