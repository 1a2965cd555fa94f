package dailypapers.openai;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which hosts lie on this computer or in a private network, told by their names alone. */
final class Hosts {
  private static final Pattern ADDRESS = Pattern.compile("[0-9]+(\\.[0-9]+){3}|\\[?[0-9a-f:]*:.*");

  /** A name without a dot is a neighbor's, such as a container's; the others are reserved names. */
  private static final Pattern LOCAL_NAME =
      Pattern.compile("[^.]+|.*\\.(?:localhost|local|internal|home\\.arpa)");

  private Hosts() {}

  /** True for loopback and private addresses and local names. No name is looked up. */
  static boolean isPrivate(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return ADDRESS.matcher(name).matches()
        ? isPrivateAddress(name)
        : LOCAL_NAME.matcher(name).matches();
  }

  private static boolean isPrivateAddress(String literal) {
    try {
      InetAddress address = InetAddress.getByName(literal);
      // fc00::/7 (RFC 4193), which the JDK does not count as site-local.
      boolean uniqueLocal =
          address.getAddress().length == 16 && (address.getAddress()[0] & 0xFE) == 0xFC;
      return address.isLoopbackAddress() || address.isSiteLocalAddress() || uniqueLocal;
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
