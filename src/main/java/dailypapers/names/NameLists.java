package dailypapers.names;

import java.util.List;

/** The lists that names are told by: who is well known, and what names nobody. Read them once. */
public final class NameLists {
  private final KnownNames known = new KnownNames();
  private final FreeTerms free = new FreeTerms();
  private final NameScan scan = new NameScan(known, free);

  /** The names of a text that is {@link NameKey#plain plain}, in its order. */
  public List<Name> names(String plain) {
    return scan.names(plain);
  }

  KnownNames known() {
    return known;
  }

  FreeTerms free() {
    return free;
  }
}
