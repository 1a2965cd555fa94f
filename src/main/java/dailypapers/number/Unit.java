package dailypapers.number;

/** What an amount is an amount of; two amounts compare only where their units do. */
public enum Unit {
  /** A count, a score, or a number without any unit. */
  NONE,
  /** Hundredths of a whole: 12%, 12퍼센트. */
  PERCENT,
  /** Points of a score or of a percentage: 3%p, 3점, 3 points. */
  POINT,
  /** How many times as much: 3배, 3x, threefold, twice. */
  FACTOR,
  /** A part of a whole, as a value below 1: a third, 3분의 1, 절반. */
  FRACTION,
  /** Time, in seconds: 90분, 1.5 hours. */
  SECONDS,
  /** Storage, in bytes: 24GB. */
  BYTES,
  /** Length, in meters: 3km. */
  METERS,
  /** Frequency, in hertz: 16kHz. */
  HERTZ;

  /** Whether amounts of this unit are measured: a count of things never equals them. */
  public boolean measured() {
    return this == SECONDS || this == BYTES || this == METERS || this == HERTZ;
  }

  /** Whether it is a percentage or points of one. */
  public boolean percentage() {
    return this == PERCENT || this == POINT;
  }
}
