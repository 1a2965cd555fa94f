package dailypapers.testing;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Asks something of all that some classes use; a failure names each place as class, line and use.
 *
 * @param classes the classes that are asked
 */
public record ClassRules(JavaClasses classes) {

  /** Fails for each class or type that is used and should not be. */
  public void everyDependency(String should, Predicate<Dependency> allowed) {
    check(
        should,
        each ->
            each.getDirectDependenciesFromSelf().stream()
                .filter(allowed.negate())
                .map(Dependency::getDescription));
  }

  /**
   * Fails for each method, constructor or field that is called, referred to or read and should not
   * be.
   */
  public void everyAccess(String should, Predicate<JavaAccess<?>> allowed) {
    check(
        should,
        each ->
            each.getAccessesFromSelf().stream()
                .filter(allowed.negate())
                .map(JavaAccess::getDescription));
  }

  private void check(String should, Function<JavaClass, Stream<String>> faults) {
    ArchCondition<JavaClass> condition =
        new ArchCondition<>(should) {
          @Override
          public void check(JavaClass each, ConditionEvents events) {
            faults.apply(each).forEach(fault -> events.add(violated(each, fault)));
          }
        };
    ArchRuleDefinition.classes().should(condition).check(classes);
  }
}
