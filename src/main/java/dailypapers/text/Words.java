package dailypapers.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The Latin-script words of a text, to ask whether a word of a claim is among them. Case, plurals,
 * hyphens and the shortest and longest form of what everybody abbreviates do not count: {@code
 * fine-tuning} is {@code finetuning}, {@code LLM} is {@code large language models}.
 */
public final class Words {
  private static final Pattern RUN = Pattern.compile("\\p{IsLatin}+");

  private static final Map<String, String> SHORT_FORMS =
      Map.ofEntries(
          Map.entry("ai", "artificial intelligence"),
          Map.entry("cot", "chain of thought"),
          Map.entry("kv", "key value"),
          Map.entry("llm", "large language model"),
          Map.entry("mllm", "multimodal large language model"),
          Map.entry("moe", "mixture of experts"),
          Map.entry("qa", "question answering"),
          Map.entry("rag", "retrieval augmented generation"),
          Map.entry("rl", "reinforcement learning"),
          Map.entry("sft", "supervised fine tuning"),
          Map.entry("vla", "vision language action"),
          Map.entry("vlm", "vision language model"));

  private final Set<String> words = new HashSet<>();

  /** The words of some texts. */
  public Words(Collection<String> texts) {
    texts.forEach(this::add);
  }

  private void add(String text) {
    List<String> runs =
        RUN.matcher(FoldedText.fold(text))
            .results()
            .map(MatchResult::group)
            .map(Words::stem)
            .toList();
    words.addAll(runs);
    for (int i = 1; i < runs.size(); i++) {
      words.add(runs.get(i - 1) + runs.get(i));
    }
    String all = " " + String.join(" ", runs) + " ";
    SHORT_FORMS.forEach(
        (shortForm, longForm) -> {
          if (words.contains(shortForm)) {
            words.addAll(List.of(longForm.split(" ")));
          } else if (all.contains(" " + stems(longForm) + " ")) {
            words.add(shortForm);
          }
        });
  }

  /** Whether the text has a word, or its parts between hyphens. */
  public boolean has(String word) {
    return words.contains(stem(word.replace("-", "")))
        || List.of(word.split("-")).stream()
            .allMatch(part -> part.length() < 2 || words.contains(stem(part)));
  }

  /** Whether the text has a word that begins the same: {@code pruning} for {@code prune}. */
  public boolean hasLike(String word) {
    return has(word) || List.of(word.split("-")).stream().allMatch(this::hasPartLike);
  }

  private boolean hasPartLike(String part) {
    String stem = stem(part);
    String head = stem.substring(0, Math.min(stem.length(), Math.max(4, stem.length() - 4)));
    return stem.length() < 4
        ? part.length() < 2 || words.contains(stem)
        : words.stream().anyMatch(word -> word.startsWith(head));
  }

  private static String stems(String phrase) {
    return String.join(" ", List.of(phrase.split(" ")).stream().map(Words::stem).toList());
  }

  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > 3 && lower.endsWith("s")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }
}
