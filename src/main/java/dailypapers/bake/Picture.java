package dailypapers.bake;

import dailypapers.images.Studio;
import dailypapers.images.Subject;
import dailypapers.search.Fingerprint;

/**
 * A picture of the site that need not be drawn yet.
 *
 * @param address {@code /images/papers/2406.18790.png}
 * @param subject what it shows
 * @param fingerprint of all that its bytes depend on
 */
record Picture(String address, Subject subject, long fingerprint) {
  private static final long BASE = base();

  static Picture of(String address, Subject subject) {
    long fingerprint = Fingerprint.mix(BASE, subject.getClass().getSimpleName());
    for (String text : subject.texts()) {
      fingerprint = Fingerprint.mix(fingerprint, text);
    }
    return new Picture(address, subject, fingerprint);
  }

  /** Another Java may bring another library that draws, or that compresses. */
  private static long base() {
    long base = Fingerprint.mix(Fingerprint.START, Studio.VERSION);
    return Fingerprint.mix(base, SiteKeys.java());
  }
}
