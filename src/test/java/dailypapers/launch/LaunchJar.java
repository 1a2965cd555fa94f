package dailypapers.launch;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Jars as Maven packages them, of the classes that are being tested. */
final class LaunchJar {
  private static final Path CLASSES = Path.of("target/classes");

  private LaunchJar() {}

  /** A jar without a class of its own, which points to the class path of the tests. */
  static Path pointing(Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out, manifest(classPath())).close();
    }
    return jar;
  }

  /** A jar with the program's classes, which points to the libraries. */
  static Path whole(Path jar) throws IOException {
    Stream<Path> libraries = classPath().filter(Files::isRegularFile);
    try (JarOutputStream out =
            new JarOutputStream(Files.newOutputStream(jar), manifest(libraries));
        Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new ZipEntry(CLASSES.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, out);
      }
    }
    return jar;
  }

  private static Stream<Path> classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of);
  }

  private static Manifest manifest(Stream<Path> classPath) {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, Launcher.class.getName());
    main.put(
        Attributes.Name.CLASS_PATH,
        classPath.map(part -> part.toUri().toString()).collect(Collectors.joining(" ")));
    return manifest;
  }
}
