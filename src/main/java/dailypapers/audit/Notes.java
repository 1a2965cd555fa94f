package dailypapers.audit;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one reading of a file finds, kept in the file's place: its faults, its ids, and the links
 * whose anchors can only be judged when every page has been read. One thread fills one of these.
 */
final class Notes {
  /**
   * A link with an anchor.
   *
   * @param link as it is written
   * @param to the page and the id
   */
  record Anchor(String link, Target.File to) {
    /** What to say if the page does not have the id. */
    String problem() {
      return leadsNowhere(link, to.file() + " has no id \"" + to.fragment() + "\"");
    }
  }

  private final String file;
  private final Links links;
  private final List<SiteFault> faults = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<Anchor> anchors = new LinkedHashSet<>();
  private final List<String> locations = new ArrayList<>();

  Notes(String file, Links links) {
    this.file = file;
    this.links = links;
  }

  /** The file that is read. */
  String file() {
    return file;
  }

  /** The address at which the file will be read. */
  URI address() {
    return links.addressOf(file);
  }

  /** True if an address is complete and lies within the site. */
  boolean isOfThisSite(String address) {
    return address.startsWith(links.root().toString());
  }

  void fault(String problem) {
    faults.add(new SiteFault(file, problem));
  }

  /** Notes an id, and a fault if the page has it twice. */
  void id(String id) {
    if (!ids.add(id)) {
      fault("id \"" + id + "\" stands twice");
    }
  }

  /** Judges a link now, and remembers its anchor for later. */
  void link(String link) {
    Target target = links.target(file, link);
    if (target instanceof Target.Nowhere nowhere) {
      fault(leadsNowhere(link, nowhere.why()));
    } else if (target instanceof Target.File to && !to.fragment().isEmpty()) {
      anchors.add(new Anchor(link, to));
    }
  }

  private static String leadsNowhere(String link, String why) {
    return "link \"" + link + "\" leads nowhere: " + why;
  }

  /** Notes an address that a sitemap lists. */
  void location(String address) {
    locations.add(address);
  }

  List<SiteFault> faults() {
    return faults;
  }

  Set<String> ids() {
    return ids;
  }

  Set<Anchor> anchors() {
    return anchors;
  }

  List<String> locations() {
    return locations;
  }
}
