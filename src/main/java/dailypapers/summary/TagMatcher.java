package dailypapers.summary;

import static java.util.Comparator.comparing;

import dailypapers.paper.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the tags of a paper by the synonyms of the controlled vocabulary, as whole words of title
 * and abstract. Case does not count, except for acronyms: {@code RAG} is not {@code rag}. A space
 * or hyphen in a synonym stands for either.
 *
 * <p>The text is read once, word by word: each word is looked up among the first words of all
 * synonyms, so that the time does not grow with the vocabulary.
 */
public final class TagMatcher {
  private static final int MOST_TAGS = 5;
  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{1,5}");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern JOINT = Pattern.compile("[\\s-]+");

  private final List<String> slugs;
  private final Map<String, List<Synonym>> byFirstWord = new HashMap<>();

  /** A synonym as words: as they are written for an acronym, in lower case otherwise. */
  private record Synonym(int tag, List<String> words, boolean acronym) {}

  /** A word of a text; joined to the word before if only spaces or hyphens stand between. */
  private record Word(String written, String folded, boolean joined) {}

  /** A matcher for a vocabulary; the order of the tags decides between equals. */
  public TagMatcher(List<Tag> vocabulary) {
    this.slugs = vocabulary.stream().map(Tag::slug).toList();
    for (int tag = 0; tag < slugs.size(); tag++) {
      for (String text : vocabulary.get(tag).synonyms().stream().distinct().toList()) {
        List<Word> words = words(text);
        if (!words.isEmpty()) {
          boolean acronym = ACRONYM.matcher(text.strip()).matches();
          List<String> keys = words.stream().map(acronym ? Word::written : Word::folded).toList();
          byFirstWord
              .computeIfAbsent(words.get(0).folded(), any -> new ArrayList<>())
              .add(new Synonym(tag, keys, acronym));
        }
      }
    }
  }

  /**
   * At most five slugs, those with most hits first; a hit in the title counts twice. None if
   * nothing fits.
   */
  public List<String> slugs(String title, String abstractText) {
    Map<Integer, Integer> hits = new HashMap<>();
    count(title, 2, hits);
    count(abstractText, 1, hits);
    return hits.entrySet().stream()
        .sorted(
            comparing((Map.Entry<Integer, Integer> hit) -> -hit.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_TAGS)
        .map(hit -> slugs.get(hit.getKey()))
        .toList();
  }

  private void count(String text, int weight, Map<Integer, Integer> hits) {
    List<Word> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      for (Synonym synonym : byFirstWord.getOrDefault(words.get(i).folded(), List.of())) {
        if (matches(synonym, words, i)) {
          hits.merge(synonym.tag(), weight, Integer::sum);
        }
      }
    }
  }

  private static boolean matches(Synonym synonym, List<Word> words, int start) {
    if (start + synonym.words().size() > words.size()) {
      return false;
    }
    for (int i = 0; i < synonym.words().size(); i++) {
      Word word = words.get(start + i);
      String key = synonym.acronym() ? word.written() : word.folded();
      if (!key.equals(synonym.words().get(i)) || (i > 0 && !word.joined())) {
        return false;
      }
    }
    return true;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int end = 0;
    while (matcher.find()) {
      String written = matcher.group();
      boolean joined = JOINT.matcher(text.substring(end, matcher.start())).matches();
      words.add(new Word(written, written.toLowerCase(Locale.ROOT), joined));
      end = matcher.end();
    }
    return words;
  }
}
