package dailypapers.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A date of the command line.
 *
 * @param fixed the date; empty for {@code today}
 */
record DigestDate(Optional<LocalDate> fixed) {
  /** The date, where today is what the calendar of a zone says. */
  LocalDate in(ZoneId zone) {
    return fixed.orElseGet(() -> LocalDate.now(zone));
  }

  /** Reads {@code 2026-07-15} or {@code today}; a date that no calendar has is refused. */
  static final class Converter implements ITypeConverter<DigestDate> {
    @Override
    public DigestDate convert(String text) {
      if (text.equals("today")) {
        return new DigestDate(Optional.empty());
      }
      try {
        return new DigestDate(Optional.of(LocalDate.parse(text)));
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "\"" + text + "\" is not a date: give one such as 2026-07-15");
      }
    }
  }
}
