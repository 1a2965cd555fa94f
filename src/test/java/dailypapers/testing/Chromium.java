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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium of this computer, driven by Playwright; nothing is downloaded. Starting it takes a
 * second or two: start one a test class, and open a page a test.
 *
 * <pre>{@code
 * @BeforeAll static void start() { Chromium.assumeAvailable(); chromium = Chromium.launch(); }
 * @AfterAll static void stop() { chromium.close(); }
 * }</pre>
 *
 * With an assumption that fails, JUnit still calls {@code @AfterAll}: keep the field in an {@code
 * Optional} or start in a {@code try}.
 */
public final class Chromium implements AutoCloseable {
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

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

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

  /** Starts it without a window. Call {@link #assumeAvailable} before. */
  public static Chromium launch() {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Chromium(
        playwright,
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(find().orElseThrow())
                    .setHeadless(true)
                    .setArgs(ARGUMENTS)));
  }

  /** A new page that shares nothing with others; closing its context closes it. */
  public Page newPage() {
    return browser.newContext().newPage();
  }

  /** The same with a view port, a color scheme, without JavaScript and so on. */
  public Page newPage(Browser.NewContextOptions options) {
    return browser.newContext(options).newPage();
  }

  /** Closes all pages of all tests so far. */
  public void closePages() {
    List.copyOf(browser.contexts()).forEach(BrowserContext::close);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
