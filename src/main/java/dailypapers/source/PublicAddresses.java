package dailypapers.source;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Lets through {@code https} on its own port to hosts that have public addresses only.
 *
 * <p>The host is looked up once here and once by the connection; the JDK keeps a lookup for 30
 * seconds, so that both see the same addresses.
 */
public final class PublicAddresses implements AddressRule {
  private final Lookup lookup;

  /** Finds the addresses of a host. */
  @FunctionalInterface
  interface Lookup {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  /** Looks hosts up as the system does. */
  public PublicAddresses() {
    this(InetAddress::getAllByName);
  }

  PublicAddresses(Lookup lookup) {
    this.lookup = lookup;
  }

  @Override
  public Optional<String> refusal(URI address) {
    if (!"https".equalsIgnoreCase(address.getScheme())) {
      return Optional.of("is not https");
    }
    if (address.getHost() == null || address.getRawUserInfo() != null) {
      return Optional.of("names no plain host");
    }
    if (address.getPort() != -1 && address.getPort() != 443) {
      return Optional.of("is on another port than 443");
    }
    try {
      boolean open =
          Arrays.stream(lookup.addresses(address.getHost())).allMatch(PublicAddresses::isPublic);
      return open ? Optional.empty() : Optional.of("is not on the public network");
    } catch (UnknownHostException e) {
      // The connection will say so, as of any host that is not there.
      return Optional.empty();
    }
  }

  /**
   * Whether an address is reachable from everywhere, as IANA's registries of special-purpose
   * addresses have it (RFC 6890): no loopback, private, link-local, unique-local, shared,
   * documentation, benchmark, multicast or reserved one, and no IPv6 form of such an IPv4 address.
   */
  static boolean isPublic(InetAddress address) {
    byte[] raw = address.getAddress();
    int[] b = new int[raw.length];
    Arrays.setAll(b, i -> raw[i] & 0xFF);
    return address instanceof Inet4Address ? isPublic4(b) : isPublic6(b);
  }

  private static boolean isPublic4(int[] b) {
    return switch (b[0]) {
      case 0, 10, 127 -> false;
      case 100 -> b[1] < 64 || b[1] > 127;
      case 169 -> b[1] != 254;
      case 172 -> b[1] < 16 || b[1] > 31;
      case 192 -> b[1] != 168 && !(b[1] == 0 && (b[2] == 0 || b[2] == 2)) && !is(b, 192, 88, 99);
      case 198 -> b[1] != 18 && b[1] != 19 && !is(b, 198, 51, 100);
      case 203 -> !is(b, 203, 0, 113);
      default -> b[0] < 224;
    };
  }

  /** Global unicast is 2000::/3; of it, the first blocks hold tunnels and documentation. */
  private static boolean isPublic6(int[] b) {
    if (is(b, 0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0)) {
      return isPublic4(Arrays.copyOfRange(b, 12, 16));
    }
    boolean tunnel = is(b, 0x20, 0x01) && b[2] < 2 || is(b, 0x20, 0x02);
    boolean example = is(b, 0x20, 0x01, 0x0D, 0xB8) || is(b, 0x3F, 0xFF);
    return b[0] >> 5 == 1 && !tunnel && !example;
  }

  private static boolean is(int[] address, int... prefix) {
    return Arrays.equals(address, 0, prefix.length, prefix, 0, prefix.length);
  }
}
