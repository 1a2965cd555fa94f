package dailypapers.bake;

import freemarker.cache.TemplateLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a folder, as FreeMarker asks for them. Its own loader looks at files through
 * {@code java.io}, which tells nobody why one cannot be read, and looks at each three times.
 */
record TemplateFiles(Path folder) implements TemplateLoader {
  /**
   * @return null if it is certain that there is none
   */
  @Override
  public @Nullable Object findTemplateSource(String name) {
    try {
      Path file = folder.resolve(name);
      return Files.notExists(file) ? null : file;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** Never another one: a configuration lives as long as a bake. */
  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    return new InputStreamReader(
        new ByteArrayInputStream(Files.readAllBytes((Path) source)), encoding);
  }

  @Override
  public void closeTemplateSource(Object source) {
    // Nothing is open.
  }
}
