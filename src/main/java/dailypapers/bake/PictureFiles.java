package dailypapers.bake;

import dailypapers.error.DailyPapersException;
import dailypapers.images.Studio;
import dailypapers.workers.Workers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Draws the pictures with which pages are shared, those that no former bake has drawn of the same.
 * It comes before the tools that render pages, which name pictures only where there are some. JBake
 * finds it through {@code META-INF/services}.
 */
public final class PictureFiles extends SiteTool {
  @Override
  public int render(Renderer renderer, ContentStore store, JBakeConfiguration config) {
    PageRenderer pages = (PageRenderer) renderer;
    return ((SiteConfiguration) config)
        .pictures()
        .map(pictures -> render(pages, pictures.of(((EntryStore) store).archive())))
        .orElse(0);
  }

  private static int render(PageRenderer pages, List<Picture> pictures) {
    Map<Boolean, List<Picture>> drawn =
        pictures.stream().collect(Collectors.partitioningBy(pages::hasSame));
    List<Picture> others = Objects.requireNonNull(drawn.get(false));
    if (!others.isEmpty()) {
      Studio studio;
      try {
        studio = Studio.open();
      } catch (DailyPapersException e) {
        pages.withoutPictures(e.problem());
        return 0;
      }
      Workers.map(others, picture -> pages.draw(picture, studio));
    }
    Objects.requireNonNull(drawn.get(true)).forEach(pages::keep);
    pages.withPictures();
    return others.size();
  }
}
