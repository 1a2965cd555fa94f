package dailypapers.site;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is computed when it is first asked for, once, whoever asks. */
public final class Lazy<T> implements Supplier<T> {
  private final Supplier<T> computation;
  private Optional<T> value = Optional.empty();

  public Lazy(Supplier<T> computation) {
    this.computation = computation;
  }

  @Override
  public synchronized T get() {
    T known = value.orElseGet(computation);
    value = Optional.of(known);
    return known;
  }
}
