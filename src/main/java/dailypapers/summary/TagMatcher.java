package dailypapers.summary;

import dailypapers.paper.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the tags of a paper by the synonyms of the controlled vocabulary, as whole words of title
 * and abstract. Case does not count, except for acronyms: {@code RAG} is not {@code rag}. A space
 * or hyphen in a synonym stands for either.
 */
public final class TagMatcher {
  private static final int MOST_TAGS = 5;
  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{1,5}");

  private final List<Matcher> matchers;

  private record Matcher(String slug, List<Pattern> synonyms) {}

  private record Hits(String slug, long count) {}

  /** A matcher for a vocabulary; the order of the tags decides between equals. */
  public TagMatcher(List<Tag> vocabulary) {
    this.matchers =
        vocabulary.stream()
            .map(tag -> new Matcher(tag.slug(), patterns(tag)))
            .collect(Collectors.toUnmodifiableList());
  }

  /**
   * At most five slugs, those with most hits first; a hit in the title counts twice. None if
   * nothing fits.
   */
  public List<String> slugs(String title, String abstractText) {
    List<Hits> hits = new ArrayList<>();
    for (Matcher matcher : matchers) {
      long count = 2 * count(matcher, title) + count(matcher, abstractText);
      if (count > 0) {
        hits.add(new Hits(matcher.slug(), count));
      }
    }
    return hits.stream()
        .sorted(Comparator.comparingLong(Hits::count).reversed())
        .limit(MOST_TAGS)
        .map(Hits::slug)
        .collect(Collectors.toUnmodifiableList());
  }

  private static long count(Matcher matcher, String text) {
    return matcher.synonyms().stream()
        .mapToLong(synonym -> synonym.matcher(text).results().count())
        .sum();
  }

  private static List<Pattern> patterns(Tag tag) {
    return tag.synonyms().stream()
        .map(String::strip)
        .filter(synonym -> !synonym.isEmpty())
        .distinct()
        .map(TagMatcher::pattern)
        .collect(Collectors.toUnmodifiableList());
  }

  private static Pattern pattern(String synonym) {
    String words =
        Pattern.compile("[\\s-]+")
            .splitAsStream(synonym)
            .map(Pattern::quote)
            .collect(Collectors.joining("[\\s-]+"));
    int flags =
        ACRONYM.matcher(synonym).matches() ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", flags);
  }
}
