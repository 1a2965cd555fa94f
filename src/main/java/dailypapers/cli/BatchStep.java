package dailypapers.cli;

import java.util.Locale;

/** The steps of a backfill in batches, hours apart. */
enum BatchStep {
  /** Hands in the requests. */
  SUBMIT,
  /** Tells how far the provider is. */
  STATUS,
  /** Fetches the answers and writes content files. */
  COLLECT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
