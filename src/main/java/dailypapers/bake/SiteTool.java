package dailypapers.bake;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.render.RenderingTool;

/** One of JBake's rendering tools, without the signature of JBake 2.3, which nobody calls. */
abstract class SiteTool implements RenderingTool {
  @Override
  @Deprecated
  public final int render(
      Renderer renderer,
      ContentStore store,
      File destination,
      File templates,
      CompositeConfiguration config) {
    throw new UnsupportedOperationException("the old signature of JBake 2.3");
  }
}
