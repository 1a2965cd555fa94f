package dailypapers.importer;

import dailypapers.check.Case;
import dailypapers.check.Judgement;
import dailypapers.content.ContentFolder;
import dailypapers.content.Headings;
import dailypapers.paper.Paper;
import java.util.List;
import java.util.function.Function;

/**
 * What an import is made of.
 *
 * @param papers what is known beside the digests
 * @param judge says what becomes of a summary; asked only where there is an abstract to judge by
 * @param tags the slugs for a paper
 * @param headings of the site's language
 * @param folder where the content files go
 */
public record ImportParts(
    KnownPapers papers,
    Function<Case, Judgement> judge,
    Function<Paper, List<String>> tags,
    Headings headings,
    ContentFolder folder) {}
