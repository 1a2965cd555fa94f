package dailypapers.source;

import java.net.URI;
import java.util.Optional;

/**
 * Whether an address may be asked; a redirect must not lead into the network that this program runs
 * in.
 *
 * <pre>{@code
 * AddressRule onlyArxiv =
 *     uri -> "arxiv.org".equals(uri.getHost()) ? Optional.empty() : Optional.of("is not arXiv");
 * }</pre>
 */
@FunctionalInterface
public interface AddressRule {
  /** Why the address may not be asked, such as {@code is not https}; empty if it may. */
  Optional<String> refusal(URI address);
}
