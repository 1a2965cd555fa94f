package dailypapers.bake;

import dailypapers.site.Archive;
import dailypapers.site.Beside;
import dailypapers.site.Entry;
import dailypapers.site.PageSpec;
import dailypapers.site.Permalinks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The links from a paper to the pages of its authors and its organization, of those that have one.
 * In the template of a paper: <code>${people.author(name)!}</code>.
 */
public final class NameLinks implements Beside {
  private final Map<String, String> authors = new HashMap<>();
  private final Optional<String> organization;

  /**
   * @param pages that the site has: without those of authors there are no links to them
   */
  NameLinks(Entry entry, Archive archive, List<PageSpec> pages, Permalinks links) {
    if (PageSpec.AUTHOR.isAmong(pages)) {
      for (String name : entry.paper().authors()) {
        archive.authors().page(name).ifPresent(page -> authors.put(name, links.author(page)));
      }
    }
    this.organization =
        entry
            .paper()
            .organization()
            .filter(name -> PageSpec.ORGANIZATION.isAmong(pages))
            .flatMap(name -> archive.organizations().page(name))
            .map(links::organization);
  }

  /** The link to the page of an author of this paper. */
  public Optional<String> author(String name) {
    return Optional.ofNullable(authors.get(name));
  }

  /** The link to the page of the paper's organization. */
  public Optional<String> organization() {
    return organization;
  }

  /** The paper's own names are as they are: only which of them have a page can change. */
  @Override
  public long fingerprint() {
    long sum = organization.isPresent() ? 1 : 0;
    for (String name : authors.keySet()) {
      sum = sum + 31L * name.hashCode();
    }
    return sum | Long.MIN_VALUE;
  }
}
