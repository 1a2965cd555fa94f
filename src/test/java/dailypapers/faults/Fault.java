package dailypapers.faults;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * One fault as its test tells it.
 *
 * @param number 1 to 80
 * @param fault what goes wrong
 * @param result what happens then
 * @param test the method that shows it
 */
record Fault(int number, String fault, String result, Method test) {
  /** {@code F08 a body cut short → tried again, then that paper fails}. */
  private static final Pattern NAME = Pattern.compile("F([0-9]{2}) (\\S.*\\S) → (\\S.*\\S)");

  /** The faults of a class, one a test. */
  static Stream<Fault> of(Class<?> group) {
    return Arrays.stream(group.getDeclaredMethods()).filter(Fault::isTest).map(Fault::of);
  }

  private static boolean isTest(Method method) {
    return method.isAnnotationPresent(Test.class)
        || method.isAnnotationPresent(ParameterizedTest.class);
  }

  private static Fault of(Method test) {
    DisplayName name = test.getAnnotation(DisplayName.class);
    Matcher matcher = NAME.matcher(name == null ? "" : name.value());
    boolean tagged =
        Arrays.stream(test.getAnnotationsByType(Tag.class))
            .anyMatch(tag -> tag.value().equals("fault"));
    if (!matcher.matches() || !tagged) {
      throw new AssertionError(
          test + " is no fault: it needs @Tag(\"fault\") and a name like \"F08 fault → result\"");
    }
    int number = Integer.parseInt(matcher.group(1));
    return new Fault(number, matcher.group(2), matcher.group(3), test);
  }

  /** The class in which it stands. */
  Class<?> home() {
    return test.getDeclaringClass();
  }

  /** The group to which its class belongs. */
  FaultGroup group() {
    return home().getAnnotation(FaultGroup.class);
  }

  /** True if the test, or its class, may be passed over: always, or on some machine. */
  boolean isSkippable() {
    return Stream.of(test.getAnnotations(), home().getAnnotations())
        .flatMap(Arrays::stream)
        .map(Annotation::annotationType)
        .anyMatch(Fault::skips);
  }

  private static boolean skips(Class<?> annotation) {
    return annotation.equals(Disabled.class)
        || annotation.getPackageName().equals("org.junit.jupiter.api.condition");
  }

  /** {@code ModelFaultsTest#retryAfter}. */
  String address() {
    return home().getSimpleName() + "#" + test.getName();
  }

  /** The numbers of a group in the list of faults. */
  static List<Integer> numbers(char letter) {
    int[] first = {1, 27, 44, 53, 62, 72, 78, 81};
    int group = letter - 'A';
    return Stream.iterate(first[group], number -> number + 1)
        .limit(first[group + 1] - first[group])
        .toList();
  }
}
