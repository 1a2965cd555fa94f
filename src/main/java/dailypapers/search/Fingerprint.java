package dailypapers.search;

/** Tells whether a file would be made of the same as before; 64 bits, no secret. */
public final class Fingerprint {
  /** To begin with. */
  public static final long START = 0x9E3779B97F4A7C15L;

  private Fingerprint() {}

  /** With a further number. */
  public static long mix(long fingerprint, long value) {
    long mixed = (fingerprint ^ value) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }

  /** With a further text. */
  public static long mix(long fingerprint, String text) {
    long mixed = mix(fingerprint, text.length());
    for (int i = 0; i < text.length(); i++) {
      mixed = mixed * 0x100000001B3L ^ text.charAt(i);
    }
    return mix(mixed, text.length());
  }
}
