package dailypapers.direction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a phrase is of, so that one in Korean and one in English can be told to be of one thing: the
 * terms of a list that it has in either language, and its words in Latin script.
 *
 * <pre>
 *   사람의 번역, human translations  are  human …;  기억이 없는 설정, the no-memory setting  are  !memory …
 * </pre>
 */
final class Sides {
  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9.+-]*[A-Za-z0-9+]");
  private static final Pattern LACKING_BEFORE =
      Pattern.compile("(?i)\\b(?:no|without|non)[- ](?:any |using )?$");
  private static final Pattern LACKING_BEHIND = Pattern.compile("^[이가을를은는]? ?없[이는]");

  /** Words that say nothing of which of two things is meant. */
  private static final Set<String> EMPTY =
      words(
          """
          the and for with from that this these those are was were been being have has had not but than then they them their its our
          ours all any some many most more less much both each every other others such same new novel recent recently current existing
          previous prior several various different multiple across over under within into onto between among about model models method
          methods approach approaches technique techniques system systems framework frameworks strategy strategies setting settings task
          tasks benchmark benchmarks result results performance data dataset datasets llm llms vlm vlms mllm mllms lm lms ai state-of-the-art
          sota strong stronger significantly consistently substantially notably also even still only often further show shows find finds found
          we our it which who when where while whereas using used use uses based achieve achieves achieving can could may might will would
          one ones two three than what how far by on in at of to is as an or if so up evaluated tested proposed average overall large language
          accuracy score scores quality experiments experimental demonstrate demonstrates reveal reveals that's like least best better higher
          lower training trained work works paper study perform performs performing performed turns out itself
          """);

  private static final List<String> NAMES = new ArrayList<>();
  private static final Pattern TERMS = terms();

  private Sides() {}

  private static Set<String> words(String text) {
    return Set.copyOf(List.of(text.strip().split("\\s+")));
  }

  private static Pattern terms() {
    List<String> groups = new ArrayList<>();
    for (String line : lines()) {
      int bar = line.indexOf('|');
      NAMES.add(line.substring(0, bar));
      groups.add("(" + line.substring(bar + 1) + ")");
    }
    return Pattern.compile("(?i)(?<![A-Za-z가-힣])(?:" + String.join("|", groups) + ")(?![A-Za-z])");
  }

  private static List<String> lines() {
    try (InputStream list = Sides.class.getResourceAsStream("sides.txt")) {
      if (list == null) {
        throw new IllegalStateException("no list sides.txt");
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The terms of a phrase. */
  static Set<String> of(String phrase) {
    Set<String> found = new HashSet<>();
    Matcher terms = TERMS.matcher(phrase);
    while (terms.find()) {
      int group = 1;
      while (terms.group(group) == null) {
        group++;
      }
      boolean lacking =
          LACKING_BEFORE.matcher(phrase.substring(0, terms.start())).find()
              || LACKING_BEHIND.matcher(phrase.substring(terms.end())).find();
      found.add((lacking ? "!" : "") + NAMES.get(group - 1));
    }
    Matcher words = WORD.matcher(phrase);
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      String stem = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      if (!EMPTY.contains(word) && stem.length() > 1 && !word.endsWith("ly")) {
        found.add("\"" + stem);
      }
    }
    return found;
  }

  /** Whether two phrases have a term in common. */
  static boolean meet(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  /** The terms that only the first of two phrases has. */
  static Set<String> without(Set<String> one, Set<String> other) {
    Set<String> left = new HashSet<>(one);
    left.removeAll(other);
    return left;
  }
}
