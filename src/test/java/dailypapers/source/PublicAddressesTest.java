package dailypapers.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
  private static PublicAddresses resolving(String... addresses) {
    return new PublicAddresses(
        host -> {
          InetAddress[] found = new InetAddress[addresses.length];
          for (int i = 0; i < addresses.length; i++) {
            found[i] = InetAddress.getByName(addresses[i]);
          }
          return found;
        });
  }

  @ParameterizedTest
  @Tag("fault")
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.8.8",
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "100.127.255.255",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.7",
        "203.0.113.9",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "::10.0.0.1",
        "64:ff9b::7f00:1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "2001:0:1::1",
        "2001:db8::1",
        "2002:7f00:1::1",
        "3fff::1"
      })
  @DisplayName("F34 a host on an address that is not public is refused")
  void notPublic(String address) {
    assertThat(resolving(address).refusal(URI.create("https://arxiv.org/html/1")))
        .contains("is not on the public network");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "151.101.3.42",
        "169.253.255.255",
        "169.255.0.1",
        "203.0.112.1",
        "203.1.113.1",
        "223.255.255.255",
        "9.255.255.255",
        "100.63.0.1",
        "100.128.0.1",
        "172.15.0.1",
        "172.32.0.1",
        "192.0.1.1",
        "192.167.1.1",
        "198.20.0.1",
        "223.255.255.255",
        "2a04:4e42::42",
        "2001:4860:4860::8888",
        "64:ff9b::9765:32a"
      })
  @DisplayName("A host on a public address is let through")
  void isPublic(String address) {
    assertThat(resolving(address).refusal(URI.create("https://arxiv.org/html/1"))).isEmpty();
  }

  @Test
  @Tag("fault")
  @DisplayName("F34 one private address among public ones is enough")
  void oneOfMany() {
    assertThat(resolving("151.101.3.42", "192.168.0.1").refusal(URI.create("https://arxiv.org/")))
        .isPresent();
  }

  @ParameterizedTest
  @Tag("fault")
  @CsvSource({
    "http://arxiv.org/,is not https",
    "ftp://arxiv.org/,is not https",
    "file:///etc/passwd,is not https",
    "https:///x,names no plain host",
    "https://arxiv.org@evil.example/,names no plain host",
    "https://arxiv.org:22/,is on another port than 443"
  })
  @DisplayName("F34 another scheme, another port or a name in the address is refused")
  void shape(String address, String reason) {
    assertThat(resolving("151.101.3.42").refusal(URI.create(address))).contains(reason);
  }

  @Test
  @DisplayName("https with its own port written out, in capitals, is let through")
  void port() {
    assertThat(resolving("151.101.3.42").refusal(URI.create("HTTPS://arxiv.org:443/x"))).isEmpty();
  }

  @ParameterizedTest
  @Tag("fault")
  @ValueSource(
      strings = {
        "https://localhost/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://2130706433/"
      })
  @DisplayName("F34 the ways to write this computer are all seen through")
  void thisComputer(String address) {
    assertThat(new PublicAddresses().refusal(URI.create(address))).isPresent();
  }

  @Test
  @DisplayName("A host that does not exist is left to the connection to name")
  void unknown() {
    PublicAddresses rule =
        new PublicAddresses(
            host -> {
              throw new UnknownHostException(host);
            });

    assertThat(rule.refusal(URI.create("https://nowhere.invalid/"))).isEmpty();
  }
}
