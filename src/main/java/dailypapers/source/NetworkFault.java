package dailypapers.source;

import dailypapers.paper.Shortened;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Why there was no answer, in words; the exceptions of the JDK often carry none. */
final class NetworkFault {
  private NetworkFault() {}

  /** Such as {@code connection refused} or {@code unknown host}. */
  static String of(IOException fault) {
    if (caused(fault, UnknownHostException.class)
        || caused(fault, UnresolvedAddressException.class)) {
      return "unknown host";
    }
    if (caused(fault, SSLException.class)) {
      return "no secure connection: " + message(fault);
    }
    if (caused(fault, HttpTimeoutException.class)) {
      return "too slow: " + message(fault);
    }
    return caused(fault, ConnectException.class) ? "connection refused" : message(fault);
  }

  private static boolean caused(Throwable fault, Class<? extends Throwable> type) {
    return Stream.iterate(fault, t -> t != null, Throwable::getCause).anyMatch(type::isInstance);
  }

  private static String message(IOException fault) {
    String message = fault.getMessage();
    return message == null ? fault.getClass().getSimpleName() : Shortened.of(message);
  }
}
