package dailypapers.bake;

import dailypapers.config.SiteConfig;
import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.search.Fingerprint;
import dailypapers.state.BakeState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a site is made from beside its content files, as fingerprints: while they stay the same,
 * what a former bake made of the same content files holds.
 */
final class SiteKeys {
  private long fingerprint = Fingerprint.START;

  private SiteKeys() {}

  /** The keys of a bake with this configuration, of these folders, by this program. */
  static BakeState.Keys of(SiteConfig config, SiteFolders folders) {
    try {
      SiteKeys keys = new SiteKeys();
      keys.program();
      keys.value(config);
      keys.add(folders.content().toAbsolutePath().normalize().toString());
      keys.folder(folders.templates(), ".properties");
      String read = keys.soFar();
      keys.folder(folders.templates(), "");
      keys.folder(folders.assets(), "");
      return new BakeState.Keys(read, keys.soFar());
    } catch (IOException | UncheckedIOException e) {
      throw new DailyPapersException(
          ExitCode.FILES,
          "the templates or assets cannot be read: " + e.getMessage(),
          folders.templates().toString(),
          "check --templates and --assets",
          e);
    }
  }

  /** A value by all that it holds; maps and sets in an order that is the same in every process. */
  private void value(Object value) {
    if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        value(component(record, component));
      }
    } else if (value instanceof Map<?, ?> map) {
      add("map of " + map.size());
      map.entrySet().stream()
          .sorted(Comparator.comparing(entry -> String.valueOf(entry.getKey())))
          .forEach(
              entry -> {
                value(entry.getKey());
                value(entry.getValue());
              });
    } else if (value instanceof Set<?> set) {
      add("set of " + set.size());
      set.stream().map(String::valueOf).sorted().forEach(this::add);
    } else if (value instanceof Collection<?> list) {
      add("list of " + list.size());
      list.forEach(this::value);
    } else if (value instanceof Optional<?> optional) {
      value(optional.stream().toList());
    } else {
      add(String.valueOf(value));
    }
  }

  private static Object component(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the configuration is made of public records", e);
    }
  }

  private String soFar() {
    return Long.toHexString(fingerprint);
  }

  /** The jar, or the classes of a build tool, by size and time: another program, other pages. */
  private void program() throws IOException {
    add(java());
    try (Stream<Path> files = SiteFolders.files(location())) {
      for (Path file : files.sorted().toList()) {
        add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
  }

  /** The Java that runs: another one may write dates otherwise, and draws otherwise. */
  static String java() {
    return System.getProperty("java.runtime.version", "")
        + " "
        + System.getProperty("java.home", "");
  }

  private static Path location() {
    try {
      return Path.of(SiteKeys.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is an address", e);
    }
  }

  private void folder(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = SiteFolders.files(folder)) {
      for (Path file : files.sorted().toList()) {
        if (file.toString().endsWith(ending)) {
          add(folder.relativize(file).toString());
          add(Files.readAllBytes(file));
        }
      }
    }
  }

  private void add(String text) {
    fingerprint = Fingerprint.mix(fingerprint, text);
  }

  /** A byte a character: assets are not text. */
  private void add(byte[] bytes) {
    add(new String(bytes, StandardCharsets.ISO_8859_1));
  }
}
