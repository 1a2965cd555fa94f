package dailypapers.content;

import dailypapers.check.Checker;
import dailypapers.check.Finding;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.PaperText;
import dailypapers.paper.Provenance;
import dailypapers.workers.Workers;
import dailypapers.yaml.TextFile;
import dailypapers.yaml.YamlOrigin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges a content file as it lies there, whoever wrote it: front matter, Markdown, and whether the
 * summary is faithful to the abstract in the same file. It needs no network.
 *
 * <p>A summary of the full text cannot be judged by the abstract: of such a file only front matter
 * and Markdown are looked at. Nobody knows from what an imported summary was written; it was judged
 * when it came in.
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

  /**
   * What is wrong with all the files, in their order.
   *
   * @throws DailyPapersException kind {@code CONTENT} if there is no content folder
   */
  public Judged judge() {
    List<Path> files = folder.paths();
    List<ContentFinding> findings = new ArrayList<>(twice(files));
    Workers.map(files, this::findings).forEach(findings::addAll);
    return new Judged(files.size(), findings);
  }

  /**
   * What the judge has to say.
   *
   * @param files how many files were looked at
   * @param findings what is wrong with them
   */
  public record Judged(int files, List<ContentFinding> findings) {
    public Judged {
      findings = List.copyOf(findings);
    }

    /** How many findings must be mended. */
    public long faults() {
      return findings.stream().filter(ContentFinding::fault).count();
    }
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
        .forEach(tag -> findings.add(unknownTag(name, lineOfTags(path), tag)));
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
    boolean fromAbstract = file.frontMatter().provenance().filter(ContentJudge::readMore).isEmpty();
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

  /** Whoever wrote a summary that was imported may have read the whole paper. */
  private static boolean readMore(Provenance from) {
    return from.text().equals(Optional.of(PaperText.Kind.FULL_TEXT))
        || from.by().equals(Provenance.IMPORT);
  }

  private static ContentFinding finding(String name, Body body, Finding finding) {
    String quoted = finding.quoted().isEmpty() ? "" : " “" + finding.quoted() + "”";
    String reason = finding.check() + " (" + finding.place() + "): " + finding.reason() + quoted;
    return new ContentFinding(
        name, body.line(finding), finding.severity() == Finding.Severity.FAULT, reason);
  }

  private List<ContentFinding> twice(List<Path> files) {
    Map<Path, Path> seen = new HashMap<>();
    List<ContentFinding> findings = new ArrayList<>();
    for (Path file : files) {
      Path before = seen.putIfAbsent(file.getFileName(), file);
      if (before != null) {
        String other = ContentPath.slashed(root.relativize(before));
        String reason = "the paper stands in " + other + " already; delete one of the two files";
        findings.add(
            new ContentFinding(ContentPath.slashed(root.relativize(file)), 1, true, reason));
      }
    }
    return findings;
  }

  private static int lineOfTags(Path file) {
    String[] lines =
        TextFile.read(file, YamlOrigin.of(ExitCode.CONTENT, file), "check the file").split("\n");
    int line = 1;
    while (line < lines.length && !lines[line - 1].startsWith("tags:")) {
      line++;
    }
    return line;
  }

  private static ContentFinding unknownTag(String name, int line, String tag) {
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
