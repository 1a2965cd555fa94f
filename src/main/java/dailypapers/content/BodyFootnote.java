package dailypapers.content;

import dailypapers.paper.Evidence;

/**
 * A footnote as it stands in a body: {@code [^1]: "quote" ([S3.p2](https://…#S3.p2))}.
 *
 * @param label between {@code [^} and {@code ]}
 * @param evidence the quote without its quotation marks, and the place that the link leads to
 * @param line of the file
 */
public record BodyFootnote(String label, Evidence evidence, int line) {}
