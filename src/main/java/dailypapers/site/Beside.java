package dailypapers.site;

/** What a page shows beside what it is about; it is made again when this changes. */
public interface Beside {
  /** A number that is another one where anything of this is; never 0. */
  long fingerprint();
}
