package dailypapers.faults;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the group of faults that a test class is about. Each of its tests is one fault, and says so
 * in one form: the number, what goes wrong, an arrow, what happens then.
 *
 * <pre>{@code
 * @FaultGroup(letter = 'A', title = "The language model's endpoint")
 * class ModelFaultsTest {
 *   @Test
 *   @Tag("fault")
 *   @DisplayName("F08 a body cut short → tried again, then that paper fails")
 *   void bodyCutShort() { … }
 * }
 * }</pre>
 *
 * <p>Several classes may belong to one group; they then carry the same letter and title.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FaultGroup {
  /** The place of the group among the others, {@code 'A'} to {@code 'G'}. */
  char letter();

  /** What its faults have in common, as a heading without a full stop. */
  String title();
}
