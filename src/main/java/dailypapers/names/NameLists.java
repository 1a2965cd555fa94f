package dailypapers.names;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lists that names are told by: who is well known, and what names nobody. Read them once. */
public final class NameLists {
  /** Texts of a case or two: title and text, and the sections of the summary. */
  private static final int RECENT = 16;

  private final KnownNames known = new KnownNames();
  private final FreeTerms free = new FreeTerms();
  private final NameScan scan = new NameScan(known, free);

  /** One text is asked about by one check after the other. */
  private final Map<String, List<Name>> recent =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Name>> eldest) {
          return size() > RECENT;
        }
      };

  /** The names of a text that is {@link NameKey#plain plain}, in its order. */
  public List<Name> names(String plain) {
    synchronized (recent) {
      List<Name> known = recent.get(plain);
      if (known != null) {
        return known;
      }
    }
    List<Name> names = List.copyOf(scan.names(plain));
    synchronized (recent) {
      recent.put(plain, names);
    }
    return names;
  }

  KnownNames known() {
    return known;
  }

  FreeTerms free() {
    return free;
  }
}
