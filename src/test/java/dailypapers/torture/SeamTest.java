package dailypapers.torture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dailypapers.testing.ClassRules;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever a run asks of disk and network")
class SeamTest {
  private static final ClassRules RULES =
      new ClassRules(
          new ClassFileImporter()
              .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
              .importPackages("dailypapers"));

  /** Open or ask files past the default file system. */
  private static final Set<String> PAST_THE_SEAM =
      Set.of(
          "java.io.FileInputStream",
          "java.io.FileOutputStream",
          "java.io.FileReader",
          "java.io.FileWriter",
          "java.io.RandomAccessFile",
          "java.util.zip.ZipFile",
          "java.util.jar.JarFile");

  /** Of a {@code java.io.File} these ask only its name. */
  private static final Set<String> NAMES =
      Set.of("<init>", "getPath", "getName", "toPath", "toString", "pathSeparator", "separator");

  /** Speak to a network. */
  private static final String NETWORK =
      "java\\.net\\.(http\\.HttpClient.*|.*Socket|.*URLConnection)|java\\.nio\\.channels\\..*Socket.*";

  @Test
  @DisplayName("of files goes by java.nio.file, but for the console, the launcher and a font")
  void files() {
    RULES.everyAccess(
        "use files by java.nio.file",
        access ->
            isIn(access, "dailypapers.launch")
                || access.getOriginOwner().getName().equals("dailypapers.cli.Main")
                || access.getOriginOwner().getName().equals("dailypapers.images.Easel")
                || !(PAST_THE_SEAM.contains(access.getTargetOwner().getName())
                    || access.getTargetOwner().getName().equals("java.io.File")
                        && !NAMES.contains(access.getTarget().getName())));
  }

  @Test
  @DisplayName("of a network goes by the two classes that speak HTTP; only the preview listens")
  void network() {
    Set<String> speakers = Set.of("dailypapers.source.HttpFetcher", "dailypapers.openai.PlainHttp");
    RULES.everyDependency(
        "speak HTTP in source.HttpFetcher and openai.PlainHttp only",
        dependency ->
            speakers.contains(outermost(dependency.getOriginClass()))
                || !dependency.getTargetClass().getName().matches(NETWORK));
    RULES.everyAccess(
        "open no address by itself",
        access ->
            !access.getTargetOwner().getName().equals("java.net.URL")
                || !Set.of("openStream", "openConnection", "getContent")
                    .contains(access.getTarget().getName()));
  }

  private static boolean isIn(JavaAccess<?> access, String room) {
    return access.getOriginOwner().getPackageName().equals(room);
  }

  private static String outermost(JavaClass each) {
    return each.getName().split("\\$")[0];
  }
}
