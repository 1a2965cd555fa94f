package dailypapers.bake;

import java.util.ServiceLoader;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * JBake's oven with the steps that this site needs: crawl, render, copy. Unlike the original it
 * collects no errors to be looked up afterwards: the first one ends the bake.
 */
final class SiteOven extends Oven {
  private int rendered;

  SiteOven(Utensils utensils) {
    super(utensils);
  }

  @Override
  public void bake() {
    Utensils utensils = getUtensils();
    utensils.getCrawler().crawl();
    // JBake's own tools come along; without render.* in the configuration they make nothing.
    for (RenderingTool tool :
        ServiceLoader.load(RenderingTool.class, SiteOven.class.getClassLoader())) {
      rendered += render(tool, utensils);
    }
    utensils.getAsset().copy();
  }

  /** How many pages were rendered. */
  int rendered() {
    return rendered;
  }

  private static int render(RenderingTool tool, Utensils utensils) {
    try {
      return tool.render(
          utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
    } catch (RenderingException e) {
      throw new IllegalStateException(e);
    }
  }
}
