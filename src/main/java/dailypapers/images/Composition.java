package dailypapers.images;

import java.util.List;
import java.util.Optional;

/** Where each word of a picture stands, and how large. */
final class Composition {
  private static final int LEFT = 80;
  private static final int RIGHT = 1120;
  private static final int WIDTH = RIGHT - LEFT;

  /** Between these the title and the summary stand, or the titles. */
  private static final int TOP = 138;

  private static final int BOTTOM = 490;
  private static final int HEAD_LINE = 98;
  private static final int FOOT_LINE = 574;
  private static final int RULE = 518;
  private static final int AFTER_MARK = 144;
  private static final float HEAD = 34;
  private static final float SMALL = 30;
  private static final int SUMMARY_GAP = 26;

  /** A size of text: of its letters, and from line to line. */
  private record Type(float size, int leading, int lines) {}

  private static final List<Type> TITLES =
      List.of(
          new Type(74, 90, 1),
          new Type(68, 84, 2),
          new Type(62, 77, 3),
          new Type(56, 70, 4),
          new Type(50, 63, 4));

  private static final List<Type> SUMMARIES =
      List.of(
          new Type(38, 56, 1),
          new Type(36, 54, 1),
          new Type(38, 56, 2),
          new Type(35, 52, 3),
          new Type(32, 48, 3));
  private static final List<Type> DATES =
      List.of(new Type(64, 80, 1), new Type(54, 70, 1), new Type(46, 60, 1));
  private static final List<Type> NAMES =
      List.of(new Type(104, 124, 1), new Type(84, 104, 1), new Type(68, 84, 2));
  private static final Type SAYING = new Type(42, 64, 3);
  private static final Type ITEM = new Type(33, 43, 2);
  private static final int ITEMS = 3;
  private static final int ITEM_GAP = 20;
  private static final int RULE_GAP = 14;
  private static final int NAME_TOP = 218;
  private static final int INDENT = 34;

  private final Canvas canvas;
  private final Typeface typeface;

  Composition(Canvas canvas) {
    this.canvas = canvas;
    this.typeface = canvas.typeface();
  }

  void paper(Subject.OfPaper paper) {
    head(paper.site(), paper.date());
    String title = title(paper.title(), paper.id());
    Optional<String> summary =
        paper.summary().map(typeface::writable).filter(text -> !text.isEmpty());
    body(summary.flatMap(text -> fitting(title, text)).orElseGet(() -> alone(title)));
    canvas.rectangle(Canvas.LINE, LEFT, RULE, WIDTH, 2);
    canvas.textBefore(paper.id(), SMALL, Canvas.SOFT, RIGHT, FOOT_LINE);
    double room = WIDTH - typeface.width(paper.id() + "   ", SMALL);
    byline(paper.authors(), room);
  }

  private void byline(List<String> authors, double room) {
    List<String> written = authors.stream().map(typeface::writable).toList();
    written.stream()
        .filter(text -> typeface.width(text, SMALL) <= room)
        .findFirst()
        .or(
            () ->
                written.stream()
                    .reduce((longer, shorter) -> shorter)
                    .map(text -> cut(text, SMALL, room)))
        .ifPresent(text -> canvas.text(text, SMALL, Canvas.SOFT, LEFT, FOOT_LINE));
  }

  private String cut(String text, float size, double room) {
    return new Lines(text, part -> typeface.width(part, size)).cut(room, 1).get(0);
  }

  /** Lines of one size. */
  private record Block(Type type, List<String> lines) {
    int height() {
      return lines.size() * type.leading();
    }
  }

  private record Body(Block title, Optional<Block> summary) {
    int height() {
      return title.height() + summary.map(block -> block.height() + SUMMARY_GAP).orElse(0);
    }
  }

  /** As large as both can be; empty where there is no room for the whole summary. */
  private Optional<Body> fitting(String title, String summary) {
    return TITLES.stream()
        .flatMap(type -> block(title, type).stream())
        .flatMap(
            block ->
                SUMMARIES.stream()
                    .flatMap(type -> block(summary, type).stream())
                    .map(below -> new Body(block, Optional.of(below))))
        .filter(body -> body.height() <= BOTTOM - TOP)
        .findFirst();
  }

  private Body alone(String title) {
    Type last = TITLES.get(TITLES.size() - 1);
    Block block =
        TITLES.stream()
            .flatMap(type -> block(title, type).stream())
            .findFirst()
            .orElseGet(() -> new Block(last, lines(title, last).cut(WIDTH, last.lines())));
    return new Body(block, Optional.empty());
  }

  private Optional<Block> block(String text, Type type) {
    return lines(text, type).balanced(WIDTH, type.lines()).map(broken -> new Block(type, broken));
  }

  private Lines lines(String text, Type type) {
    return new Lines(text, part -> typeface.width(part, type.size()));
  }

  private void body(Body body) {
    int top = TOP + (BOTTOM - TOP - body.height()) / 2;
    int below = block(body.title(), Canvas.INK, LEFT, top);
    body.summary().ifPresent(block -> block(block, Canvas.SOFT, LEFT, below + SUMMARY_GAP));
  }

  /** Gives where the block ends. */
  private int block(Block block, int shade, int left, int top) {
    int y = top;
    for (String line : block.lines()) {
      // Letters reach about as far above the middle of a line as below.
      double base = y + block.type().leading() / 2.0 + 0.36 * block.type().size();
      canvas.text(line, block.type().size(), shade, left, base);
      y += block.type().leading();
    }
    return y;
  }

  void edition(Subject.OfEdition edition) {
    head(edition.site(), edition.count());
    Block date = heading(typeface.writable(edition.date()), DATES);
    int y = block(date, Canvas.INK, LEFT, TOP) + RULE_GAP;
    canvas.rectangle(Canvas.LINE, LEFT, y, WIDTH, 2);
    y += ITEM_GAP + 4;
    for (String title : edition.titles().subList(0, Math.min(ITEMS, edition.titles().size()))) {
      String text = title(title, Lines.ELLIPSIS);
      List<String> lines = lines(text, ITEM).cut(WIDTH - INDENT, ITEM.lines());
      canvas.rectangle(Canvas.SOFT, LEFT + 4, y + ITEM.leading() / 2 - 5, 10, 10);
      y = block(new Block(ITEM, lines), Canvas.INK, LEFT + INDENT, y) + ITEM_GAP;
    }
  }

  void site(Subject.OfSite site) {
    Block name = heading(typeface.writable(site.title()), NAMES);
    int y = block(name, Canvas.INK, LEFT, NAME_TOP);
    String text = typeface.writable(site.description());
    int room = (Studio.HEIGHT - NAME_TOP / 3 - y) / SAYING.leading();
    block(
        new Block(SAYING, lines(text, SAYING).cut(WIDTH, Math.min(room, SAYING.lines()))),
        Canvas.SOFT,
        LEFT,
        y + 10);
  }

  private Block heading(String text, List<Type> types) {
    Type last = types.get(types.size() - 1);
    return types.stream()
        .flatMap(type -> block(text, type).stream())
        .findFirst()
        .orElseGet(() -> new Block(last, lines(text, last).cut(WIDTH, last.lines())));
  }

  private void head(String site, String date) {
    String right = typeface.writable(date);
    double room = RIGHT - AFTER_MARK - typeface.width(right + "   ", SMALL);
    String left = typeface.writable(site);
    canvas.text(cut(left, HEAD, room), HEAD, Canvas.INK, AFTER_MARK, HEAD_LINE);
    canvas.textBefore(right, SMALL, Canvas.SOFT, RIGHT, HEAD_LINE);
  }

  /** As much of a title as can be written; another text where that is little. */
  private String title(String title, String otherwise) {
    String plain = PlainTitle.of(title);
    String text = typeface.writable(plain);
    return 2 * letters(text) > letters(plain) ? text : otherwise;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
