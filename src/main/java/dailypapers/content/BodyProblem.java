package dailypapers.content;

/**
 * Something that a person got wrong in a body; the rest of it is read all the same.
 *
 * @param line of the file
 * @param problem what is wrong, in one line
 * @param hint what to do now
 */
public record BodyProblem(int line, String problem, String hint) {}
