package dailypapers.cli;

import dailypapers.bake.Preheating;
import dailypapers.error.ExitCode;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Puts the commands together and turns every way in which a run can end into an exit code. */
final class CommandLines {
  /** In the order in which the help lists them. */
  private static final Map<String, Class<?>> COMMANDS = commands();

  /** Those that begin with a bake; others may bake later, or never. */
  private static final Set<String> BAKING = Set.of("build", "preview");

  private CommandLines() {}

  /** Runs a command line; returns the code that the process shall end with. */
  static int run(Console console, String... args) {
    if (args.length == 0 || !BAKING.contains(args[0])) {
      return execute(console, args);
    }
    Preheating preheating = Preheating.start();
    try {
      return execute(console, args);
    } finally {
      preheating.finish();
    }
  }

  private static int execute(Console given, String... args) {
    Console console = given.discreet();
    CommandLine line = new CommandLine(new DailyPapersCommand(), new CommandFactory(console));
    addCommands(line, console, args);
    line.setOut(
            new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true))
        .setErr(
            new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true))
        .setCaseInsensitiveEnumValuesAllowed(true);
    ErrorHandlers handlers = new ErrorHandlers(console);
    line.setParameterExceptionHandler(handlers).setExecutionExceptionHandler(handlers);
    Map<String, String> exitCodes = exitCodes();
    document(line, exitCodes);
    return line.execute(args);
  }

  private static Map<String, Class<?>> commands() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("init", InitCommand.class);
    commands.put("daily", DailyCommand.class);
    commands.put("backfill", BackfillCommand.class);
    commands.put("build", BuildCommand.class);
    commands.put("check", CheckCommand.class);
    commands.put("export", ExportCommand.class);
    commands.put("import", ImportCommand.class);
    commands.put("demo", DemoCommand.class);
    commands.put("preview", PreviewCommand.class);
    return Collections.unmodifiableMap(commands);
  }

  /**
   * Adds only the command that is asked for, if it comes first: to read the options of all takes 50
   * ms. Commands that are added later miss what is set on the command line.
   */
  private static void addCommands(CommandLine line, Console console, String... args) {
    CommandFactory factory = new CommandFactory(console);
    boolean first = args.length > 0 && COMMANDS.containsKey(args[0]);
    COMMANDS.forEach(
        (name, type) -> {
          if (!first || name.equals(args[0])) {
            line.addSubcommand(name, new CommandLine(type, factory));
          }
        });
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
