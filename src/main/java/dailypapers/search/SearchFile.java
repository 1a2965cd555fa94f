package dailypapers.search;

import java.util.function.Supplier;

/**
 * A file of the index that need not be made yet. Files may be made on several threads at once.
 *
 * @param address {@code /search/2026/terms/01f.bin}
 * @param fingerprint of what the file is made from: as long as it is the same, so are the bytes
 * @param content makes the bytes
 */
public record SearchFile(String address, long fingerprint, Supplier<byte[]> content) {
  /** Makes the bytes. */
  public byte[] bytes() {
    return content.get();
  }
}
