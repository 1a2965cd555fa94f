package dailypapers.config;

import java.util.List;
import java.util.Map;

/**
 * A tag of the controlled vocabulary: a key of the block {@code tags}.
 *
 * @param slug its address and its name in front matter
 * @param labels what a reader sees, by language
 * @param synonyms words of a title or abstract that stand for it
 * @param descriptions a sentence on its page, by language
 */
public record TagSettings(
    String slug,
    Map<String, String> labels,
    List<String> synonyms,
    Map<String, String> descriptions) {
  public TagSettings {
    labels = Map.copyOf(labels);
    synonyms = List.copyOf(synonyms);
    descriptions = Map.copyOf(descriptions);
  }
}
