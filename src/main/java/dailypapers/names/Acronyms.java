package dailypapers.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the field's abbreviations stand for. */
public final class Acronyms {
  private static final Map<String, List<String>> MEANINGS = read();

  private Acronyms() {}

  private static Map<String, List<String>> read() {
    Map<String, List<String>> meanings = new HashMap<>();
    for (String line : Lists.lines("acronyms.txt")) {
      String[] halves = line.split(" = ");
      meanings.put(halves[0], List.of(halves[1].split(" / ")));
    }
    return Map.copyOf(meanings);
  }

  /** Everything that an abbreviation usually means; empty if it is not a usual one. */
  public static List<String> meanings(String acronym) {
    String single = acronym.endsWith("s") ? acronym.substring(0, acronym.length() - 1) : acronym;
    return MEANINGS.getOrDefault(single, MEANINGS.getOrDefault(acronym, List.of()));
  }
}
