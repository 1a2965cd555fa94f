package dailypapers.torture;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/** The times of a file, as {@code Files.setLastModifiedTime} asks for them. */
record TorturedView(Path path, BasicFileAttributeView inner) implements BasicFileAttributeView {
  @Override
  public String name() {
    return inner.name();
  }

  @Override
  public BasicFileAttributes readAttributes() throws IOException {
    Saboteur.OF_FILES.before(Step.STAT, path);
    return inner.readAttributes();
  }

  @Override
  public void setTimes(FileTime modified, FileTime read, FileTime made) throws IOException {
    Saboteur.OF_FILES.before(Step.SET_ATTRIBUTE, path);
    inner.setTimes(modified, read, made);
  }
}
