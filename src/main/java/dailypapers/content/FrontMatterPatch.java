package dailypapers.content;

import dailypapers.error.DailyPapersException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * New front matter in the bytes of a file, and nothing else changed: what still says the same stays
 * as a person has written it, comments and line ends too, and the body keeps every byte.
 *
 * <pre>
 *   votes:   3   # counted by hand         votes: 40
 *   id: '2607.00001'                   →   id: '2607.00001'
 * </pre>
 */
final class FrontMatterPatch {
  private static final Pattern LINES = Pattern.compile("[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$");
  private static final Pattern KEY = Pattern.compile("([a-z][a-z0-9-]*)[ \t]*:(?:\\s.*)?");
  private static final Pattern FENCE = Pattern.compile("---\\s*");
  private static final String MARK = new String(utf8("\uFEFF"), StandardCharsets.ISO_8859_1);

  /** A key with the lines of its value, each with its line end; the first may have no key. */
  private record Block(String key, List<String> lines) {}

  private final FrontMatter former;
  private final FrontMatter fresh;

  private FrontMatterPatch(FrontMatter former, FrontMatter fresh) {
    this.former = former;
    this.fresh = fresh;
  }

  /**
   * The bytes with {@code fresh} in place of {@code former}, which is what they say now.
   *
   * @param file a content file that can be read
   */
  static byte[] patched(byte[] file, FrontMatter former, FrontMatter fresh) {
    return new FrontMatterPatch(former, fresh).patched(file);
  }

  /** Bytes are taken for letters one by one, so that none is lost, whatever they are. */
  private byte[] patched(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    String mark = text.startsWith(MARK) ? MARK : "";
    List<String> lines = lines(text.substring(mark.length()));
    int end = 1;
    while (!FENCE.matcher(lines.get(end)).matches()) {
      end++;
    }
    String lineEnd = lines.get(0).substring(lines.get(0).stripTrailing().length());
    String body = String.join("", lines.subList(end, lines.size()));
    String head =
        mark + lines.get(0) + joined(merged(blocks(lines.subList(1, end)), lineEnd)) + body;
    byte[] patched = head.getBytes(StandardCharsets.ISO_8859_1);
    return saysFresh(patched) ? patched : rewritten(lines.subList(end + 1, lines.size()));
  }

  /** For front matter in a shape that line by line cannot be changed: quoted keys and the like. */
  private byte[] rewritten(List<String> body) {
    String head = bytewise(FrontMatterWriter.text(fresh));
    return (head + String.join("", body)).getBytes(StandardCharsets.ISO_8859_1);
  }

  private List<Block> merged(List<Block> blocks, String lineEnd) {
    List<Block> before = canonical(former);
    List<Block> after = canonical(fresh);
    List<Block> merged = new ArrayList<>(blocks);
    for (Block block : before) {
      if (find(after, block.key()).isEmpty()) {
        merged.removeIf(other -> other.key().equals(block.key()));
      }
    }
    int place = 0;
    for (Block block : after) {
      int at = indexOf(merged, block.key());
      if (!find(before, block.key()).equals(Optional.of(block))) {
        Block written = withLineEnds(block, lineEnd);
        if (at >= 0) {
          merged.set(at, keepingRemarks(written, merged.get(at)));
        } else {
          merged.add(place, written);
          at = place;
        }
      }
      place = at >= 0 ? at + 1 : place;
    }
    return merged;
  }

  /** Blank lines and remarks below a value are about what follows: they stay. */
  private static Block keepingRemarks(Block written, Block former) {
    int end = former.lines().size();
    while (end > 1 && isRemark(former.lines().get(end - 1))) {
      end--;
    }
    List<String> lines = new ArrayList<>(written.lines());
    lines.addAll(former.lines().subList(end, former.lines().size()));
    return new Block(written.key(), lines);
  }

  private static boolean isRemark(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  private static Block withLineEnds(Block block, String lineEnd) {
    return new Block(
        block.key(), block.lines().stream().map(line -> line.replace("\n", lineEnd)).toList());
  }

  private static List<Block> canonical(FrontMatter frontMatter) {
    List<String> lines = lines(bytewise(FrontMatterWriter.text(frontMatter)));
    return blocks(lines.subList(1, lines.size() - 1));
  }

  private static List<Block> blocks(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block("", new ArrayList<>()));
    for (String line : lines) {
      Matcher key = KEY.matcher(line.stripTrailing());
      if (key.matches()) {
        blocks.add(new Block(key.group(1), new ArrayList<>()));
      }
      blocks.get(blocks.size() - 1).lines().add(line);
    }
    return blocks;
  }

  private static Optional<Block> find(List<Block> blocks, String key) {
    return blocks.stream().filter(block -> block.key().equals(key)).findFirst();
  }

  private static int indexOf(List<Block> blocks, String key) {
    return blocks.stream().map(Block::key).toList().indexOf(key);
  }

  private static String joined(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.lines().stream()).collect(Collectors.joining());
  }

  private boolean saysFresh(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    try {
      String lineFeeds = text.replace("\r\n", "\n").replace('\r', '\n');
      return ContentReader.parse(lineFeeds, "patched").frontMatter().equals(fresh);
    } catch (DailyPapersException e) {
      return false;
    }
  }

  private static List<String> lines(String text) {
    return LINES.matcher(text).results().map(line -> line.group()).toList();
  }

  private static String bytewise(String text) {
    return new String(utf8(text), StandardCharsets.ISO_8859_1);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
