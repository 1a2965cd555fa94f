package dailypapers.launch;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the user asked of the virtual machine that this runs in. */
final class GivenOptions {
  /** Where options can stand besides the command line; a child process inherits them. */
  static final List<String> VARIABLES =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private static final List<String> TUNING = List.of("-X", "-agent", "-javaagent");

  private GivenOptions() {}

  /**
   * The options that another process needs to be like this one: {@code -D…}, {@code --add-opens…}
   * and the like. Empty if the user tuned this one, or if nobody can tell: then it is to be left as
   * it is.
   */
  static Optional<List<String>> read() {
    for (String variable : VARIABLES) {
      if (tuned(System.getenv().getOrDefault(variable, ""))) {
        return Optional.empty();
      }
    }
    Optional<List<String>> typed = typed(ProcessHandle.current().info().arguments());
    Optional<List<String>> options = typed.isPresent() ? typed : asked();
    return options.isPresent() && tuned(options.get()) ? Optional.empty() : options;
  }

  /**
   * The options as they were typed: all words before that which names the program. Empty where the
   * system does not tell (Windows; a command line longer than a page), or where a file holds them
   * ({@code @FILE}).
   */
  static Optional<List<String>> typed(Optional<String[]> words) {
    List<String> options = new ArrayList<>();
    for (String word : words.orElse(new String[0])) {
      if (word.equals("-jar") || word.equals(Launcher.class.getName())) {
        return Optional.of(options);
      }
      if (word.startsWith("@")) {
        return Optional.empty();
      }
      options.add(word);
    }
    return Optional.empty();
  }

  /** The same as the virtual machine tells; right everywhere, but it takes 40 ms to ask. */
  private static Optional<List<String>> asked() {
    try {
      return Optional.of(ManagementFactory.getRuntimeMXBean().getInputArguments());
    } catch (LinkageError e) {
      // A Java that was cut down to fewer modules.
      return Optional.empty();
    }
  }

  private static boolean tuned(List<String> options) {
    for (String option : options) {
      for (String start : TUNING) {
        if (option.startsWith(start)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Also if a file may hold more: {@code @FILE}. */
  private static boolean tuned(String variable) {
    for (String start : TUNING) {
      if (variable.contains(start)) {
        return true;
      }
    }
    return variable.contains("@");
  }
}
