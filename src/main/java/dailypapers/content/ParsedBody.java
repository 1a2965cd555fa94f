package dailypapers.content;

import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * A body, read once: for the check and for the page alike.
 *
 * @param body its parts
 * @param document its Markdown, as {@link MarkdownDialect} parses it; whoever gets it may change it
 * @param abstractHeading the heading in it below which the paper's own abstract stands
 */
public record ParsedBody(Body body, Node document, Optional<Heading> abstractHeading) {}
