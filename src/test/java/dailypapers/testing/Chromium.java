package dailypapers.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The Chromium of this computer, driven by Playwright; nothing is downloaded. It is started once
 * for a class of tests, which is skipped where there is none, and forgets its pages after each
 * test:
 *
 * <pre>{@code
 * @RegisterExtension static final Chromium CHROMIUM = new Chromium();
 *
 * @Test void showsHome() {
 *   Page page = CHROMIUM.newPage();
 *   page.navigate("http://localhost:8820/");
 * }
 * }</pre>
 */
public final class Chromium
    implements BeforeAllCallback, AfterEachCallback, AfterAllCallback, AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  // Containers run tests as root, where Chromium has no sandbox; the others keep it off the
  // network.
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  // Playwright puts the names of its options in lower case by the JVM's locale; a Turkish one turns
  // LIGHT into lıght.
  private final Locale locale = Locale.getDefault();
  private Optional<Playwright> playwright = Optional.empty();
  private Optional<Browser> browser = Optional.empty();

  /** The program: what CHROME_PATH names, else the first on the PATH. */
  public static Optional<Path> find() {
    return find(System.getenv());
  }

  static Optional<Path> find(Map<String, String> environment) {
    Stream<Path> named = Stream.ofNullable(environment.get("CHROME_PATH")).map(Path::of);
    Stream<Path> onPath =
        NAMES.stream()
            .flatMap(
                name ->
                    Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)));
    return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
  }

  /** Skips the test, saying why, where there is no Chromium. */
  public static void assumeAvailable() {
    assumeTrue(
        find().isPresent(),
        "no chromium, chromium-browser or google-chrome on the PATH; install one or set"
            + " CHROME_PATH");
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    assumeAvailable();
    start();
  }

  /** Starts it, for a program that is no test; {@link #close} ends it. */
  public Chromium start() {
    Locale.setDefault(Locale.ROOT);
    Playwright started =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    playwright = Optional.of(started);
    browser =
        Optional.of(
            started
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(find().orElseThrow())
                        .setHeadless(true)
                        .setArgs(ARGUMENTS)));
    return this;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    browser.ifPresent(it -> List.copyOf(it.contexts()).forEach(BrowserContext::close));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }

  @Override
  public void close() {
    browser.ifPresent(Browser::close);
    playwright.ifPresent(Playwright::close);
    Locale.setDefault(locale);
  }

  /** A new page that shares nothing with others. */
  public Page newPage() {
    return newPage(new Browser.NewContextOptions());
  }

  /** The same with a view port, a color scheme, without JavaScript and so on. */
  public Page newPage(Browser.NewContextOptions options) {
    return browser.orElseThrow().newContext(options).newPage();
  }
}
