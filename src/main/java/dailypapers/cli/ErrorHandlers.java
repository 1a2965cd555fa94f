package dailypapers.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Hands what picocli catches to {@link Errors}.
 *
 * <p>A class and not two lambdas: picocli's interfaces are in a class format so old that a start-up
 * archive drops those that a lambda implements, and every run would read them from the jar.
 */
final class ErrorHandlers implements IParameterExceptionHandler, IExecutionExceptionHandler {
  private final Console console;

  ErrorHandlers(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] words) {
    return Errors.of(console, fault.getCommandLine()).parameter(fault);
  }

  @Override
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
    return Errors.of(console, command).execution(fault);
  }
}
