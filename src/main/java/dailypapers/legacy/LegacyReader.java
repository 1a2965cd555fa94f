package dailypapers.legacy;

import dailypapers.legacy.LegacyRemark.Kind;
import dailypapers.paper.Shortened;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a file of an old digest in the daily_papers_ko format. It takes any text without failing:
 * every line ends in a paper, in the heading of a day, or in a remark.
 *
 * <pre>
 *   ## Daily Papers (2024-06-14)
 *
 *   ### [Title](https://arxiv.org/abs/2406.09414)
 *
 *   ![](https://cdn-thumbnails.huggingface.co/…)
 *
 *   Vote: 87
 *
 *   Authors: Ada Kim, Bo Lee
 *
 *   - **What's New**: …
 *   - **Technical Details**: …
 *   - **Performance Highlights**: …
 * </pre>
 *
 * <p>A paper below no such heading stands in the day that the file is named after.
 */
public final class LegacyReader {
  private static final Pattern DAY =
      Pattern.compile(
          "#{1,3}\\s*Daily Papers\\s*\\(\\s*(.*?)\\s*\\)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER = Pattern.compile("#{1,2}(?:\\s.*)?");
  private static final Pattern PAPER = Pattern.compile("###\\s.*");
  private static final Pattern NAMED_DAY =
      Pattern.compile("(?<![0-9])([0-9]{4}-[0-9]{2}-[0-9]{2})(?![0-9])");

  private final String name;
  private final List<String> lines;
  private final List<LegacyPaper> papers = new ArrayList<>();
  private final List<LegacyRemark> remarks = new ArrayList<>();
  private Optional<LocalDate> date;
  private boolean inDay;
  private int dayLines;

  private LegacyReader(String name, String text) {
    this.name = name;
    this.lines = text.lines().toList();
    this.date = date(name);
  }

  /**
   * What a file holds.
   *
   * @param name of the file, as the user knows it
   * @param text of any length, with any line ends
   */
  public static LegacyDigest read(String name, String text) {
    return new LegacyReader(name, text.startsWith("\uFEFF") ? text.substring(1) : text).digest();
  }

  private LegacyDigest digest() {
    for (int start = 0; start < lines.size(); ) {
      int end = start + 1;
      boolean paper = isPaper(lines.get(start));
      boolean day = day(start);
      while (end < lines.size() && !begins(lines.get(end), paper)) {
        end++;
      }
      if (paper) {
        paper(start, end);
      } else if (day) {
        dayLines++;
        aside(start + 1, end);
      } else {
        aside(start, end);
      }
      start = end;
    }
    return new LegacyDigest(name, lines.size(), dayLines, papers, remarks);
  }

  /** Notes which day begins or ends with a line; true if one begins. */
  private boolean day(int at) {
    Matcher heading = DAY.matcher(lines.get(at));
    if (heading.matches()) {
      inDay = true;
      date = date(heading.group(1));
      if (date.isEmpty()) {
        String what = "a day that is none: " + Shortened.of(heading.group(1));
        remarks.add(new LegacyRemark(Kind.LINES, place(at), 1, what));
      }
      return true;
    }
    inDay &= !OTHER.matcher(lines.get(at)).matches();
    return false;
  }

  /** Whether a line begins something else than what stands above it. */
  private boolean begins(String line, boolean paper) {
    return isPaper(line)
        || DAY.matcher(line).matches()
        || (paper || inDay) && OTHER.matcher(line).matches();
  }

  /** Below a day every heading of the third level; elsewhere only one with a link. */
  private boolean isPaper(String line) {
    return !DAY.matcher(line).matches()
        && (LegacyHeading.begins(line) || inDay && PAPER.matcher(line).matches());
  }

  private void paper(int start, int end) {
    List<String> block = lines.subList(start, end);
    Optional<LegacyHeading> heading = LegacyHeading.of(block);
    String problem = heading.map(this::problem).orElse("the heading is no link");
    if (!problem.isEmpty()) {
      String what = problem + ": " + Shortened.of(block.get(0));
      remarks.add(new LegacyRemark(Kind.PAPER, place(start), end - start, what));
      return;
    }
    LegacyHeading known = heading.orElseThrow();
    LegacyBlock reading = new LegacyBlock(place(start), remarks);
    papers.add(reading.read(block, known, known.id().orElseThrow(), date.orElseThrow()));
  }

  private String problem(LegacyHeading heading) {
    if (heading.id().isEmpty()) {
      return "the heading has no address of arXiv";
    }
    return date.isEmpty() ? "no day is known for this paper" : "";
  }

  /** Lines of no day; blank lines at their ends are only space. */
  private void aside(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && lines.get(first).isBlank()) {
      first++;
    }
    while (last > first && lines.get(last - 1).isBlank()) {
      last--;
    }
    dayLines += to - from - (last - first);
    if (first < last) {
      String what = Shortened.of(lines.get(first));
      remarks.add(new LegacyRemark(Kind.ASIDE, place(first), last - first, what));
    }
  }

  private LegacyPlace place(int index) {
    return new LegacyPlace(name, index + 1);
  }

  private static Optional<LocalDate> date(String text) {
    Matcher matcher = NAMED_DAY.matcher(text);
    try {
      return matcher.find() ? Optional.of(LocalDate.parse(matcher.group(1))) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
