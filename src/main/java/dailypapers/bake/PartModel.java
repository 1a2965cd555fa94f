package dailypapers.bake;

import dailypapers.config.Site;
import dailypapers.export.FeedItems;
import dailypapers.export.SiteExports;
import dailypapers.site.Archive;
import dailypapers.site.Edition;
import dailypapers.site.TagPage;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of the site as templates see it: the archive, an edition, the page of a tag, the page that
 * is made, what site.yml says of the site, or what few templates ask for (feeds, exports).
 *
 * <p>FreeMarker looks at each class for a millisecond before it shows the first value; what most
 * pages ask for is found without that.
 */
final class PartModel extends QuickModel<Object> {
  private static final Object UNKNOWN = new Object();
  private static final Set<Class<?>> PARTS =
      Set.of(
          PageInfo.class,
          Edition.class,
          TagPage.class,
          Archive.class,
          Site.class,
          FeedItems.class,
          SiteExports.class);

  PartModel(Object part, SiteObjectWrapper wrapper) {
    super(part, wrapper);
  }

  /** Whether a value is a part of the site. */
  static boolean shows(Object value) {
    return PARTS.contains(value.getClass());
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    Object known = known(name);
    return known == UNKNOWN ? reflected(name) : wrapper.wrap(known);
  }

  @Override
  public @Nullable TemplateModel getBeforeMethodCall(String name)
      throws TemplateModelException, ShouldNotBeGetAsMethodException {
    if (value instanceof Archive archive && name.equals("entries")) {
      TemplateMethodModelEx entries = arguments -> wrapper.wrap(archive.entries());
      return entries;
    }
    return super.getBeforeMethodCall(name);
  }

  private @Nullable Object known(String name) {
    if (value instanceof PageInfo page) {
      return of(page, name);
    }
    if (value instanceof Edition edition) {
      return of(edition, name);
    }
    if (value instanceof TagPage tagPage) {
      return of(tagPage, name);
    }
    if (value instanceof Archive archive) {
      return of(archive, name);
    }
    return value instanceof Site site ? of(site, name) : UNKNOWN;
  }

  private static Object of(PageInfo page, String name) {
    return switch (name) {
      case "name" -> page.name();
      case "address" -> page.address();
      case "path" -> page.path();
      case "url" -> page.url();
      case "image" -> page.image();
      default -> UNKNOWN;
    };
  }

  private static Object of(Edition edition, String name) {
    return switch (name) {
      case "date" -> edition.date();
      case "entries" -> edition.entries();
      case "earlier" -> edition.earlier();
      case "later" -> edition.later();
      default -> UNKNOWN;
    };
  }

  private static Object of(TagPage page, String name) {
    return switch (name) {
      case "tag" -> page.tag();
      case "entries" -> page.entries();
      default -> UNKNOWN;
    };
  }

  private static Object of(Archive archive, String name) {
    return switch (name) {
      case "editions" -> archive.editions();
      case "tags" -> archive.tags();
      case "newest" -> archive.newest();
      default -> UNKNOWN;
    };
  }

  private static Object of(Site site, String name) {
    return switch (name) {
      case "title" -> site.title();
      case "url" -> site.url();
      case "language" -> site.language();
      default -> UNKNOWN;
    };
  }
}
