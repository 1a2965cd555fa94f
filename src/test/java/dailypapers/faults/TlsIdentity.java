package dailypapers.faults;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates of hosts that play another one: who has such a context shows and trusts it. */
final class TlsIdentity {
  private static final Map<String, SSLContext> KNOWN = new ConcurrentHashMap<>();
  private static final String PASSWORD = "changeit";

  private TlsIdentity() {}

  /** The context of a host, made once a process by the JDK's own tool. */
  static SSLContext of(String host) {
    return KNOWN.computeIfAbsent(host, TlsIdentity::made);
  }

  private static SSLContext made(String host) {
    try {
      Path folder = Files.createTempDirectory("identity");
      Path file = folder.resolve("keys.p12");
      generate(host, file);
      KeyStore keys = KeyStore.getInstance("PKCS12");
      try (InputStream in = Files.newInputStream(file)) {
        keys.load(in, PASSWORD.toCharArray());
      }
      Files.delete(file);
      Files.delete(folder);
      return context(keys);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void generate(String host, Path file) throws IOException, InterruptedException {
    String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    Process process =
        new ProcessBuilder(
                (tool + " -genkeypair -alias a -keyalg EC -groupname secp256r1 -storetype PKCS12")
                    .concat(" -validity 30 -dname CN=" + host + " -ext SAN=dns:" + host)
                    .concat(" -storepass " + PASSWORD + " -keystore " + file)
                    .split(" "))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IllegalStateException("keytool made no certificate");
    }
  }

  private static SSLContext context(KeyStore keys) throws GeneralSecurityException {
    KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
    own.init(keys, PASSWORD.toCharArray());
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    try {
      trusted.load(null, null);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    trusted.setCertificateEntry("a", keys.getCertificate("a"));
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }
}
