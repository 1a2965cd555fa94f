package dailypapers.random;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Thousands of random inputs for one parser, the same ones every time:
 *
 * <pre>{@code
 * new RandomCases<>("site.yml", YamlTexts::any).check(text -> read(text) ? "read" : "refused");
 * }</pre>
 *
 * A case fails if the property throws anything, or takes more than a second of processor time
 * whenever it is tried. The message tells how to run that case alone, and the smallest input found
 * that fails in the same way.
 *
 * <p>{@code -Drandom.cases=1000000} runs more, {@code -Drandom.seed=7} others, {@code
 * -Drandom.case=123} one.
 */
public final class RandomCases<T> {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long LONGEST_CASE = TimeUnit.SECONDS.toNanos(1);

  /** A case that does not end is given up after so much time, whatever else the machine does. */
  private static final long ENDLESS = TimeUnit.SECONDS.toNanos(60);

  private static final long LONGEST_SEARCH = TimeUnit.SECONDS.toNanos(20);

  private final String name;
  private final Function<Dice, T> generator;
  private final Outcomes outcomes;
  private final long seed = Long.getLong("random.seed", 20260715L);
  private final int first;
  private final int end;
  private volatile int current;
  private volatile long began;

  /** What a parser must do with an input. */
  @FunctionalInterface
  public interface Property<T> {
    /** Says in a word what became of it; throws if that must not be. */
    String of(T input) throws Exception;
  }

  /** The usual number of cases. */
  public RandomCases(String name, Function<Dice, T> generator) {
    this(name, 1, generator);
  }

  /**
   * @param share of a case that takes so many times as long as others, one in so many is tried
   */
  public RandomCases(String name, int share, Function<Dice, T> generator) {
    this.name = name;
    this.generator = generator;
    Optional<Integer> only = Optional.ofNullable(Integer.getInteger("random.case"));
    this.first = only.orElse(0);
    this.end = only.map(number -> number + 1).orElseGet(() -> count(share));
    this.outcomes = new Outcomes(end - first);
    this.current = first;
  }

  /** How many cases a run has. */
  public static int count(int share) {
    return Math.max(1, Integer.getInteger("random.cases", 10_000) / share);
  }

  /** Tries them all. */
  public Outcomes check(Property<T> property) {
    AtomicReference<Optional<AssertionError>> fault = new AtomicReference<>(Optional.empty());
    began = System.nanoTime();
    Thread worker = new Thread(() -> fault.set(firstFault(property)), "random " + name);
    worker.setDaemon(true);
    worker.start();
    watch(worker);
    fault
        .get()
        .ifPresent(
            error -> {
              throw error;
            });
    return outcomes;
  }

  private void watch(Thread worker) {
    try {
      while (worker.isAlive()) {
        worker.join(100);
        if (worker.isAlive() && System.nanoTime() - began > ENDLESS) {
          AssertionError endless = new AssertionError(told(current, "does not end"));
          endless.setStackTrace(worker.getStackTrace());
          throw endless;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(told(current, "was interrupted"), e);
    }
  }

  private Optional<AssertionError> firstFault(Property<T> property) {
    long start = THREADS.getCurrentThreadCpuTime();
    for (int number = first; number < end; number++) {
      current = number;
      began = System.nanoTime();
      Dice dice = dice(number);
      Optional<Throwable> fault = fault(dice, property, true);
      if (fault.isPresent()) {
        return Optional.of(smallest(number, dice.drawn(), fault.get(), property));
      }
    }
    outcomes.tell(name, seed, THREADS.getCurrentThreadCpuTime() - start);
    return Optional.empty();
  }

  private Dice dice(int number) {
    return Dice.of(seed * 1_000_003L + number);
  }

  private Optional<Throwable> fault(Dice dice, Property<T> property, boolean counted) {
    String outcome;
    long taken;
    int tries = 0;
    try {
      T input = generator.apply(dice);
      do {
        long start = THREADS.getCurrentThreadCpuTime();
        outcome = property.of(input);
        taken = THREADS.getCurrentThreadCpuTime() - start;
        // Once it may load classes, and once be compiled.
      } while (taken > LONGEST_CASE && ++tries < 3);
    } catch (Throwable e) {
      return Optional.of(e);
    }
    if (counted) {
      outcomes.add(outcome, current, taken);
    }
    return taken > LONGEST_CASE
        ? Optional.of(new TooSlow(taken / 1_000_000 + " ms of processor time"))
        : Optional.empty();
  }

  private AssertionError smallest(int number, int[] draws, Throwable fault, Property<T> property) {
    long start = THREADS.getCurrentThreadCpuTime();
    AtomicReference<Throwable> last = new AtomicReference<>(fault);
    int[] smallest =
        Shrinker.smallest(
            draws,
            fewer -> {
              began = System.nanoTime();
              Optional<Throwable> same =
                  fault(Dice.replaying(fewer), property, false)
                      .filter(other -> other.getClass() == fault.getClass());
              same.ifPresent(last::set);
              return same.isPresent();
            },
            () -> THREADS.getCurrentThreadCpuTime() - start < LONGEST_SEARCH);
    String input = Shown.of(String.valueOf(generator.apply(Dice.replaying(smallest))));
    String problem = "fails: " + last.get() + "\nthe smallest input found: " + input;
    return new AssertionError(told(number, problem), last.get());
  }

  private String told(int number, String problem) {
    return String.format(
        Locale.ROOT,
        "%s: case %d of seed %d (-Drandom.seed=%d -Drandom.case=%d) %s",
        name,
        number,
        seed,
        seed,
        number,
        problem);
  }

  /** A case that ends, but not soon enough. */
  private static final class TooSlow extends AssertionError {
    private static final long serialVersionUID = 1;

    TooSlow(String message) {
      super(message);
    }
  }
}
