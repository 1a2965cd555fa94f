package dailypapers.audit;

/** What {@link AtomRules} asks of a feed and its entries, ticked off as it is met. */
final class FeedNeeds {
  private static final int FEED = bit(XmlPlace.ID) | bit(XmlPlace.TITLE) | bit(XmlPlace.UPDATED);
  private static final int ENTRY = FEED | bit(XmlPlace.LINK);

  private final ByteSet entryIds = new ByteSet();
  private boolean isEntry;
  private boolean isAuthorNeeded;
  private int inFeed;
  private int inEntry;

  void begin() {
    entryIds.clear();
    isEntry = false;
    isAuthorNeeded = false;
    inFeed = 0;
  }

  void beginEntry() {
    isEntry = true;
    inEntry = 0;
  }

  /** Something stands in the entry, or outside of entries in the feed. */
  void meet(XmlPlace what) {
    if (isEntry) {
      inEntry |= bit(what);
    } else {
      inFeed |= bit(what);
    }
  }

  /** An id without white space or entities, of which the feed's own may be that of an entry. */
  void id(byte[] in, int from, int to) {
    Doubt.unless(!isEntry || entryIds.add(in, from, to), "an id stands twice");
  }

  void endEntry() {
    Doubt.unless((inEntry & ENTRY) == ENTRY, "an entry lacks something");
    isEntry = false;
    inFeed |= bit(XmlPlace.ENTRY);
    isAuthorNeeded |= (inEntry & bit(XmlPlace.NAME)) == 0;
  }

  void end() {
    Doubt.unless((inFeed & FEED) == FEED, "a feed lacks something");
    boolean haveAll = (inFeed & bit(XmlPlace.ENTRY)) != 0 && !isAuthorNeeded;
    Doubt.unless(haveAll || (inFeed & bit(XmlPlace.NAME)) != 0, "a feed lacks an author");
  }

  private static int bit(XmlPlace place) {
    return 1 << place.ordinal();
  }
}
