package dailypapers.digest;

import dailypapers.content.ContentFile;
import dailypapers.content.ContentFolder;
import dailypapers.content.FrontMatter;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Paper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Sees to it that a paper stands in one edition: the earliest that lists it, in whatever order the
 * days are run. A file that a person holds stays where it is.
 *
 * <p>A move is two steps, first the new file and then the old one away, so that a crash leaves the
 * paper twice and never nowhere; whoever finds it twice takes the second step.
 */
final class Editions {
  private final ContentFolder folder;
  private final ContentFiles files;

  Editions(ContentFolder folder, ContentFiles files) {
    this.folder = folder;
    this.files = files;
  }

  /**
   * The file of a paper.
   *
   * @throws DailyPapersException kind {@code CONTENT} if there are two that say different things
   */
  Optional<ContentFile> find(ArxivId id) {
    List<Path> all = folder.findAll(id);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    ContentFile first = folder.read(all.get(0));
    for (Path later : all.subList(1, all.size())) {
      ContentFile other = folder.read(later);
      if (other.frontMatter().isKeptByHand() || !other.body().equals(first.body())) {
        throw twice(all.get(0), later);
      }
      folder.remove(later);
    }
    return Optional.of(first);
  }

  /** Whether a paper stays in the edition of its file, though another one lists it. */
  boolean staysElsewhere(ContentFile file, Paper paper) {
    return file.frontMatter().date().isBefore(paper.date())
        || file.frontMatter().date().isAfter(paper.date()) && files.isHeld(file);
  }

  /** The file in the earlier edition that lists the paper, as that edition tells of it. */
  ContentFile moved(ContentFile file, Paper paper) {
    FrontMatter former = file.frontMatter();
    if (former.date().equals(paper.date())) {
      return file;
    }
    Path withheld = folder.withheldPath(former);
    if (folder.has(withheld)) {
      folder.update(
          withheld, files.refreshedDraft(folder.read(withheld), paper).withDate(paper.date()));
    }
    FrontMatter fresh = files.refreshed(file, paper).withDate(paper.date());
    folder.update(folder.path(former), fresh);
    return folder.read(folder.path(fresh));
  }

  private static DailyPapersException twice(Path first, Path later) {
    return new DailyPapersException(
        ExitCode.CONTENT,
        "two files of the same paper, and they say different things",
        first + " and " + later,
        "delete one of the two");
  }
}
