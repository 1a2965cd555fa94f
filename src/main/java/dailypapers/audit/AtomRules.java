package dailypapers.audit;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an Atom feed must have (RFC 4287, sections 4.1.1 and 4.1.2): id, title, updated, and an
 * author in the feed or in each entry. Beyond the RFC an entry must have a link, and an id of its
 * own, because readers tell entries apart by it.
 */
final class AtomRules implements XmlRules {
  static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  // RFC 4287, section 3.3: a date-time of RFC 3339, with capital T and Z, and seconds.
  private static final Pattern DATE_TIME =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
  private static final String FEED = "feed/";
  private static final String ENTRY = "feed/entry/";
  private static final List<String> FEED_NEEDS = List.of("id", "title", "updated");
  private static final List<String> ENTRY_NEEDS = List.of("id", "title", "updated", "link");

  private final Notes notes;
  private final Set<String> inFeed = new LinkedHashSet<>();
  private final Set<String> inEntry = new LinkedHashSet<>();
  private final Set<String> entryIds = new HashSet<>();
  private int entries;
  private int authorless;

  AtomRules(Notes notes) {
    this.notes = notes;
  }

  @Override
  public void start(String path, Optional<String> href) {
    if (path.equals("feed/link")) {
      href.ifPresent(notes::link);
    } else if (path.equals("feed/entry/link") && href.isPresent()) {
      notes.link(href.get());
      inEntry.add("link");
    } else if (path.equals("feed/entry")) {
      entries++;
      inEntry.clear();
    }
  }

  @Override
  public void end(String path, String text) {
    switch (path) {
      case "feed" -> feed();
      case "feed/entry" -> entry();
      case "feed/author/name" -> inFeed.add("author");
      case "feed/entry/author/name" -> inEntry.add("author");
      case "feed/updated", "feed/entry/updated" -> updated(text);
      case "feed/entry/id" -> entryId(text);
      default -> {}
    }
    if (!text.isEmpty()) {
      present(path);
    }
  }

  private void present(String path) {
    if (path.startsWith(ENTRY)) {
      inEntry.add(path.substring(ENTRY.length()));
    } else if (path.startsWith(FEED)) {
      inFeed.add(path.substring(FEED.length()));
    }
  }

  private void feed() {
    FEED_NEEDS.stream()
        .filter(need -> !inFeed.contains(need))
        .forEach(need -> notes.fault("the feed has no " + need));
    if (!inFeed.contains("author") && (authorless > 0 || entries == 0)) {
      notes.fault("the feed has no author");
    }
  }

  private void entry() {
    ENTRY_NEEDS.stream()
        .filter(need -> !inEntry.contains(need))
        .forEach(need -> notes.fault("entry " + entries + " has no " + need));
    if (!inEntry.contains("author")) {
      authorless++;
    }
  }

  private void entryId(String id) {
    if (!entryIds.add(id)) {
      notes.fault("entry id \"" + id + "\" stands twice");
    }
  }

  private void updated(String text) {
    try {
      OffsetDateTime.parse(text);
      if (DATE_TIME.matcher(text).matches()) {
        return;
      }
    } catch (DateTimeParseException e) {
      // Reported below, as a time that has the wrong form.
    }
    notes.fault("updated \"" + text + "\" is not a time as RFC 3339 writes it");
  }
}
