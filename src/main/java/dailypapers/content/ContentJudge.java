package dailypapers.content;

import dailypapers.cases.CaseJudge;
import dailypapers.check.Checker;
import dailypapers.check.Finding;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.workers.Workers;
import dailypapers.yaml.TextFile;
import dailypapers.yaml.YamlOrigin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges a content file as it lies there, whoever wrote it: front matter, Markdown, and whether the
 * summary is faithful to the abstract in the same file. It needs no network.
 *
 * <p>With a {@link CaseJudge}, a summary of the full text is judged, too, as far as the abstract,
 * the quotes in its footnotes and the texts that are known on this computer go.
 */
public final class ContentJudge {
  private static final Pattern LINE = Pattern.compile(":([0-9]+)$");

  private final ContentFolder folder;
  private final Path root;
  private final BodyReader bodies;
  private final Faithfulness faithfulness;
  private final Set<String> vocabulary;

  /**
   * A judge by the checks of claims alone.
   *
   * @param vocabulary the slugs that a tag may have
   */
  public ContentJudge(Path root, Headings headings, Checker checker, Set<String> vocabulary) {
    this(root, headings, new Faithfulness(checker), vocabulary);
  }

  /**
   * A judge by the checks of cases as well.
   *
   * @param vocabulary the slugs that a tag may have
   */
  public ContentJudge(
      Path root, Headings headings, Faithfulness faithfulness, Set<String> vocabulary) {
    this.folder = new ContentFolder(root);
    this.root = root;
    this.bodies = new BodyReader(headings);
    this.faithfulness = faithfulness;
    this.vocabulary = Set.copyOf(vocabulary);
  }

  /**
   * What is wrong with all the files, in their order.
   *
   * @throws DailyPapersException kind {@code CONTENT} if there is no content folder
   */
  public Judged judge() {
    return judge(file -> true);
  }

  /**
   * What is wrong with some of the files, in their order.
   *
   * @param wanted is asked of every file
   * @throws DailyPapersException kind {@code CONTENT} if there is no content folder
   */
  public Judged judge(Predicate<Path> wanted) {
    List<Path> all = folder.paths();
    List<Path> files = all.stream().filter(wanted).toList();
    List<ContentFinding> findings = new ArrayList<>(twice(all, wanted));
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
      return count(Finding.Severity.FAULT);
    }

    /** How many findings of a weight there are. */
    public long count(Finding.Severity severity) {
      return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
  }

  /** What is wrong with a file; empty if nothing is. */
  public List<ContentFinding> findings(Path path) {
    String name = ContentPath.slashed(root.relativize(path));
    ContentFile file;
    try {
      file = folder.read(path);
    } catch (DailyPapersException e) {
      return List.of(ContentFinding.ofFile(name, line(e), e.problem() + "; " + e.hint()));
    }
    List<ContentFinding> findings = new ArrayList<>();
    file.frontMatter().tags().stream()
        .filter(tag -> !vocabulary.contains(tag))
        .forEach(tag -> findings.add(unknownTag(name, lineOfTags(path), tag)));
    Body body = bodies.parse(file.body(), file.bodyLine());
    for (BodyProblem problem : body.problems()) {
      findings.add(
          ContentFinding.ofFile(name, problem.line(), problem.problem() + "; " + problem.hint()));
    }
    for (Finding finding : faithfulness.findings(file, body)) {
      findings.add(finding(name, body, finding));
    }
    return findings;
  }

  private static ContentFinding finding(String name, Body body, Finding finding) {
    String quoted = finding.quoted().isEmpty() ? "" : " “" + finding.quoted() + "”";
    String reason = finding.check() + " (" + finding.place() + "): " + finding.reason() + quoted;
    return new ContentFinding(
        name, body.line(finding), finding.severity(), finding.check(), finding.quoted(), reason);
  }

  private List<ContentFinding> twice(List<Path> files, Predicate<Path> wanted) {
    Map<Path, Path> seen = new HashMap<>();
    List<ContentFinding> findings = new ArrayList<>();
    for (Path file : files) {
      Path before = seen.putIfAbsent(file.getFileName(), file);
      if (before != null && (wanted.test(file) || wanted.test(before))) {
        String other = ContentPath.slashed(root.relativize(before));
        String reason = "the paper stands in " + other + " already; delete one of the two files";
        findings.add(ContentFinding.ofFile(ContentPath.slashed(root.relativize(file)), 1, reason));
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
    return ContentFinding.ofFile(
        name,
        line,
        "the vocabulary has no tag \"" + tag + "\"; add it to tags in site.yml, or take another");
  }

  private static int line(DailyPapersException e) {
    Matcher matcher = LINE.matcher(e.where());
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 1;
  }
}
