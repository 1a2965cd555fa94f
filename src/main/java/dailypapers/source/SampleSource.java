package dailypapers.source;

import dailypapers.paper.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The days that come with this program, in the shape of Hugging Face's answers: ids, titles and
 * authors are real, the abstracts are rewritten, and so every paper is marked {@link
 * Paper#sample()}. Needs no network.
 */
public final class SampleSource implements PaperSource {
  private static final String FOLDER = "/dailypapers/sample/";
  private static final List<LocalDate> BUNDLED =
      List.of(LocalDate.of(2024, 6, 28), LocalDate.of(2026, 7, 30), LocalDate.of(2026, 7, 31));

  private final String folder;
  private final List<LocalDate> dates;
  private final DailyPapersJson json = new DailyPapersJson();

  /** The bundled days. */
  public SampleSource() {
    this(FOLDER, BUNDLED);
  }

  SampleSource(String folder, List<LocalDate> dates) {
    this.folder = folder;
    this.dates = List.copyOf(dates);
  }

  /** The papers of a bundled day; any other date is a day without papers. */
  @Override
  public PapersOfDay papersOf(LocalDate date) {
    if (!dates.contains(date)) {
      return new PapersOfDay(date, List.of(), List.of());
    }
    String name = folder + date + ".json";
    PapersOfDay day = json.read(date, Utf8.decode(bytes(name), name), name);
    List<Paper> marked =
        day.papers().stream().map(SampleSource::marked).collect(Collectors.toList());
    return new PapersOfDay(date, marked, day.faults());
  }

  /** The bundled dates, in order. */
  public List<LocalDate> dates() {
    return dates;
  }

  private static byte[] bytes(String name) {
    try (InputStream in = SampleSource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Paper marked(Paper paper) {
    return new Paper(
        paper.id(),
        paper.date(),
        paper.title(),
        paper.authors(),
        paper.abstractText(),
        paper.votes(),
        paper.links(),
        paper.organization(),
        true);
  }
}
