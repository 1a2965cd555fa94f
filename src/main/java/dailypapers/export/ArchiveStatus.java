package dailypapers.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dailypapers.paper.Provenance;
import dailypapers.site.Archive;
import dailypapers.site.Edition;
import dailypapers.site.Entry;
import dailypapers.site.Permalinks;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the archive is doing, told by its content alone: the same content is the same status,
 * whenever it is built. As {@code /status.json}:
 *
 * <pre>
 * {"format":1,
 *  "last-run":"2026-07-31T00:10:00Z",       when the newest summary was written; null if none says
 *  "editions":44,
 *  "papers":804,"summarized":800,"abstract-only":4,"withheld":2,         of all editions together
 *  "days":[                                 the newest editions, at most seven, newest first
 *   {"date":"2026-07-31","page":"https://…/2026/07/31/",
 *    "found":21,                            papers of the day
 *    "summarized":20,                       of which have a summary
 *    "abstract-only":1,                     of which show their abstract in its place
 *    "withheld":1}]}                        summaries that await review, for the check refused them:
 *                                           their papers are among those with the abstract alone
 * </pre>
 *
 * Keys may be added, none is ever renamed or removed.
 *
 * @param lastRun when the newest summary was written
 * @param editions how many there are
 * @param papers how many there are
 * @param summarized how many of them have a summary
 * @param withheld how many summaries await review
 * @param days the newest editions, newest first
 */
public record ArchiveStatus(
    Optional<OffsetDateTime> lastRun,
    int editions,
    int papers,
    int summarized,
    int withheld,
    List<Day> days) {
  private static final int FORMAT = 1;
  private static final int DAYS = 7;

  /**
   * An edition.
   *
   * @param found how many papers it holds
   * @param summarized how many of them have a summary
   * @param withheld how many summaries of them await review
   */
  public record Day(LocalDate date, int found, int summarized, int withheld) {
    /** How many papers show their abstract in place of a summary. */
    public int abstractOnly() {
      return found - summarized;
    }
  }

  public ArchiveStatus {
    days = List.copyOf(days);
  }

  /** The status of an archive of which so many summaries a date are withheld. */
  static ArchiveStatus of(Archive archive, Map<LocalDate, Integer> withheld) {
    List<Entry> entries = archive.entries();
    Optional<Instant> written =
        entries.stream()
            .flatMap(entry -> entry.provenance().flatMap(Provenance::written).stream())
            .max(Comparator.naturalOrder());
    return new ArchiveStatus(
        written.map(time -> time.atOffset(ZoneOffset.UTC)),
        archive.editions().size(),
        entries.size(),
        summarized(entries),
        withheld.values().stream().mapToInt(Integer::intValue).sum(),
        archive.editions().stream().limit(DAYS).map(edition -> day(edition, withheld)).toList());
  }

  private static Day day(Edition edition, Map<LocalDate, Integer> withheld) {
    return new Day(
        edition.date(),
        edition.entries().size(),
        summarized(edition.entries()),
        withheld.getOrDefault(edition.date(), 0));
  }

  private static int summarized(List<Entry> entries) {
    return (int) entries.stream().filter(Entry::hasSummary).count();
  }

  void write(JsonGenerator json, Permalinks links) throws IOException {
    json.writeStartObject();
    json.writeNumberField("format", FORMAT);
    json.writeFieldName("last-run");
    if (lastRun.isPresent()) {
      json.writeString(lastRun.get().toInstant().toString());
    } else {
      json.writeNull();
    }
    json.writeNumberField("editions", editions);
    json.writeNumberField("papers", papers);
    json.writeNumberField("summarized", summarized);
    json.writeNumberField("abstract-only", papers - summarized);
    json.writeNumberField("withheld", withheld);
    json.writeArrayFieldStart("days");
    for (Day day : days) {
      json.writeStartObject();
      json.writeStringField("date", day.date().toString());
      json.writeStringField("page", links.absolute(links.edition(day.date())));
      json.writeNumberField("found", day.found());
      json.writeNumberField("summarized", day.summarized());
      json.writeNumberField("abstract-only", day.abstractOnly());
      json.writeNumberField("withheld", day.withheld());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
