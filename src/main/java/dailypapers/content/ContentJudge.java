package dailypapers.content;

import dailypapers.check.Checker;
import dailypapers.check.Finding;
import dailypapers.error.DailyPapersException;
import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges a content file as it lies there, whoever wrote it: front matter, Markdown, and whether the
 * summary is faithful to the abstract in the same file. It needs no network.
 *
 * <p>A summary of the full text cannot be judged by the abstract: of such a file only the form is
 * looked at.
 */
public final class ContentJudge {
  private static final Pattern LINE = Pattern.compile(":([0-9]+)$");

  private final ContentFolder folder;
  private final Path root;
  private final BodyReader bodies;
  private final Checker checker;
  private final Set<String> vocabulary;

  /**
   * @param vocabulary the slugs that a tag may have
   */
  public ContentJudge(Path root, Headings headings, Checker checker, Set<String> vocabulary) {
    this.folder = new ContentFolder(root);
    this.root = root;
    this.bodies = new BodyReader(headings);
    this.checker = checker;
    this.vocabulary = Set.copyOf(vocabulary);
  }

  /** What is wrong with a file; empty if nothing is. */
  public List<ContentFinding> findings(Path path) {
    String name = ContentPath.slashed(root.relativize(path));
    ContentFile file;
    try {
      file = folder.read(path);
    } catch (DailyPapersException e) {
      return List.of(new ContentFinding(name, line(e), true, e.problem() + "; " + e.hint()));
    }
    List<ContentFinding> findings = new ArrayList<>();
    file.frontMatter().tags().stream()
        .filter(tag -> !vocabulary.contains(tag))
        .forEach(tag -> findings.add(unknownTag(name, file, tag)));
    Body body = bodies.parse(file.body(), file.bodyLine());
    for (BodyProblem problem : body.problems()) {
      findings.add(
          new ContentFinding(
              name, problem.line(), true, problem.problem() + "; " + problem.hint()));
    }
    for (Finding finding : unfaithful(file, body)) {
      findings.add(finding(name, body, finding));
    }
    return findings;
  }

  private List<Finding> unfaithful(ContentFile file, Body body) {
    boolean fromAbstract =
        file.frontMatter()
            .provenance()
            .flatMap(Provenance::text)
            .filter(PaperText.Kind.FULL_TEXT::equals)
            .isEmpty();
    String by =
        file.isEdited()
            ? Provenance.PERSON
            : file.frontMatter().provenance().map(Provenance::by).orElse(Provenance.PERSON);
    if (!fromAbstract || body.abstractText().isEmpty()) {
      return List.of();
    }
    PaperText text = PaperText.ofAbstract(body.abstractText());
    return body.summary(by, file.frontMatter().tags())
        .map(summary -> checker.judge(text, summary).findings())
        .orElse(List.of());
  }

  private static ContentFinding finding(String name, Body body, Finding finding) {
    String quoted = finding.quoted().isEmpty() ? "" : " “" + finding.quoted() + "”";
    String reason = finding.check() + " (" + finding.place() + "): " + finding.reason() + quoted;
    return new ContentFinding(
        name, body.line(finding), finding.severity() == Finding.Severity.FAULT, reason);
  }

  private static ContentFinding unknownTag(String name, ContentFile file, String tag) {
    String[] lines = ContentWriter.text(file).split("\n", file.bodyLine());
    int line = 1;
    while (line < lines.length && !lines[line - 1].startsWith("tags:")) {
      line++;
    }
    return new ContentFinding(
        name,
        line,
        true,
        "the vocabulary has no tag \"" + tag + "\"; add it to tags in site.yml, or take another");
  }

  private static int line(DailyPapersException e) {
    Matcher matcher = LINE.matcher(e.where());
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 1;
  }
}
