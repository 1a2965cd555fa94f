package dailypapers.launch;

import java.io.File;
import java.util.List;

/**
 * Classes as a virtual machine has them in memory, stored beside the jar, so that a run need not
 * read, verify and link them again.
 *
 * <p>Only the very Java that made it can use it, so its name says which: {@code
 * daily-papers-17.0.15+6-Debian-1deb12u1.jsa} lies beside {@code daily-papers.jar}. From Java 25 on
 * it is an AOT cache, {@code .aot}, which also holds classes that are linked already.
 *
 * @param jar whose classes it holds
 * @param file where it is, if it is
 */
record StartArchive(File jar, File file) {
  private static final String JAR = ".jar";
  private static final int FIRST_WITH_CACHE = 25;

  /** The one for a jar and the Java that this runs in; a class path of more has none. */
  static StartArchive of(String jar) {
    String stem = jar.endsWith(JAR) ? jar.substring(0, jar.length() - JAR.length()) : jar;
    return new StartArchive(
        new File(jar),
        new File(
            stem.concat("-")
                .concat(System.getProperty("java.vm.version", "unknown"))
                .concat(isCache() ? ".aot" : ".jsa")));
  }

  /** True if it is an AOT cache, false if it is an archive of class data. */
  static boolean isCache() {
    return Runtime.version().feature() >= FIRST_WITH_CACHE;
  }

  /** True if it is there; one older than the jar is of another jar. */
  boolean isReady() {
    long made = file.lastModified();
    return made != 0 && made >= jar.lastModified();
  }

  /** The flag that uses it. */
  String flag() {
    return (isCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=").concat(file.getPath());
  }

  /** Adds the flag that uses it to a command line, if it is there. */
  void addTo(List<String> words) {
    if (isReady()) {
      words.add(flag());
    }
  }
}
