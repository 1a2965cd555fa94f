package dailypapers.bake;

import java.util.Optional;

/**
 * What a template knows of the page it makes.
 *
 * @param name the kind of page, such as {@code paper}
 * @param address {@code /papers/2406.18790/}
 * @param path the same below the base path, for links: {@code /repo/papers/2406.18790/}
 * @param url the complete address
 * @param image the complete address of the picture with which it is shared; empty where none is
 */
public record PageInfo(
    String name, String address, String path, String url, Optional<String> image) {}
