package dailypapers.content;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Takes a line without any mark for the one text that it is. Most headings, sentences and abstracts
 * are such lines; for the others the library's own parser is made, once a document.
 */
final class PlainInlines implements InlineParser {
  /** Every ASCII character that may mean something within a line, here or in an extension. */
  private static final String MARKS = "!&*<>[\\]^_`{|}~\"'";

  private static final boolean[] IS_MARK = isMark();

  private final InlineParserContext context;
  private @Nullable InlineParser parser;

  PlainInlines(InlineParserContext context) {
    this.context = context;
  }

  private static boolean[] isMark() {
    boolean[] isMark = new boolean[128];
    for (char c = 0; c < isMark.length; c++) {
      isMark[c] = c < ' ' || MARKS.indexOf(c) >= 0;
    }
    return isMark;
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    if (lines.getLines().size() == 1 && isPlain(lines.getLines().get(0).getContent())) {
      SourceLine line = lines.getLines().get(0);
      Text text = new Text(line.getContent().toString());
      text.setSourceSpans(lines.getSourceSpans());
      block.appendChild(text);
    } else {
      parser().parse(lines, block);
    }
  }

  private InlineParser parser() {
    InlineParser made = parser;
    if (made == null) {
      made = new InlineParserImpl(context);
      parser = made;
    }
    return made;
  }

  /** Spaces at the end of a block are the parser's to cut off. */
  private static boolean isPlain(CharSequence line) {
    int length = line.length();
    if (length == 0 || line.charAt(length - 1) == ' ') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = line.charAt(i);
      if (c < IS_MARK.length && IS_MARK[c]) {
        return false;
      }
    }
    return true;
  }
}
