package dailypapers.topic;

/**
 * A paper that a summary may be about instead, such as one of the same day.
 *
 * @param title as it was published
 * @param abstractText plain text
 */
public record OtherPaper(String title, String abstractText) {}
