package dailypapers.bake;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Renders a page in memory and hands its bytes to the {@link SiteOutput}, which writes only what
 * changed.
 */
final class PageRenderer extends Renderer {
  private static final int TYPICAL_PAGE = 16 * 1024;

  private final JBakeConfiguration config;
  private final TemplateEngine engine;
  private final SiteOutput output;

  PageRenderer(
      ContentStore store, JBakeConfiguration config, TemplateEngine engine, SiteOutput output) {
    super(store, config, engine);
    this.config = config;
    this.engine = engine;
    this.output = output;
  }

  /**
   * @param page its type names the template (JBake's {@code template.<type>.file}), its uri is the
   *     address, its entries are what the template sees
   */
  @Override
  public void render(DocumentModel page) throws RenderingException {
    TemplateModel model = new TemplateModel();
    model.setContent(page);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(TYPICAL_PAGE);
    try (Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      engine.renderDocument(model, config.getTemplateByDocType(page.getType()), writer);
    } catch (java.io.IOException e) {
      throw new RenderingException(e);
    }
    output.write(page.getUri(), page.getType(), bytes.toByteArray());
  }
}
