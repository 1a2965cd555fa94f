package dailypapers.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A site without a fault, to put one in: a home page, a page of tags, a feed and a sitemap. */
final class SmallSite {
  static final URI ROOT = URI.create("https://papers.example/repo/");

  private final Path folder;

  SmallSite(Path folder) {
    this.folder = folder;
    page("index.html", "<h1 id=\"title\">Home</h1><a href=\"/repo/tags/#list\">Tags</a>");
    page(
        "tags/index.html",
        "<ul id=\"list\"></ul><a href=\"../\">Home</a><a href=\"#list\">List</a>");
    write("style.css", "body { margin: 0 }");
    write("404.html", html("", "<a href=\"/repo/\">Home</a>"));
    write("feed.xml", feed(entry("tag:papers.example,2024:papers/2406.18790")));
    write("sitemap.xml", sitemap("https://papers.example/repo/"));
  }

  /** Writes a page with its own canonical address. */
  SmallSite page(String name, String body) {
    String address = ROOT + name.replaceFirst("(^|/)index\\.html$", "$1");
    return write(name, html("<link rel=\"canonical\" href=\"" + address + "\">", body));
  }

  static String html(String head, String body) {
    return "<!DOCTYPE html><html lang=\"ko\"><head><title>t</title><link rel=\"stylesheet\""
        + (" href=\"/repo/style.css\">" + head + "</head><body>" + body + "</body></html>");
  }

  static String sitemap(String... locations) {
    StringBuilder urls = new StringBuilder();
    for (String location : locations) {
      urls.append("<url><loc>").append(location).append("</loc></url>");
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
        + ("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + urls + "</urlset>");
  }

  static String feed(String entries) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
          <id>https://papers.example/repo/</id>
          <title>Daily Papers</title>
          <updated>2024-06-28T00:00:00Z</updated>
          <author><name>Daily Papers</name></author>
          <link rel="self" href="https://papers.example/repo/feed.xml"/>
        %s</feed>
        """
        .formatted(entries);
  }

  static String entry(String id) {
    return """
          <entry>
            <id>%s</id>
            <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>paper</b></div></title>
            <updated>2024-06-28T09:10:00+09:00</updated>
            <link href="https://papers.example/repo/tags/"/>
          </entry>
        """
        .formatted(id);
  }

  SmallSite write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The problems that the audit finds, as {@code file: problem}. Where there are any, a bake of the
   * same files must not have proven that there are none.
   */
  List<String> problems() {
    List<String> problems =
        new SiteAudit(folder, ROOT).faults().stream().map(SiteFault::toString).toList();
    if (!problems.isEmpty()) {
      assertThat(isProven()).as("proven in spite of " + problems).isFalse();
    }
    return problems;
  }

  /** True if a bake of these files proves the site. */
  boolean isProven() {
    return baked(names()).isProven(names(), Former.none());
  }

  /** The audit of a bake that wrote some files of the site. */
  BakedAudit baked(Collection<String> names) {
    BakedAudit audit = new BakedAudit(folder, ROOT);
    for (String name : names) {
      audit.page(name, bytes(name));
    }
    return audit;
  }

  Set<String> names() {
    return SiteFiles.below(folder).names();
  }

  byte[] bytes(String name) {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
