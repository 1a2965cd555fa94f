package dailypapers.topic;

/**
 * A paper that a summary may be about instead, such as one of the same day.
 *
 * @param id such as its arXiv id, for a report
 * @param title as it was published
 * @param abstractText plain text
 */
public record OtherPaper(String id, String title, String abstractText) {}
