package dailypapers.legacy;

import dailypapers.legacy.LegacyRemark.Kind;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Shortened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One reading of the lines of one paper below its heading, from top to bottom. */
final class LegacyBlock {
  private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*]\\(\\s*(\\S*?)\\s*\\)");
  private static final Pattern VIDEO =
      Pattern.compile("\\[Watch Video]\\((.*)\\)|</?(?:div|video|source|p|br)\\b.*");
  private static final Pattern VOTE = Pattern.compile("Votes?\\s*:\\s*(?:(-)|([0-9]{1,9}))?");
  private static final Pattern AUTHORS = Pattern.compile("Authors?\\s*:\\s*(.*)");
  private static final Pattern NO_NAME = Pattern.compile("\\+\\s*[0-9]*");

  private final LegacyPlace place;
  private final List<LegacyRemark> remarks;
  private final List<LegacySection> sections = new ArrayList<>();
  private final List<String> authors = new ArrayList<>();
  private Optional<String> thumbnail = Optional.empty();
  private Optional<LegacyKey> key = Optional.empty();
  private LegacyClaims claims = new LegacyClaims();
  private int keyOffset;
  private int votes;

  /**
   * @param place of the heading
   * @param remarks gets what cannot be read or kept
   */
  LegacyBlock(LegacyPlace place, List<LegacyRemark> remarks) {
    this.place = place;
    this.remarks = remarks;
  }

  /** The paper of a block whose heading was read already. */
  LegacyPaper read(List<String> lines, LegacyHeading heading, ArxivId id, LocalDate date) {
    for (int i = heading.lines(); i < lines.size(); i++) {
      line(lines.get(i), i);
    }
    endSection();
    return new LegacyPaper(
        place, date, id, heading.title(), authors, votes, thumbnail, sections, lines.size());
  }

  private void line(String line, int offset) {
    Optional<LegacyKey> next = LegacyKey.of(line);
    if (next.isPresent()) {
      endSection();
      key = next;
      keyOffset = offset;
      claims = new LegacyClaims();
      if (!next.get().text().isEmpty()) {
        claims.add(next.get().text());
      }
    } else if (key.isPresent()) {
      claims.add(line);
    } else if (!line.isBlank()) {
      head(line.strip(), offset);
    }
  }

  private void endSection() {
    key.ifPresent(last -> section(last, claims.plain()));
  }

  /** Bold words with nothing below them are no heading, but go with what stands above. */
  private void section(LegacyKey last, List<String> plain) {
    if (!plain.isEmpty()) {
      sections.add(new LegacySection(last.heading(), last.section(), plain));
    } else if (last.certain() || sections.isEmpty()) {
      String what = "a heading with nothing below it: " + Shortened.of(last.heading());
      remark(Kind.LEFT_OUT, keyOffset, what);
    } else {
      LegacySection above = sections.remove(sections.size() - 1);
      List<String> more = new ArrayList<>(above.claims());
      more.add(last.heading());
      sections.add(new LegacySection(above.heading(), above.section(), more));
    }
  }

  /** What stands between the heading of a paper and its first section. */
  private void head(String line, int offset) {
    Matcher picture = PICTURE.matcher(line);
    Matcher vote = VOTE.matcher(line);
    Matcher names = AUTHORS.matcher(line);
    if (picture.matches()) {
      picture(picture.group(1), offset);
    } else if (VIDEO.matcher(line).matches()) {
      remark(Kind.LEFT_OUT, offset, "a video: " + Shortened.of(line));
    } else if (vote.matches()) {
      votes = vote.group(2) == null ? 0 : Integer.parseInt(vote.group(2));
    } else if (names.matches()) {
      Arrays.stream(names.group(1).split(","))
          .map(String::strip)
          .filter(name -> !name.isEmpty() && !NO_NAME.matcher(name).matches())
          .forEach(authors::add);
    } else {
      remark(Kind.LINES, offset, "not a line of a paper: " + Shortened.of(line));
    }
  }

  private void picture(String address, int offset) {
    if (address.startsWith("https://") && thumbnail.isEmpty()) {
      thumbnail = Optional.of(address);
    } else {
      String which = thumbnail.isEmpty() ? "a picture that has no https address: " : "a picture: ";
      remark(Kind.LEFT_OUT, offset, which + Shortened.of(address));
    }
  }

  private void remark(Kind kind, int offset, String what) {
    LegacyPlace here = new LegacyPlace(place.file(), place.line() + offset);
    remarks.add(new LegacyRemark(kind, here, 1, what));
  }
}
