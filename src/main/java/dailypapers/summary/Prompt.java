package dailypapers.summary;

import dailypapers.error.DailyPapersException;
import dailypapers.error.ExitCode;
import dailypapers.paper.ArxivId;
import dailypapers.paper.Links;
import dailypapers.paper.Paper;
import dailypapers.paper.PaperText;
import dailypapers.paper.PaperText.Passage;
import dailypapers.paper.Sha256;
import dailypapers.paper.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a model is told. The instructions are the files {@code prompt_ko.md} and {@code
 * prompt_en.md} beside this class, with glossary and vocabulary filled in: the same bytes for every
 * paper of a site. A paper comes as data, between two lines that no paper can hold:
 *
 * <pre>
 *   The paper is between the two lines with the code 5f1c….
 *   Tags that may fit: agents
 *   BEGIN 5f1c…
 *   Title: …
 *   [S3.p2] …
 *   END 5f1c…
 * </pre>
 */
public final class Prompt {
  private static final int CODE_LENGTH = 16;
  private static final int HASH_LENGTH = 12;
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

  private final String language;
  private final String instructions;
  private final List<Tag> vocabulary;
  private final PromptWords words;

  private Prompt(String language, String instructions, List<Tag> vocabulary) {
    this.language = language;
    this.instructions = instructions;
    this.vocabulary = List.copyOf(vocabulary);
    this.words = PromptWords.of(language);
  }

  /**
   * The prompt for a site.
   *
   * @param language of the summaries: {@code ko} or {@code en}, also as in {@code ko-KR}
   * @param glossary how terms are written in that language; may be empty
   * @param tags the controlled vocabulary, in the order in which the model sees it
   * @throws DailyPapersException kind {@code CONFIG} if there is no prompt for the language
   */
  public static Prompt of(String language, Map<String, String> glossary, List<Tag> tags) {
    String bare = language.split("[-_]")[0];
    String instructions =
        template("prompt_", bare)
            .orElseThrow(() -> unknown(language))
            .replace("{{glossary}}", glossary(glossary, bare))
            .replace("{{tags}}", tags(tags, bare));
    return new Prompt(bare, instructions.strip() + "\n", tags);
  }

  /** The language of the summaries, such as {@code ko}. */
  public String language() {
    return language;
  }

  /** The tags that an answer may have. */
  public List<Tag> vocabulary() {
    return vocabulary;
  }

  /** What holds for every paper: the system message. */
  public String instructions() {
    return instructions;
  }

  /** The JSON schema of the answer. */
  public String schema() {
    return AnswerSchema.json(vocabulary.stream().map(Tag::slug).toList());
  }

  /**
   * The paper, as the user's message. Invisible characters are left out: nobody who reads the paper
   * sees them, so a model must not, either.
   *
   * @param tagHints slugs that the words of the paper suggest; may be empty
   */
  public String user(Paper paper, PaperText text, List<String> tagHints) {
    StringBuilder data = new StringBuilder("Title: " + line(paper.title()) + "\n");
    for (Passage passage : text.passages()) {
      String words = line(passage.text());
      if (!words.isEmpty()) {
        String mark = passage.anchor().replaceAll("[^A-Za-z0-9._:-]", "");
        data.append("\n").append(mark.isEmpty() ? "" : "[" + mark + "] ").append(words);
        data.append("\n");
      }
    }
    String code = code(data.toString());
    String hints = tagHints.isEmpty() ? "" : words.hints() + String.join(", ", tagHints) + "\n";
    return words.head().replace("{{code}}", code)
        + "\n"
        + hints
        + ("BEGIN " + code + "\n" + data + "END " + code + "\n")
        + words.foot()
        + "\n";
  }

  /**
   * What is wrong with an answer, as the user's next message.
   *
   * @param reasons one line each, naming the claim
   */
  public String repair(List<String> reasons) {
    return words.wrong()
        + "\n"
        + reasons.stream().map(reason -> "- " + line(reason) + "\n").collect(Collectors.joining())
        + words.again()
        + "\n";
  }

  /**
   * Twelve hexadecimal digits that change with everything that shapes the answer: instructions,
   * glossary, vocabulary, schema, and the words around a paper and around a repair.
   */
  public String hash() {
    Paper paper =
        new Paper(
            new ArxivId("0704.0001"),
            LocalDate.EPOCH,
            "title",
            List.of(),
            "",
            0,
            Links.NONE,
            Optional.empty(),
            false);
    String around = user(paper, PaperText.ofAbstract("text"), List.of("tag"));
    String shape = String.join("\0", instructions, schema(), around, repair(List.of("reason")));
    return Sha256.of(shape).substring(0, HASH_LENGTH);
  }

  /** No text holds its own hash, nor can its author find one; looked at all the same. */
  static String code(String data) {
    String code = Sha256.of(data).substring(0, CODE_LENGTH);
    while (data.contains(code)) {
      code = Sha256.of(code + data).substring(0, CODE_LENGTH);
    }
    return code;
  }

  /**
   * One line of visible characters: no control or format characters, no tag characters, no
   * variation selectors, no lone surrogates.
   */
  static String line(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ")
        .replaceAll("[\\p{Cf}\\p{Cs}\\p{Co}\\uFE00-\\uFE0F\\x{E0000}-\\x{E0FFF}]", "")
        .strip();
  }

  /**
   * A word that the language does not write is left out: a site that is switched to English with
   * its Korean glossary left in place must not ask for Korean words.
   */
  private static String glossary(Map<String, String> glossary, String language) {
    String lines =
        new TreeMap<>(glossary)
            .entrySet().stream()
                .filter(entry -> language.equals("ko") || !HANGUL.matcher(entry.getValue()).find())
                .map(entry -> "- " + line(entry.getKey()) + " → " + line(entry.getValue()))
                .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? "–" : lines;
  }

  private static String tags(List<Tag> tags, String language) {
    return tags.isEmpty()
        ? "–"
        : tags.stream()
            .map(tag -> "- " + tag.slug() + ": " + line(tag.label(language)))
            .collect(Collectors.joining("\n"));
  }

  /** The file of instructions in a language; empty where there is none. */
  static Optional<String> template(String prefix, String language) {
    if (!language.matches("[a-z]{2,3}")) {
      return Optional.empty();
    }
    try (InputStream in = Prompt.class.getResourceAsStream(prefix + language + ".md")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The error of a language without instructions. */
  static DailyPapersException unknown(String language) {
    return new DailyPapersException(
        ExitCode.CONFIG,
        "there is no prompt for the language \"" + language + "\"",
        "site.yml: site.language",
        "a model writes ko or en; summary.use: extract takes the paper's own sentences");
  }
}
