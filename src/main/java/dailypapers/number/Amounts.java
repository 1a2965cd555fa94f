package dailypapers.number;

import java.util.ArrayList;
import java.util.List;

/**
 * The amounts of a text, each at its place.
 *
 * @param text as it was prepared: TeX taken off, folded; the places of the amounts are places in it
 * @param all in the order of the text
 * @param names with digits, as written: GPT-4o, F1, 3D
 */
public record Amounts(String text, List<Amount> all, List<String> names) {
  public Amounts {
    all = List.copyOf(all);
    names = List.copyOf(names);
  }

  /** Reads a text. */
  public static Amounts of(String text) {
    String prepared = AmountText.prepare(text);
    List<String> names = new ArrayList<>();
    List<Amount> all = AmountScan.of(prepared, names);
    return new Amounts(prepared, all, names);
  }
}
