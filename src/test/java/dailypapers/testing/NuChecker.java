package dailypapers.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The W3C's Nu HTML Checker in this process, without the network:
 *
 * <pre>{@code
 * assertThat(new NuChecker().judge(site).errors()).isEmpty();
 * }</pre>
 */
public final class NuChecker {
  /**
   * Of a file it knows no origin, so that a page's own scripts and styles are strangers to it, and
   * it takes data for scripts. What a policy lets through, browsers tell.
   */
  private static final String POLICY = "violates Content Security Policy";

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /**
   * What it says of one place.
   *
   * @param file relative to the folder that was judged, with slashes
   * @param line counted from 1, or -1
   * @param text its own words
   */
  public record Message(String file, int line, String text) {
    @Override
    public String toString() {
      return file + ":" + line + ": " + text;
    }
  }

  /** All that it says of a folder, in the order of the files. */
  public record Judgement(int files, List<Message> errors, List<Message> warnings) {}

  /** Judges every {@code .html} file below a folder. */
  public Judgement judge(Path folder) {
    Listener listener = new Listener();
    List<Path> pages = pages(folder);
    try {
      SimpleDocumentValidator validator = new SimpleDocumentValidator(false);
      validator.setUpMainSchema(SCHEMA, listener);
      validator.setUpValidatorAndParsers(listener, false, false);
      for (Path page : pages) {
        listener.file = folder.relativize(page).toString().replace('\\', '/');
        validator.checkHtmlFile(page.toFile(), true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new IllegalStateException("the HTML checker broke at " + listener.file, e);
    }
    return new Judgement(
        pages.size(), List.copyOf(listener.errors), List.copyOf(listener.warnings));
  }

  private static List<Path> pages(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Listener implements ErrorHandler {
    private final List<Message> errors = new ArrayList<>();
    private final List<Message> warnings = new ArrayList<>();
    private String file = "";

    @Override
    public void warning(SAXParseException e) {
      Message message = message(e);
      if (!message.text().contains(POLICY)) {
        warnings.add(message);
      }
    }

    @Override
    public void error(SAXParseException e) {
      errors.add(message(e));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      errors.add(message(e));
    }

    private Message message(SAXParseException e) {
      return new Message(
          file, e.getLineNumber(), Optional.ofNullable(e.getMessage()).orElse("no message"));
    }
  }
}
