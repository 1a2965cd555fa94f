package dailypapers.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a report comes from: figures mean nothing without it. */
final class Machine {
  private static final double KIB_IN_GIB = 1024.0 * 1024;

  private Machine() {}

  /** One line: date, processors, memory, system, Java and Hugo. */
  static String line(Optional<String> hugo) {
    String system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    String java = "Java " + System.getProperty("java.runtime.version");
    String processors = Runtime.getRuntime().availableProcessors() + " × " + processor();
    return Stream.concat(
            Stream.of(LocalDate.now(ZoneOffset.UTC).toString(), processors, memory(), system, java),
            hugo.map(Machine::version).stream())
        .collect(Collectors.joining(" · "));
  }

  private static String processor() {
    return after("/proc/cpuinfo", "model name").orElse("processor of an unknown kind");
  }

  private static String memory() {
    return after("/proc/meminfo", "MemTotal")
        .map(text -> Double.parseDouble(text.replaceAll("[^0-9]", "")) / KIB_IN_GIB)
        .map(gib -> String.format(Locale.ROOT, "%.0f GiB", gib))
        .orElse("unknown memory");
  }

  private static Optional<String> after(String file, String key) {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The first two words: {@code hugo v0.111.3+extended}. */
  private static String version(String hugo) {
    try {
      Process process = new ProcessBuilder(List.of(hugo, "version")).start();
      String[] words = new String(process.getInputStream().readAllBytes(), "UTF-8").split(" ");
      process.waitFor(1, TimeUnit.SECONDS);
      return words[0] + (words.length > 1 ? " " + words[1] : "");
    } catch (IOException e) {
      return hugo;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return hugo;
    }
  }
}
