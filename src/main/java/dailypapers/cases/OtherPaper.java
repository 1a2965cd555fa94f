package dailypapers.cases;

/**
 * A paper of the archive, which a summary could be of just as well.
 *
 * @param id such as its arXiv id; that of the case itself does not count
 * @param text its abstract
 */
public record OtherPaper(String id, String title, String text) {}
