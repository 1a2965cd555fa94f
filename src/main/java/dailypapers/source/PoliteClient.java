package dailypapers.source;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Shortened;
import dailypapers.source.HttpFetcher.Limits;
import dailypapers.source.HttpFetcher.Sleeper;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Gets pages as their host asks robots to: one request at a time, a pause between two, a contact in
 * the User-Agent, and a page that is known is not asked for again. May be used by many threads;
 * they wait for their turn.
 *
 * <p>Redirects are followed, and every address on the way is judged before it is asked. A host that
 * has not answered several times in a row is not asked again in this run, so that a broken one does
 * not cost a deadline a paper.
 */
public final class PoliteClient {
  private static final int MOST_REDIRECTS = 5;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final HttpFetcher fetcher;
  private final PageCache cache;
  private final Manners manners;
  private final AddressRule allowed;
  private final Clock clock;
  private final Sleeper sleeper;
  private final Map<String, HostTurn> turns = new ConcurrentHashMap<>();

  /**
   * How to behave.
   *
   * @param pause between the end of a request to a host and the next one
   * @param limits of a request with its repetitions; {@link Limits#total()} holds for all the
   *     redirects of a page together, from when its first request gets its turn
   * @param mostCached how many bytes the cache may take
   * @param mostFailures in a row, after which a host is left alone
   */
  public record Manners(Duration pause, Limits limits, long mostCached, int mostFailures) {
    /**
     * arXiv's terms of use: one request in 3 s, one connection at a time. A page has at most 32 MB
     * and 90 s, the cache 1 GB; a host may fail 3 times.
     */
    public static final Manners ARXIV =
        new Manners(
            Duration.ofSeconds(3),
            new Limits(
                Duration.ofSeconds(10),
                Duration.ofSeconds(30),
                Duration.ofSeconds(90),
                3,
                Duration.ofSeconds(6),
                Duration.ofSeconds(60),
                32 << 20),
            1L << 30,
            3);
  }

  /**
   * A client for arXiv.
   *
   * @param contact as for {@link HttpFetcher}
   * @param cache the folder of the pages that are known; made when needed
   */
  public PoliteClient(String contact, Path cache) {
    this(
        contact,
        cache,
        Manners.ARXIV,
        new PublicAddresses(),
        Clock.systemUTC(),
        time -> Thread.sleep(time.toMillis()));
  }

  /** A client with manners, addresses and a time of one's own. */
  public PoliteClient(
      String contact,
      Path cache,
      Manners manners,
      AddressRule allowed,
      Clock clock,
      Sleeper sleeper) {
    this.cache = new PageCache(cache, manners.mostCached(), clock);
    this.manners = manners;
    this.allowed = allowed;
    this.clock = clock;
    this.sleeper = sleeper;
    this.fetcher = new HttpFetcher(contact, manners.limits(), this::pauseBeforeNextTry);
  }

  /**
   * The answer of an address, of any status but a redirect: kept from before, or asked for now.
   *
   * @throws DailyPapersException kind {@code NETWORK} if none came; {@code SOURCE} if it is too
   *     long, or a redirect leads too far or where it may not; {@code FILES} if it cannot be kept
   */
  HttpAnswer get(URI address) {
    Optional<HttpAnswer> known = cache.find(address);
    if (known.isPresent()) {
      return known.get();
    }
    HttpAnswer answer = follow(address);
    cache.store(address, answer);
    return answer;
  }

  /**
   * Keeps no answer of an address, so that it is asked again.
   *
   * @throws DailyPapersException kind {@code FILES} if the one that is kept cannot be removed
   */
  void forget(URI address) {
    cache.remove(address);
  }

  private HttpAnswer follow(URI address) {
    Deadline deadline = new Deadline();
    URI next = address;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      requireAllowed(next);
      HttpAnswer answer = turn(next).ask(next, deadline);
      if (!REDIRECTS.contains(answer.status())) {
        return answer;
      }
      next = target(answer);
    }
    throw refused("redirects more than " + MOST_REDIRECTS + " times", address);
  }

  /** The end of a page's time, which begins with the turn of its first request. */
  private final class Deadline implements Supplier<Instant> {
    private Optional<Instant> end = Optional.empty();

    @Override
    public Instant get() {
      Instant fixed = end.orElseGet(() -> Instant.now().plus(manners.limits().total()));
      end = Optional.of(fixed);
      return fixed;
    }
  }

  private HostTurn turn(URI address) {
    String host = address.getScheme() + "://" + address.getRawAuthority();
    return turns.computeIfAbsent(
        host.toLowerCase(Locale.ROOT), name -> new HostTurn(fetcher, manners, clock, sleeper));
  }

  private void requireAllowed(URI address) {
    allowed
        .refusal(address)
        .ifPresent(
            reason -> {
              throw refused("the address " + reason, address);
            });
  }

  private static URI target(HttpAnswer answer) {
    String location = answer.location().orElse("");
    try {
      if (!location.isBlank()) {
        return answer.uri().resolve(location.strip());
      }
    } catch (IllegalArgumentException e) {
      // Said below, as of a redirect without a target.
    }
    throw refused("redirects to no address: \"" + Shortened.of(location) + "\"", answer.uri());
  }

  /** A request that is repeated is a request, too. */
  private void pauseBeforeNextTry(Duration wait) throws InterruptedException {
    sleeper.sleep(wait.compareTo(manners.pause()) < 0 ? manners.pause() : wait);
  }

  private static DailyPapersException refused(String problem, URI address) {
    return new DailyPapersException(
        ExitCode.SOURCE,
        problem,
        Shortened.of(address.toString()),
        "open the address in a browser");
  }
}
