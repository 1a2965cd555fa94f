package dailypapers.content;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The one Markdown of this project: CommonMark with footnotes, GitHub's tables and bare links, and
 * emphasis that also ends between a parenthesis and a Korean particle. What the check reads and
 * what the page shows are parsed alike, because both are parsed here.
 */
public final class MarkdownDialect {
  /** {@link KoreanEmphasis} first: the bare links look for text that it has put together again. */
  private static final List<Extension> EXTENSIONS =
      List.of(
          new KoreanEmphasis(),
          FootnotesExtension.create(),
          TablesExtension.create(),
          AutolinkExtension.builder().linkTypes(AutolinkType.URL).build());

  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .inlineParserFactory(PlainInlines::new)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  private MarkdownDialect() {}

  /** The parser; many threads may use it at once. Blocks know their lines, counted from 0. */
  public static Parser parser() {
    return PARSER;
  }

  /** The extensions that a renderer of the parsed nodes needs to know as well. */
  public static List<Extension> extensions() {
    return EXTENSIONS;
  }
}
