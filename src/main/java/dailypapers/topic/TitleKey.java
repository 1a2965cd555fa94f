package dailypapers.topic;

import dailypapers.text.FoldedText;
import java.util.HexFormat;
import java.util.Locale;

/** A title as a key of eight characters: the same whatever its case, spaces and punctuation. */
final class TitleKey {
  private TitleKey() {}

  /** The key of a title. */
  static String of(String title) {
    String letters =
        FoldedText.fold(title).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return HexFormat.of().toHexDigits(letters.hashCode());
  }
}
