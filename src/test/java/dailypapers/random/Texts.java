package dailypapers.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Texts that mean ill, and valid texts spoiled. */
public final class Texts {
  private Texts() {}

  /** A few words, nearly always harmless. */
  public static String words(Dice dice) {
    StringBuilder text = new StringBuilder(dice.of(Pieces.WORDS));
    for (int more = dice.below(6); more > 0; more--) {
      text.append(' ').append(dice.once(8) ? piece(dice) : dice.of(Pieces.WORDS));
    }
    return text.toString();
  }

  /** Pieces of all kinds, one after another; sometimes one of them hundreds of times. */
  public static String any(Dice dice) {
    StringBuilder text = new StringBuilder();
    for (int more = dice.below(12); more > 0; more--) {
      text.append(dice.once(60) ? deep(dice) : piece(dice));
    }
    return text.toString();
  }

  /** Markdown as nobody writes it. */
  public static String markdown(Dice dice) {
    StringBuilder text = new StringBuilder();
    for (int more = dice.below(24); more > 0; more--) {
      text.append(
          switch (dice.below(6)) {
            case 0 -> dice.of(Pieces.WORDS);
            case 1, 2 -> dice.of(Pieces.MARKDOWN);
            case 3 -> link(dice);
            case 4 -> dice.of(Pieces.MARKUP);
            default -> dice.once(30) ? deep(dice) : piece(dice);
          });
    }
    return text.toString();
  }

  /** An address, perhaps of a scheme that must not be linked. */
  public static String address(Dice dice) {
    String address = dice.of(Pieces.ADDRESSES);
    return dice.once(4) ? spoiled(address, dice) : address;
  }

  private static String link(Dice dice) {
    String label = dice.once(3) ? markdown(dice) : dice.of(Pieces.WORDS);
    return switch (dice.below(5)) {
      case 0 -> "[" + label + "](" + address(dice) + ")";
      case 1 -> "![" + label + "](" + address(dice) + " \"t\")";
      case 2 -> "<" + address(dice) + ">";
      case 3 -> "[" + label + "][r]\n\n[r]: " + address(dice) + "\n\n";
      default -> "[^1]\n\n[^1]: \"" + label + "\" ([abstract](" + address(dice) + "))\n\n";
    };
  }

  /** One piece that some parser gives a meaning to. */
  public static String piece(Dice dice) {
    return switch (dice.below(8)) {
      case 0 -> dice.of(Pieces.WORDS);
      case 1, 2 -> dice.of(Pieces.CHARACTERS);
      case 3 -> dice.of(Pieces.NUMBERS);
      case 4 -> dice.of(Pieces.YAML);
      case 5 -> dice.of(Pieces.MARKUP);
      case 6 -> dice.of(Pieces.ADDRESSES);
      default -> dice.of(Pieces.MARKDOWN);
    };
  }

  /** One piece again and again: brackets in brackets, quotations in quotations. */
  private static String deep(Dice dice) {
    return piece(dice).repeat(1 << dice.below(dice.once(20) ? 13 : 9));
  }

  /** A valid text with one to four things done to it that its writer would not do. */
  public static String spoiled(String valid, Dice dice) {
    StringBuilder text = new StringBuilder(valid);
    for (int more = 1 + dice.below(4); more > 0; more--) {
      spoil(text, dice);
    }
    return text.toString();
  }

  private static void spoil(StringBuilder text, Dice dice) {
    int from = dice.below(text.length() + 1);
    int to = Math.min(text.length(), from + dice.below(dice.once(4) ? text.length() + 1 : 12));
    String taken = text.substring(from, to);
    switch (dice.below(9)) {
      case 0 -> text.insert(from, piece(dice));
      case 1 -> text.delete(from, to);
      case 2 -> text.insert(from, taken);
      case 3 -> text.delete(from, to).insert(dice.below(text.length() + 1), taken);
      case 4 -> text.replace(from, to, piece(dice));
      case 5 -> text.replace(from, to, flipped(taken, dice));
      case 6 -> text.setLength(from);
      case 7 -> text.insert(from, taken.repeat(1 << dice.below(6)));
      default -> text.insert(from, dice.once(20) ? deep(dice) : dice.of(Pieces.CHARACTERS));
    }
  }

  private static String flipped(String text, Dice dice) {
    char[] characters = text.toCharArray();
    if (characters.length > 0) {
      characters[dice.below(characters.length)] ^= (char) (1 << dice.below(8));
    }
    return new String(characters);
  }

  /** So many things at most, each as the maker makes it. */
  public static <T> List<T> some(int most, Dice dice, Function<Dice, T> maker) {
    List<T> all = new ArrayList<>();
    for (int more = dice.below(most + 1); more > 0; more--) {
      all.add(maker.apply(dice));
    }
    return all;
  }
}
