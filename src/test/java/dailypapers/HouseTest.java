package dailypapers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dailypapers.testing.ClassRules;
import dailypapers.testing.JavaSources;
import dailypapers.testing.JavaSources.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The house")
class HouseTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final String ROOT = "dailypapers";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static final ClassRules RULES = new ClassRules(CLASSES);

  /** Who may know whom. A package that is not here fails; one that is here need not exist yet. */
  private static final Map<String, Set<String>> ALLOWED =
      table(
          """
          error:
          paper:
          files:
          http:
          secret:
          workers: error
          yaml:    error
          config:  error yaml
          source:  paper error http
          summary: paper error
          text:
          number:  text
          topic:   text
          names:   text
          check:   paper text number
          form:    paper check text
          direction: paper check text names
          cases:   paper check text number topic names form direction
          casefiles: paper check cases form topic error yaml
          site:    paper
          search:  paper
          images:  error
          related: paper topic workers
          legacy:  paper error
          content: paper check cases error yaml workers
          openai:  paper check error summary http secret files
          digest:  paper check error summary source content
          export:  paper error site content workers
          importer: paper check cases error yaml source content legacy workers
          state:   paper site workers
          bake:    paper error config site content export search images related workers state
          audit:   error workers
          preview: error
          cli:     paper check error summary source content digest bake config site state yaml audit \
                   preview openai legacy search cases casefiles topic export importer workers starter \
                   secret
          starter: error files
          launch:  cli
          """);

  /** Foreign code and its rooms. The first line that fits counts; what fits none has no room. */
  private static final Map<String, Set<String>> ROOMS =
      table(
          """
          org.jbake.:                             bake
          org.apache.commons.configuration2.:     bake
          freemarker.:                            bake
          picocli.:                               cli
          me.tongfei.progressbar.:                cli
          org.jsoup.:                             source bake audit
          org.commonmark.:                        content bake
          com.fasterxml.jackson.dataformat.yaml.: yaml
          com.fasterxml.jackson.:                 yaml source summary content site openai casefiles export
          com.openai.:                            openai
          com.sun.net.httpserver.:                preview launch
          org.slf4j.:
          """);

  /** What depends on where the program runs: its language, its time zone, its encoding. */
  private static final Set<String> DEPENDS_ON_PLACE =
      Set.of(
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
          "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
          "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
          "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
          "java.io.FileReader.<init>(java.io.File)",
          "java.io.FileReader.<init>(java.lang.String)",
          "java.io.FileWriter.<init>(java.io.File)",
          "java.io.FileWriter.<init>(java.lang.String)",
          "java.time.LocalDate.now()",
          "java.time.LocalDateTime.now()",
          "java.time.OffsetDateTime.now()",
          "java.time.ZonedDateTime.now()",
          "java.time.ZoneId.systemDefault()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");

  private static final Set<String> OLD_DATES =
      Set.of("java.util.Date", "java.util.Calendar", "java.text.SimpleDateFormat");

  private static final Set<String> NAMELESS_ERRORS =
      Set.of(
          "java.lang.RuntimeException",
          "java.lang.Exception",
          "java.lang.Error",
          "java.lang.Throwable");

  @Test
  @DisplayName("has no package that the table does not name")
  void everyPackageIsInTheTable() {
    Set<String> unknown = new HashSet<>();
    CLASSES.forEach(each -> unknown.add(room(each)));
    unknown.removeAll(ALLOWED.keySet());
    unknown.remove("");

    assertThat(unknown).isEmpty();
  }

  @Test
  @DisplayName("lets a package know only those below it in the table")
  void packagesKnowOnlyThoseBelow() {
    RULES.everyDependency(
        "know only the packages that the table allows",
        dependency ->
            !isOurs(dependency.getTargetClass())
                || mayKnow(room(dependency.getOriginClass()), room(dependency.getTargetClass())));
  }

  @Test
  @DisplayName("has no two packages that know each other, over any number of corners")
  void noCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  @DisplayName("keeps every foreign library in its rooms")
  void foreignLibrariesInTheirRooms() {
    RULES.everyDependency(
        "use a foreign library only in its rooms",
        dependency ->
            isOurs(dependency.getTargetClass())
                || mayUse(
                    room(dependency.getOriginClass()),
                    dependency.getTargetClass().getBaseComponentType().getName()));
  }

  @Test
  @DisplayName("depends nowhere on the computer's language, time zone or encoding")
  void independentOfPlace() {
    RULES.everyAccess(
        "name the locale, the time zone and the encoding",
        access -> !DEPENDS_ON_PLACE.contains(access.getTarget().getFullName()));
  }

  @Test
  @DisplayName("ends the process where it starts only, and prints in cli and launch only")
  void endsAndPrintsWhereItStarts() {
    RULES.everyAccess(
        "end the process in cli.Main and launch only",
        access ->
            access.getOriginOwner().getName().equals(ROOT + ".cli.Main")
                || room(access.getOriginOwner()).equals("launch")
                || !access
                    .getTarget()
                    .getFullName()
                    .matches("java\\.lang\\.(System\\.exit|Runtime\\.(exit|halt))\\(int\\)"));
    RULES.everyAccess(
        "print in cli and launch only",
        access ->
            Set.of("cli", "launch").contains(room(access.getOriginOwner()))
                || !access
                    .getTarget()
                    .getFullName()
                    .matches("java\\.lang\\.System\\.(out|err)|java\\..*\\.printStackTrace\\(\\)"));
  }

  @Test
  @DisplayName("has no date of the old kind")
  void noOldDates() {
    RULES.everyDependency(
        "not use java.util.Date",
        dependency -> !OLD_DATES.contains(dependency.getTargetClass().getName()));
  }

  @Test
  @DisplayName("has no static that changes")
  void noMutableStatics() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  @DisplayName("throws no exception without a name of its own")
  void namedExceptions() {
    RULES.everyAccess(
        "throw DailyPapersException, or what the JDK names for the case",
        access ->
            !(access instanceof JavaConstructorCall)
                || !NAMELESS_ERRORS.contains(access.getTargetOwner().getName())
                || access.getOriginOwner().isAssignableTo(access.getTargetOwner().getName()));
  }

  @Test
  @DisplayName("says in one sentence what each package is, and that null crosses no method")
  void packagesSayWhatTheyAre() throws IOException {
    for (Path folder : packageFolders()) {
      Path info = folder.resolve("package-info.java");
      assertThat(info).exists();
      String source = Files.readString(info);
      assertThat(source).as(info.toString()).contains("@NullMarked\npackage ");
      // The root package's Javadoc is the map of all others, longer than a sentence.
      if (!folder.equals(SOURCES.resolve(ROOT))) {
        assertThat(sentences(javadoc(source))).as("sentences of " + info).isEqualTo(1);
      }
    }
  }

  @Test
  @DisplayName("has files of at most 250 lines")
  void shortFiles() {
    assertThat(JavaSources.below(SOURCES))
        .isNotEmpty()
        .filteredOn(file -> JavaSources.lines(file) > 250)
        .isEmpty();
  }

  @Test
  @DisplayName("has methods of at most 40 lines")
  void noLongMethods() {
    assertThat(bodies()).isNotEmpty().filteredOn(body -> body.lines() > 40).isEmpty();
  }

  @Test
  @DisplayName("has methods of at most 20 lines, nine of ten")
  void shortMethods() {
    List<Body> bodies = bodies();

    assertThat(bodies)
        .filteredOn(body -> body.lines() > 20)
        .hasSizeLessThanOrEqualTo(bodies.size() / 10);
  }

  private static List<Body> bodies() {
    return JavaSources.bodies(JavaSources.below(SOURCES));
  }

  private static Map<String, Set<String>> table(String text) {
    Map<String, Set<String>> table = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      String[] cells = line.split(":\\s*", 2);
      table.put(cells[0], cells[1].isEmpty() ? Set.of() : Set.of(cells[1].split("\\s+")));
    }
    return table;
  }

  private static boolean mayKnow(String from, String to) {
    return from.equals(to) || ALLOWED.getOrDefault(from, Set.of()).contains(to);
  }

  private static boolean mayUse(String from, String foreign) {
    return isJdk(foreign)
        || ROOMS.entrySet().stream()
            .filter(room -> foreign.startsWith(room.getKey()))
            .findFirst()
            .filter(room -> room.getValue().contains(from))
            .isPresent();
  }

  private static boolean isOurs(JavaClass each) {
    return each.getBaseComponentType().getName().startsWith(ROOT + ".");
  }

  private static boolean isJdk(String name) {
    return !name.contains(".")
        || Stream.of("java.", "javax.", "org.xml.sax.", "org.jspecify.annotations.")
            .anyMatch(name::startsWith);
  }

  /** The first part of the package's name below ours; empty for our own. */
  private static String room(JavaClass each) {
    String name = each.getBaseComponentType().getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).split("\\.")[0];
  }

  private static List<Path> packageFolders() {
    return JavaSources.below(SOURCES).stream().map(Path::getParent).distinct().toList();
  }

  private static String javadoc(String source) {
    Matcher comment = Pattern.compile("(?s)/\\*\\*(.*?)\\*/").matcher(source);
    return comment.find() ? comment.group(1).replaceAll("\\s*\\n \\*\\s*", " ").strip() : "";
  }

  /** Sentences end with a mark before a space or at the end. */
  private static long sentences(String text) {
    return Pattern.compile("[.?!](?=\\s|$)").matcher(text).results().count();
  }
}
