package dailypapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dailypapers.error.ExitCode;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The command line")
class CommandLineTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "daily", "backfill", "build", "check", "demo", "preview"})
  @DisplayName("explains each command with examples and every exit code")
  void help(String command) {
    Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");

    run.assertFine();
    assertThat(run.out())
        .startsWith(("Usage: daily-papers " + command).strip())
        .contains("\nExamples:\n  daily-papers " + command)
        .contains("\nExit codes:\n");
    for (ExitCode code : ExitCode.values()) {
      assertThat(run.out().lines())
          .anyMatch(line -> line.matches(" *" + code.code() + " +" + code.meaning()));
    }
  }

  @Test
  @DisplayName("tells its version")
  void version() {
    Run run = Run.of("--version");

    run.assertFine();
    assertThat(run.out()).matches("daily-papers \\S+\n");
  }

  @Test
  @DisplayName("asks for a command where there is none")
  void noCommand() {
    Run.of()
        .assertError(
            2,
            "a command is missing",
            "command line of daily-papers",
            "daily-papers --help shows all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "buidl                                    | Unmatched argument at index 0: 'buidl' | #did you mean build? #",
        "build --outptu x                         | Unknown options: '--outptu', 'x' | #did you mean --output? #",
        "build x                                  | Unmatched argument at index 1: 'x' | ##",
        "backfill                                 | Missing required option: '--from=YYYY-MM-DD' | ##",
        "daily --date 2026-02-30                  | Invalid value for option '--date': \"2026-02-30\" is not a date: give one such as 2026-07-15 | ##",
        "daily --date yesterday                   | Invalid value for option '--date': \"yesterday\" is not a date: give one such as 2026-07-15 | ##",
        "daily --summarizer gpt                   | Invalid value for option '--summarizer': expected one of [CONFIGURED, EXTRACT, RECORDED, OPENAI] (case-insensitive) but was 'gpt' | ##",
        "backfill --from 2026-07-31 --to 2026-07-30 | --to 2026-07-30 lies before --from 2026-07-31 | ##",
        "preview --port many                      | Invalid value for option '--port': 'many' is not an int | ##",
      })
  @DisplayName("names what it does not understand, and what is nearest to it")
  void notUnderstood(String line, String error, String nearest) {
    Run run = Run.of((Object[]) line.split(" "));

    String command = "daily-papers " + line.split(" ")[0];
    String known = command.equals("daily-papers buidl") ? "daily-papers" : command;
    run.assertError(
        2, error, "command line of " + known + "\n", nearest + known + " --help shows all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "--source arxiv | not a source: \"arxiv\" | --source | it must be huggingface, sample or dir:",
        "--source dir:  | not a source: \"dir:\" | --source | it must be huggingface, sample or dir:",
      })
  @DisplayName("refuses a source that there is not")
  void noSuchSource(String words, String error, String where, String hint) {
    TestSite site = new TestSite(folder);

    site.run("daily", (Object[]) words.split(" ")).assertError(2, error, where, hint);
  }

  @Test
  @DisplayName("refuses an address at which no site can stand, and a port that there is not")
  void badAddresses() {
    TestSite site = new TestSite(folder);

    site.run("build", "--base-url", "ftp://a", "--output", folder.resolve("out"))
        .assertError(2, "not an address for a site: \"ftp://a\"", "--base-url", "it must be an");
    site.run("preview", "--port", "70000", "--output", folder.resolve("out"))
        .assertError(2, "there is no port 70000", "--port", "take one from 1024 to 65535");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--debug build", "build --debug"})
  @DisplayName("prints a stack trace above the three lines when asked for it, and only then")
  void debug(String words) {
    Path missing = folder.resolve("site.yml");
    Object[] line = (words + " --site " + missing).split(" ");

    Run run = Run.of(line);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("dailypapers.error.DailyPapersException: there is no such file (" + missing)
        .contains("\n\tat dailypapers.config.")
        .contains("\nerror: there is no such file\nwhere: " + missing + "\nhint:  run the command");
    Run.of("build", "--site", missing)
        .assertError(3, "there is no such file", missing.toString(), "run the command where");
  }

  @Test
  @DisplayName("prints the stack trace of a day that gave nothing, too")
  void debugOfDay() {
    TestSite site = new TestSite(folder);
    Object[] words = {"--date", "2026-07-31", "--source", "dir:" + folder.resolve("none")};

    Run quiet = site.run("daily", words);

    quiet.assertErrorIn(
        6, "there is no such folder of papers", folder.toString(), "name a folder with files");
    assertThat(site.run("daily", "--debug", words[0], words[1], words[2], words[3]).err())
        .contains("\tat dailypapers.source.DirectorySource.");
  }

  @Test
  @DisplayName("asks for an issue when the program itself has a fault")
  void ownFault() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    int code = new Errors(Run.utf8(bytes), false).execution(new IllegalStateException("oops"));

    new Run(code, "", Run.text(bytes))
        .assertError(
            12,
            "this program has a fault: java.lang.IllegalStateException: oops",
            "dailypapers.cli.CommandLineTest.ownFault(",
            "run it again with --debug and open an issue");
  }
}
