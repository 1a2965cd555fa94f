package dailypapers.bake;

import dailypapers.site.PageSpec;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A page to be.
 *
 * @param address of this one
 * @param model what its template finds, by name: what the page is about
 * @param changed true if what it is about has changed since the former bake
 * @param shown a fingerprint of what it shows in any case beside what it is about; 0 if nothing
 * @param beside a fingerprint of what its template may show beside; asked for only if it did
 */
record PageJob(
    PageSpec spec,
    String address,
    Map<String, Object> model,
    boolean changed,
    long shown,
    LongSupplier beside) {
  PageJob(PageSpec spec, String address, String name, Object about, boolean changed) {
    this(spec, address, Map.of(name, about), changed, 0, () -> 0);
  }

  /** True if a page with such a fingerprint shows the same as this one will. */
  boolean shows(long fingerprint) {
    return fingerprint == shown || fingerprint == shown + beside.getAsLong();
  }
}
