package dailypapers.bake;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.Sha256;
import dailypapers.site.Permalinks;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * The files that go into the site as they are, but for the scripts' {@link ScriptImports}. A
 * template links one by <code>
 * ${asset("/css/site.css")}</code>, which adds a hash of the content, so that a reader's browser
 * never shows new pages in an old style.
 */
final class SiteAssets extends Asset {
  private static final int HASH_LENGTH = 8;

  private final Path folder;
  private Optional<SiteOutput> output = Optional.empty();
  private final Map<String, byte[]> files = new TreeMap<>();

  /** Every page links the same few files: each is hashed once. */
  private final Map<String, SimpleScalar> versions = new ConcurrentHashMap<>();

  SiteAssets(JBakeConfiguration config) {
    super(config);
    this.folder = config.getAssetFolder().toPath();
    read();
    files.replaceAll(new ScriptImports(Map.copyOf(files), SiteAssets::hash)::of);
  }

  /** Says where they are to be copied; JBake says when. */
  SiteAssets into(SiteOutput site) {
    output = Optional.of(site);
    return this;
  }

  /** The function {@code asset} of the templates. */
  TemplateMethodModelEx links(Permalinks links) {
    return arguments ->
        versions.computeIfAbsent(
            arguments.get(0).toString(),
            address -> new SimpleScalar(links.path(address) + "?v=" + version(address)));
  }

  /** The function {@code assetLinks} of the templates: what decides how pages look and behave. */
  TemplateMethodModelEx all(Permalinks links) {
    return arguments ->
        files.keySet().stream()
            .filter(address -> address.matches(".*\\.(css|js|svg)"))
            .map(address -> links.path(address) + "?v=" + version(address))
            .toList();
  }

  private String version(String address) {
    byte[] bytes = files.get(address);
    if (bytes == null) {
      throw new DailyPapersException(
          ExitCode.TEMPLATE,
          "a template links an asset that is not there",
          folder + address,
          "add the file, or mend the link");
    }
    return hash(bytes);
  }

  private static String hash(byte[] bytes) {
    return Sha256.of(bytes).substring(0, HASH_LENGTH);
  }

  @Override
  public void copy() {
    output.ifPresent(
        site -> files.forEach((address, bytes) -> site.write(address, "asset", bytes)));
  }

  private void read() {
    if (!Files.isDirectory(folder)) {
      throw new DailyPapersException(
          ExitCode.CONFIG, "there is no assets folder", folder.toString(), "name it with --assets");
    }
    try (Stream<Path> all = SiteFolders.files(folder)) {
      for (Path file : all.sorted().toList()) {
        String name =
            folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        if (!name.startsWith(".") && !name.contains("/.")) {
          files.put("/" + name, Files.readAllBytes(file));
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new DailyPapersException(
          ExitCode.FILES,
          "cannot read an asset: " + e.getMessage(),
          folder.toString(),
          "check the folder's permissions",
          e);
    }
  }
}
