package dailypapers.bake;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Adds to what a script imports from beside it the hash of that file, as a template's link has it:
 * {@code from "./terms.js"} becomes {@code from "./terms.js?v=1a2b3c4d"}. So a browser never runs a
 * new script with an old one.
 */
final class ScriptImports {
  private static final String FROM = "from \"./";

  private final Map<String, byte[]> files;
  private final Function<byte[], String> hash;
  private final Map<String, byte[]> known = new HashMap<>();

  /**
   * @param files the assets by their addresses
   */
  ScriptImports(Map<String, byte[]> files, Function<byte[], String> hash) {
    this.files = files;
    this.hash = hash;
  }

  /** An asset as it goes into the site: a script with its imports, anything else as it is. */
  byte[] of(String address, byte[] bytes) {
    if (!address.endsWith(".js")) {
      return bytes;
    }
    byte[] done = known.get(address);
    if (done == null) {
      // Scripts that import one another in a circle: the second one gets the first as it was.
      known.put(address, bytes);
      String text = new String(bytes, StandardCharsets.UTF_8);
      done = text.contains(FROM) ? stamped(address, text) : bytes;
      known.put(address, done);
    }
    return done;
  }

  private byte[] stamped(String address, String text) {
    String folder = address.substring(0, address.lastIndexOf('/') + 1);
    StringBuilder stamped = new StringBuilder(text.length() + 64);
    int from = 0;
    for (int at = text.indexOf(FROM); at >= 0; at = text.indexOf(FROM, from)) {
      int name = at + FROM.length();
      int end = text.indexOf('"', name);
      stamped.append(text, from, end);
      String imported = folder + text.substring(name, end);
      byte[] bytes = files.get(imported);
      if (bytes != null) {
        stamped.append("?v=").append(hash.apply(of(imported, bytes)));
      }
      from = end;
    }
    return stamped.append(text, from, text.length()).toString().getBytes(StandardCharsets.UTF_8);
  }
}
