package dailypapers.testing;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java sources as the compiler reads them, to measure them. */
public final class JavaSources {
  private JavaSources() {}

  /**
   * The size of a method.
   *
   * @param where {@code Links.java:73 target}
   * @param lines from the line of the opening brace to that of the closing one, both counted;
   *     constructors, initializers and the lambdas of fields count as methods
   */
  public record Body(String where, int lines) {}

  /** Every file below a folder, sorted. */
  public static List<Path> below(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many lines a file has. */
  public static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bodies of all methods in some files. */
  public static List<Body> bodies(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
      List<Body> bodies = new ArrayList<>();
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Measure(unit, positions, bodies).scan(unit, "");
      }
      return bodies;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Walks a file; what it is told on the way down is the name of the member it is in. */
  private static final class Measure extends TreePathScanner<Void, String> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Body> bodies;

    Measure(CompilationUnitTree unit, SourcePositions positions, List<Body> bodies) {
      this.unit = unit;
      this.positions = positions;
      this.bodies = bodies;
    }

    @Override
    public Void visitMethod(MethodTree method, String member) {
      if (method.getBody() != null) {
        add(method.getBody(), method.getName().toString());
      }
      return super.visitMethod(method, method.getName().toString());
    }

    @Override
    public Void visitBlock(BlockTree block, String member) {
      if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree) {
        add(block, "initializer");
        return super.visitBlock(block, "initializer");
      }
      return super.visitBlock(block, member);
    }

    @Override
    public Void visitVariable(VariableTree variable, String member) {
      boolean isField = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
      return super.visitVariable(variable, isField ? "" : member);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, String member) {
      if (member.isEmpty()) {
        add(lambda.getBody(), "lambda");
      }
      return super.visitLambdaExpression(lambda, "lambda");
    }

    private void add(Tree body, String name) {
      long first = line(positions.getStartPosition(unit, body));
      long last = line(positions.getEndPosition(unit, body));
      String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
      bodies.add(new Body(file + ":" + first + " " + name, Math.toIntExact(last - first + 1)));
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
