package dailypapers.testing;

import dailypapers.cli.Main;
import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs the program in a process that has no network, and counts how often one was asked for:
 *
 * <pre>
 *   java -Djava.nio.channels.spi.SelectorProvider=dailypapers.testing.RefusedNetwork \\
 *        -Djdk.net.hosts.file=EMPTY … dailypapers.testing.RefusedNetwork build …
 *   …
 *   asked for the network 0 times
 * </pre>
 *
 * <p>All of the JDK's ways to another computer lead over sockets or channels; names of hosts are
 * looked up in the file that is named, and so not found.
 */
public final class RefusedNetwork extends SelectorProvider {
  private static final AtomicInteger ASKED = new AtomicInteger();

  /** Made by the JDK. */
  public RefusedNetwork() {}

  /** Runs a command line; ends with its exit code. */
  @SuppressWarnings("deprecation")
  public static void main(String[] args) throws IOException {
    Socket.setSocketImplFactory(RefusedNetwork::refuse);
    ServerSocket.setSocketFactory(RefusedNetwork::refuse);
    int code = Main.run(System.out, System.err, args);
    System.out.println("asked for the network " + ASKED + " times");
    System.exit(code);
  }

  private static <T> T refuse() {
    ASKED.incrementAndGet();
    throw new IllegalStateException("the network is refused");
  }

  @Override
  public DatagramChannel openDatagramChannel() {
    return refuse();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    return refuse();
  }

  @Override
  public Pipe openPipe() {
    return refuse();
  }

  @Override
  public AbstractSelector openSelector() {
    return refuse();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    return refuse();
  }

  @Override
  public SocketChannel openSocketChannel() {
    return refuse();
  }
}
