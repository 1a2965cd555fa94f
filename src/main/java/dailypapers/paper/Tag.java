package dailypapers.paper;

import java.util.List;
import java.util.Map;

/**
 * A tag of the controlled vocabulary.
 *
 * @param slug lower-case ASCII letters, digits and hyphens: its address and its name in front
 *     matter
 * @param labels what a reader sees, by language ({@code ko}, {@code en}, …)
 * @param synonyms words of a title or abstract that stand for it
 */
public record Tag(String slug, Map<String, String> labels, List<String> synonyms) {
  public Tag {
    labels = Map.copyOf(labels);
    synonyms = List.copyOf(synonyms);
  }

  /** The label in a language, or the slug where there is none. */
  public String label(String language) {
    return labels.getOrDefault(language, slug);
  }
}
