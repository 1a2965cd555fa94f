package dailypapers.bake;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parts that many pages of a bake share, such as a paper's card: rendered where they first
 * stand, copied wherever they stand again.
 *
 * <pre>{@code
 * <@once key="card " + entry.paper.id> … </@once>
 * }</pre>
 *
 * The key must say all that the part depends on but the site itself: two parts of one key are one.
 * What stands beside a page ({@code calendar}, {@code people}) is noticed for the page that asks,
 * so it belongs outside of a part.
 */
final class SharedParts {
  /** The name under which templates find it. */
  static final String NAME = "once";

  private static final String KEY = "key";

  /**
   * A part as it stands in pages.
   *
   * @param ofArchive true if it asked for the whole archive, and so does every page that holds it
   */
  private record Part(byte[] bytes, boolean ofArchive) {}

  private final Map<String, Part> parts = new ConcurrentHashMap<>();

  /** What a page's template calls {@code once}. */
  TemplateDirectiveModel on(PageModel page) {
    return (env, parameters, loopVariables, body) -> {
      if (body != null) {
        write(page, key(parameters), env, body);
      }
    };
  }

  private void write(PageModel page, String key, Environment env, TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (!(env.getOut() instanceof Utf8Writer out)) {
      // What a template takes as a value it wants as text, not as bytes.
      body.render(env.getOut());
      return;
    }
    Part part = parts.get(key);
    if (part == null) {
      int from = out.length();
      boolean asks = page.asksForArchive(() -> body.render(out));
      parts.put(key, new Part(out.since(from), asks));
    } else {
      out.write(part.bytes());
      page.asks(part.ofArchive());
    }
  }

  private static String key(Map<?, ?> parameters) throws TemplateModelException {
    if (parameters.size() == 1 && parameters.get(KEY) instanceof TemplateScalarModel text) {
      return text.getAsString();
    }
    throw new TemplateModelException("once takes a key and nothing else: <@once key=\"…\">");
  }
}
