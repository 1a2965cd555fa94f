package dailypapers.torture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Stands between a program and the disk: every call of {@link TorturedProvider} is told to it
 * before it is made, and it lets it pass, or not. Off until {@link #begin}; there is one, for there
 * is one default file system in a process.
 */
public final class Saboteur {
  /** The one that the default file system asks. */
  public static final Saboteur OF_FILES = new Saboteur();

  private static final Pattern RANDOM =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=daily-papers)[0-9]{9,}");

  private final Map<String, Integer> counts = new ConcurrentHashMap<>();
  private final Set<Channel> open = ConcurrentHashMap.newKeySet();
  private final List<FaultPoint> seen = new ArrayList<>();
  private volatile Plan plan = Plan.OFF;
  private volatile boolean struck;

  /**
   * What is to be done.
   *
   * @param root calls on files elsewhere are let pass
   * @param point where to strike; empty to count only
   * @param dies true if a kill ends this very process
   */
  private record Plan(
      boolean on, String root, Optional<FaultPoint> point, Harm harm, boolean dies) {
    static final Plan OFF = new Plan(false, "", Optional.empty(), Harm.ERROR, false);
  }

  private Saboteur() {}

  /** Writes bytes to where they belong. */
  interface Writing {
    int write(ByteBuffer bytes) throws IOException;
  }

  /** Counts the calls below a folder from now on. */
  void count(Path root) {
    start(new Plan(true, text(root), Optional.empty(), Harm.ERROR, false));
  }

  /** Strikes at a call from now on. */
  void begin(Path root, FaultPoint point, Harm harm) {
    start(new Plan(true, text(root), Optional.of(point), harm, false));
  }

  /** The same, where a kill ends this process, as {@code kill -9} would. */
  void beginToDie(Path root, FaultPoint point, Harm harm) {
    start(new Plan(true, text(root), Optional.of(point), harm, harm == Harm.KILL));
  }

  private void start(Plan next) {
    counts.clear();
    synchronized (seen) {
      seen.clear();
    }
    struck = false;
    plan = next;
  }

  /** Lets everything pass; closes what a killed run has left open. Returns whether it struck. */
  boolean end() throws IOException {
    plan = Plan.OFF;
    for (Channel channel : open) {
      channel.close();
    }
    open.clear();
    return struck;
  }

  /** The calls that were made since it began to count, in their order. */
  List<FaultPoint> seen() {
    synchronized (seen) {
      return List.copyOf(seen);
    }
  }

  void opened(Channel channel) {
    open.add(channel);
  }

  void closed(Channel channel) {
    open.remove(channel);
  }

  /** Is told of a call; returns if it may be made. */
  void before(Step step, Path path) throws IOException {
    Plan now = plan;
    if (strikes(now, step, path)) {
      throw fault(now, path);
    }
  }

  /** The same of bytes that are written: of the call that it strikes, half may get through. */
  int write(Path path, ByteBuffer bytes, Writing to) throws IOException {
    Plan now = plan;
    if (strikes(now, Step.WRITE, path)) {
      if (now.harm().writesHalf()) {
        ByteBuffer half = bytes.duplicate();
        half.limit(half.position() + half.remaining() / 2);
        to.write(half);
      }
      throw fault(now, path);
    }
    return to.write(bytes);
  }

  /** True if this call is the one; throws if an earlier one has left nothing to be hoped for. */
  private boolean strikes(Plan now, Step step, Path path) throws IOException {
    String name = now.on() ? text(path) : "";
    if (!now.on() || !name.startsWith(now.root())) {
      return false;
    }
    if (struck && now.harm() == Harm.KILL) {
      throw new Killed();
    }
    if (struck && now.harm() == Harm.FULL && step.needsRoom()) {
      throw noSpace(path);
    }
    String below = RANDOM.matcher(name.substring(now.root().length())).replaceAll("*");
    int nth = counts.merge(step + " " + below, 1, Integer::sum);
    FaultPoint here = new FaultPoint(step, below, nth);
    if (now.point().isEmpty()) {
      synchronized (seen) {
        seen.add(here);
      }
    }
    return now.point().filter(here::equals).isPresent();
  }

  private IOException fault(Plan now, Path path) {
    struck = true;
    if (now.dies()) {
      Runtime.getRuntime().halt(Ended.KILLED);
    }
    return switch (now.harm()) {
      case KILL -> throw new Killed();
      case FULL -> noSpace(path);
      case ERROR, SHORT -> new FileSystemException(path.toString(), null, "Input/output error");
    };
  }

  private static FileSystemException noSpace(Path path) {
    return new FileSystemException(path.toString(), null, "No space left on device");
  }

  private static String text(Path path) {
    return path.toAbsolutePath().normalize().toString().replace('\\', '/');
  }
}
