package dailypapers.cli;

import dailypapers.error.ExitCode;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Puts the commands together and turns every way in which a run can end into an exit code. */
final class CommandLines {
  private CommandLines() {}

  /** Runs a command line; returns the code that the process shall end with. */
  static int run(Console console, String... args) {
    CommandLine line =
        new CommandLine(new DailyPapersCommand(), new CommandFactory(console))
            .setOut(
                new PrintWriter(
                    new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true))
            .setErr(
                new PrintWriter(
                    new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true))
            .setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(
        (fault, words) -> Errors.of(console, fault.getCommandLine()).parameter(fault));
    line.setExecutionExceptionHandler(
        (fault, command, parsed) -> Errors.of(console, command).execution(fault));
    Map<String, String> exitCodes = exitCodes();
    document(line, exitCodes);
    return line.execute(args);
  }

  private static void document(CommandLine line, Map<String, String> exitCodes) {
    CommandSpec spec = line.getCommandSpec();
    spec.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(exitCodes).width(100);
    line.getSubcommands().values().forEach(sub -> document(sub, exitCodes));
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (ExitCode code : ExitCode.values()) {
      codes.put(String.valueOf(code.code()), code.meaning());
    }
    return codes;
  }
}
