package dailypapers.bake;

import java.nio.file.Path;

/**
 * The folders of a bake.
 *
 * @param content the content files
 * @param templates FreeMarker templates and message files
 * @param assets copied as they are to the root of the site
 * @param output where the site goes
 */
public record SiteFolders(Path content, Path templates, Path assets, Path output) {}
