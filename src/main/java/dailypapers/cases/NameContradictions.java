package dailypapers.cases;

import dailypapers.check.Finding;
import dailypapers.names.Name;
import dailypapers.names.NameKey;
import dailypapers.names.NamedText;
import dailypapers.names.OwnNames;
import dailypapers.names.Role;
import dailypapers.names.Spelling;
import dailypapers.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a name contradicts a text that need not have all names, because the summary may be of more
 * than the text:
 *
 * <ul>
 *   <li>a name that is on no list is proposed, and the paper's own name for its work is nowhere in
 *       the summary;
 *   <li>such a name is what the summary begins with, likewise;
 *   <li>a name differs in a letter or two from the paper's own, which is nowhere in the summary;
 *   <li>a figure of the text stands with another name of the same role than in the text;
 *   <li>another version of a model stands in the same relation (built on, better than, as good as),
 *       and the text's version is nowhere in the summary;
 *   <li>it stands in a compound of two names (hybrid X Transformer) in which the text has another;
 *   <li>a gain over it is, by the same figure, a gain over another in the text.
 * </ul>
 */
final class NameContradictions {
  private static final Pattern PROPOSED_AFTER =
      Pattern.compile("^[^.!?\\n]{0,25}(?:제안|소개|제시|공개|선보|명명|발표|개발|도입|내놓)|^(?:라는|이라는|라고|이라고)");
  private static final Pattern PROPOSED_BEFORE =
      Pattern.compile(
          "(?i)\\b(?:propos|introduc|present|develop|call|nam|dub)(?:e|es|ed|s|ing|bed)\\b[^.;!?]{0,40}$");
  private static final Pattern SUBJECT = Pattern.compile("^(?:[은는](?![가-힣])| is (?:an?|the) )");
  private static final int REACH = 60;

  /** A relation of a paper's work to a model, in English and in Korean. */
  private static final List<List<Pattern>> RELATIONS =
      List.of(
          List.of(
              Pattern.compile(
                  "(?i)\\b(?:based|built|build)s? (?:up)?on\\b|fine-?tun|initializ|backbone|start(?:s|ing)? (?:with|from)"),
              Pattern.compile("기반|미세 ?조정|파인 ?튜닝|초기화|백본|출발|위에|바탕")),
          List.of(
              Pattern.compile("(?i)\\b(?:outperform|surpass|exceed|beat)"),
              Pattern.compile("능가|뛰어넘|앞서|앞선|상회|우수")),
          List.of(
              Pattern.compile("(?i)\\b(?:compar(?:able|ably)|rival|on par|match)"),
              Pattern.compile("필적|대등|비슷|견줄|맞먹")));

  private static final Pattern GAIN =
      Pattern.compile("^(?:보다|에 비해|대비)[^.\\n]{0,45}?(?<![\\d.])(\\d+\\.\\d+) ?(?:%|퍼센트|점|배)");
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?i)\\b(?:compared (?:with|to)|relative to|over|than|outperform\\w*|surpass\\w*|exceed\\w*|beats?) (?:the )?$");

  /** Own names shorter than this are near to too many. */
  private static final int SHORTEST_NEAR = 5;

  /** Own names from this length on may differ in two letters. */
  private static final int TWO_LETTERS = 8;

  private final NamedText source;
  private final List<NamedText> parts;
  private final List<SourceSentence> sentences;
  private final List<Name> own;
  private final String title;

  private record SourceSentence(String text, Set<String> figures, List<Name> names) {}

  /**
   * The contradictions of a summary to a text.
   *
   * @param source title and text
   * @param parts the sections of the summary
   */
  NameContradictions(NamedText source, List<NamedText> parts) {
    this.source = source;
    this.parts = parts;
    this.sentences = sentences(source);
    this.own = OwnNames.of(source);
    this.title = NameKey.of(source.plain().lines().findFirst().orElse(""));
  }

  /** What there is to say of a name that the text does not have: a fault or a note. */
  Finding finding(String section, NamedText part, Name name) {
    String sentence = Sentences.around(part.plain(), name.start());
    Optional<Name> right =
        nearMiss(name)
            .or(() -> proposed(part.plain(), name))
            .or(() -> subject(part.plain(), name))
            .or(() -> sameFigure(sentence, name))
            .or(() -> sameRelation(sentence, name))
            .or(() -> sameCompound(part, name))
            .or(() -> sameGain(part.plain(), name));
    String reason = NamesCheck.reason(name, right);
    return right.isPresent()
        ? Finding.fault(NamesCheck.NAME, section, name.written(), reason)
        : Finding.note(NamesCheck.NAME, section, name.written(), reason);
  }

  private static List<SourceSentence> sentences(NamedText source) {
    List<SourceSentence> sentences = new ArrayList<>();
    int at = 0;
    for (String sentence : Sentences.of(source.plain())) {
      int start = source.plain().indexOf(sentence, at);
      at = start + sentence.length();
      int end = at;
      List<Name> names =
          source.names().stream()
              .filter(name -> name.start() >= start && name.start() < end)
              .toList();
      sentences.add(new SourceSentence(sentence, Sentences.figures(sentence), names));
    }
    return sentences;
  }

  private boolean isNamed(Name name) {
    return parts.stream().anyMatch(part -> part.names(name));
  }

  /** The paper's own names, if the summary has none of them. */
  private List<Name> missing() {
    return own.stream().anyMatch(this::isNamed) ? List.of() : own;
  }

  private Optional<Name> nearMiss(Name name) {
    return missing().stream()
        .filter(own -> own.key().length() >= SHORTEST_NEAR)
        .filter(
            own ->
                Spelling.distance(own.key(), name.key())
                    <= (own.key().length() >= TWO_LETTERS ? 2 : 1))
        .findFirst();
  }

  private Optional<Name> proposed(String text, Name name) {
    if (name.role() != Role.COINED && name.role() != Role.MODEL) {
      return Optional.empty();
    }
    String before = text.substring(Math.max(0, name.start() - REACH), name.start());
    boolean isProposed =
        PROPOSED_AFTER.matcher(text.substring(name.end())).find()
            || PROPOSED_BEFORE.matcher(before).find();
    return isProposed ? missing().stream().findFirst() : Optional.empty();
  }

  /** What the whole summary begins with is the paper's work: "X는 …", "X is …". */
  private Optional<Name> subject(String text, Name name) {
    boolean begins =
        name.role() == Role.COINED
            && name.start() == 0
            && text.equals(parts.get(0).plain())
            && SUBJECT.matcher(text.substring(name.end())).find();
    return begins ? missing().stream().findFirst() : Optional.empty();
  }

  private Optional<Name> sameFigure(String sentence, Name name) {
    Set<String> figures = Sentences.figures(sentence);
    return sentences.stream()
        .filter(source -> source.figures().stream().anyMatch(figures::contains))
        .flatMap(source -> rivals(source, name))
        .findFirst();
  }

  private Optional<Name> sameRelation(String sentence, Name name) {
    return RELATIONS.stream()
        .filter(relation -> relation.stream().anyMatch(r -> r.matcher(sentence).find()))
        .flatMap(
            relation ->
                sentences.stream()
                    .filter(source -> relation.get(0).matcher(source.text()).find())
                    .flatMap(source -> rivals(source, name)))
        .filter(rival -> rival.family().equals(name.family()))
        .filter(rival -> isVersion(rival) && isVersion(name) && !isOwn(rival))
        .filter(rival -> !name.key().startsWith(rival.key()))
        .findFirst();
  }

  /** What stands in the text right before the name that stands right behind this one here. */
  private Optional<Name> sameCompound(NamedText part, Name name) {
    return next(part, name)
        .flatMap(
            head ->
                source.names().stream()
                    .filter(rival -> rival.role() == name.role() && rival.role().mustBeNamed())
                    .filter(rival -> !isNamed(rival) && !isOwn(rival))
                    .filter(
                        rival ->
                            next(source, rival).filter(n -> n.key().equals(head.key())).isPresent())
                    .findFirst());
  }

  private static Optional<Name> next(NamedText text, Name name) {
    return text.names().stream()
        .filter(next -> next.start() == name.end() + 1 && text.plain().charAt(name.end()) == ' ')
        .findFirst();
  }

  /** With whom the text compares where it has the gain that the summary has over this one. */
  private Optional<Name> sameGain(String text, Name name) {
    Matcher gain = GAIN.matcher(text.substring(name.end()));
    if (!gain.find()) {
      return Optional.empty();
    }
    Pattern by =
        Pattern.compile("(?i)\\bby (?:\\w+ ){0,3}" + Pattern.quote(gain.group(1)) + "(?!\\d)");
    return sentences.stream()
        .filter(sentence -> by.matcher(sentence.text()).find())
        .flatMap(sentence -> sentence.names().stream())
        .filter(rival -> !isNamed(rival) && !isOwn(rival) && rival.role().mustBeNamed())
        .filter(rival -> COMPARED.matcher(before(source.plain(), rival.start())).find())
        .findFirst();
  }

  private static String before(String text, int place) {
    return text.substring(Math.max(0, place - REACH), place);
  }

  /** Whether a name says which of its family: {@code Qwen3-8B}, not {@code Qwen-Music-LLM}. */
  private static boolean isVersion(Name name) {
    String rest = name.latin().substring(Math.min(name.latin().length(), name.family().length()));
    return rest.chars().anyMatch(Character::isDigit);
  }

  /** Whether the paper is about what has this name: it is no other's that it could build on. */
  private boolean isOwn(Name name) {
    return title.contains(name.key())
        || own.stream().anyMatch(each -> name.key().startsWith(each.key()));
  }

  /** Names of the same role that a sentence of the text has and the summary nowhere. */
  private Stream<Name> rivals(SourceSentence source, Name name) {
    return source.names().stream()
        .filter(rival -> rival.role() == name.role() && rival.role().mustBeNamed())
        .filter(rival -> rival.role() != Role.COINED)
        .filter(rival -> !isNamed(rival));
  }
}
