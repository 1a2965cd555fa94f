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
 * @param fingerprint of what its template may show beside; asked for only if it did
 */
record PageJob(
    PageSpec spec,
    String address,
    Map<String, Object> model,
    boolean changed,
    LongSupplier fingerprint) {
  PageJob(PageSpec spec, String address, String name, Object about, boolean changed) {
    this(spec, address, Map.of(name, about), changed, () -> 0);
  }
}
