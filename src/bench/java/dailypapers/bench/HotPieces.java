package dailypapers.bench;

import dailypapers.bake.BakeReport;
import dailypapers.bake.SiteBaker;
import dailypapers.bake.SiteFolders;
import dailypapers.casefiles.Example;
import dailypapers.casefiles.Examples;
import dailypapers.cases.CaseChecks;
import dailypapers.cases.CaseJudge;
import dailypapers.cases.CaseJudgement;
import dailypapers.check.Case;
import dailypapers.config.SiteConfig;
import dailypapers.content.Body;
import dailypapers.content.BodyReader;
import dailypapers.content.ContentFile;
import dailypapers.content.ContentFolder;
import dailypapers.content.ContentReader;
import dailypapers.content.Headings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The pieces of which a build and a check spend their time, in a warm JVM: {@code mvn -Pbench
 * verify -Dbench.main=org.openjdk.jmh.Main -Dbench=HotPieces}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HotPieces {
  private static final Path HERE = Path.of("src/bench");
  private static final int PAPERS = 30;

  private final SiteConfig site = SiteConfig.read(HERE.resolve("site.yml"));
  private final BodyReader bodies = new BodyReader(Headings.of("ko"));
  private final CaseJudge judge = new CaseJudge(CaseChecks.standard(List.of()));
  private final Case example = examples().get(0);
  private Path work = HERE;
  private String text = "";
  private ContentFile file = ContentReader.parse(LEAST, "a file");
  private int bakes;

  private static final String LEAST =
      "---\ntype: paper\ndate: 2024-06-28\nid: \"2406.18790\"\ntitle: \"A title\"\n---\n";

  /** Thirty papers in a folder of its own. */
  @Setup(Level.Trial)
  public void write() throws IOException {
    work = Files.createTempDirectory(BenchOptions.fastFolder(), "daily-papers-bench-");
    Path papers = work.resolve("papers.jsonl");
    GeneratePapers.write(PAPERS, papers, site);
    PapersToContent.convert(papers, work.resolve("content"), site);
    ContentFolder content = new ContentFolder(work.resolve("content"));
    text = Files.readString(content.paths().get(0));
    file = ContentReader.parse(text, "a file");
  }

  /** Nothing stays. */
  @TearDown(Level.Trial)
  public void remove() throws IOException {
    Trees.remove(work);
  }

  /** A content file's text becomes front matter and body. */
  @Benchmark
  public ContentFile readFile() {
    return ContentReader.parse(text, "a file");
  }

  /** A body is taken apart. */
  @Benchmark
  public Body readBody() {
    return bodies.parse(file.body(), file.bodyLine());
  }

  /** A summary is judged by its text. */
  @Benchmark
  public CaseJudgement judgeSummary() {
    return judge.judge(example);
  }

  /** A site of thirty papers is baked into a new folder, unchecked. */
  @Benchmark
  public BakeReport bakeThirtyPapers() {
    Path output = work.resolve("site-" + bakes++);
    SiteFolders folders =
        new SiteFolders(
            work.resolve("content"), HERE.resolve("templates"), HERE.resolve("assets"), output);
    return new SiteBaker(site, folders).bake();
  }

  private static List<Case> examples() {
    return Examples.bundled().stream().map(Example::judged).toList();
  }
}
