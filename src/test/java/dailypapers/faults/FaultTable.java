package dailypapers.faults;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dailypapers.content.TableCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * All faults of this package as a Markdown document, a table a group.
 *
 * @param faults by their numbers
 */
record FaultTable(List<Fault> faults) {
  private static final String HEAD =
      """
      # Faults

      What goes wrong, and what happens then. In every case nothing that was written before is lost or damaged, nothing
      false is published, the message says what is wrong, where, and what to do, and the exit code tells the kind.

      Each line is one test, which has the fault happen. The table is made of the tests' own names and the build
      compares the two; `%s` writes it anew.
      """;

  /** How the document is written anew. */
  static final String COMMAND = "mvn -q test -Dtest=FaultTableTest -Dgolden=write";

  private static final String SOURCES = "../src/test/java/dailypapers/faults/";

  /** The faults of every class of this package that names its group. */
  static FaultTable ofPackage() {
    return new FaultTable(
        classes().stream()
            .filter(each -> each.isAnnotationPresent(FaultGroup.class))
            .flatMap(Fault::of)
            .sorted(Comparator.comparing(Fault::number).thenComparing(Fault::address))
            .toList());
  }

  /** Every class of this package. */
  static List<Class<?>> classes() {
    return new ClassFileImporter()
        .importPackagesOf(FaultTable.class).stream().<Class<?>>map(JavaClass::reflect).toList();
  }

  /** The document. */
  String markdown() {
    List<String> lines = new ArrayList<>(List.of(HEAD.formatted(COMMAND).strip()));
    faults.stream()
        .collect(groupingBy(fault -> fault.group().letter(), TreeMap::new, toList()))
        .forEach(
            (letter, group) -> {
              lines.add("\n## " + letter + ". " + group.get(0).group().title() + "\n");
              lines.add("| | fault | what happens | test |");
              lines.add("|--:|---|---|---|");
              group.forEach(fault -> lines.add(row(fault)));
            });
    return String.join("\n", lines) + "\n";
  }

  private static String row(Fault fault) {
    return "| %d | %s | %s | [%s](%s%s.java) |"
        .formatted(
            fault.number(),
            TableCell.of(fault.fault()),
            TableCell.of(fault.result()),
            TableCell.of(fault.address()),
            SOURCES,
            fault.home().getSimpleName());
  }
}
